package telework.advisor.service.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that visits the page. Nothing may complain while it does. */
@ExtendWith(NeedsChromium.class)
abstract class BrowserTest {

    @TestHTTPResource("/")
    String host;

    private final List<Visit> visits = new ArrayList<>();

    /** A new visitor. */
    Visit visit(Setting setting) {
        Visit visit = new Visit(host, setting);
        visits.add(visit);
        return visit;
    }

    @AfterEach
    void leave() {
        List<String> complaints =
                visits.stream().flatMap(visit -> visit.complaints().stream()).toList();
        visits.forEach(Visit::close);
        visits.clear();
        assertEquals(List.of(), complaints, "console errors, or requests to other hosts");
    }
}
