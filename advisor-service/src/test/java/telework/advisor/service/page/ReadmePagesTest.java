package telework.advisor.service.page;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The README")
class ReadmePagesTest {

    @Test
    @DisplayName("names the pages that there are, and those that the pages lead to")
    void namesThePages() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int from = readme.indexOf("<!-- readme:pages -->");
        String table = readme.substring(from, readme.indexOf("\n\n", from));
        List<String> named = new ArrayList<>();
        Matcher path = Pattern.compile("`(/[a-z-]*)`").matcher(table);
        while (path.find()) {
            named.add(path.group(1));
            HtmlPage.in("en", path.group(1))
                    .answer()
                    .statusCode(200)
                    .contentType(startsWith("text/html"));
        }
        List<String> led = new ArrayList<>(HtmlPage.of("/?internetLine=NONE").all("href"));
        led.addAll(HtmlPage.of("/guideline").all("href"));
        led.stream()
                .filter(href -> href.matches("/[a-z-]*([?#].*)?") && !href.startsWith("/api"))
                .map(href -> href.replaceAll("[?#].*", ""))
                .forEach(href -> assertTrue(named.contains(href), href));
    }
}
