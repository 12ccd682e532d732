package telework.advisor.service.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium of this machine, started once for all tests of a run. */
final class Chromium {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** Nothing that talks to anybody else, or that a container cannot have. */
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-pings");

    private static Playwright driver;
    private static Browser started;

    private Chromium() {}

    /** Where it is, by the environment variable CHROMIUM or by custom; empty if there is none. */
    static Optional<Path> place() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(List::of).orElse(PLACES).stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The one that all tests share. */
    static synchronized Browser shared() {
        if (started == null) {
            start(place().orElseThrow());
        }
        return started;
    }

    private static void start(Path place) {
        driver =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        started =
                driver.chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(place)
                                        .setArgs(ARGUMENTS));
    }

    /** Ends it, if it was ever started. */
    static synchronized void end() {
        if (driver != null) {
            driver.close();
            driver = null;
            started = null;
        }
    }
}
