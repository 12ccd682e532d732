package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import telework.advisor.model.Requirements;

/** The library loads in a class loader of its own, as in a container, whatever the thread's is. */
class IsolatedClassLoaderTest {

    @Test
    void loadsWhereTheThreadKnowsNothingOfDrools() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader bare = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader own = new URLClassLoader(classPath(), bare)) {
            thread.setContextClassLoader(bare);
            Class<?> library = own.loadClass(TeleworkAdvisor.class.getName());
            assertNotSame(TeleworkAdvisor.class, library);

            Object advisor = library.getMethod("load", ClassLoader.class).invoke(null, own);
            Class<?> cases = own.loadClass(Requirements.class.getName());
            Object undecided = cases.getMethod("undecided").invoke(null);
            Object advice = library.getMethod("advise", cases).invoke(advisor, undecided);

            List<?> patterns = (List<?>) advice.getClass().getMethod("patterns").invoke(advice);
            assertEquals(6, patterns.size());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] classPath() throws Exception {
        String[] paths =
                System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator));
        URL[] urls = new URL[paths.length];
        for (int i = 0; i < paths.length; i++) {
            urls[i] = Path.of(paths[i]).toUri().toURL();
        }
        return urls;
    }
}
