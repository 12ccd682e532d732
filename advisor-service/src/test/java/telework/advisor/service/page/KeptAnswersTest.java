package telework.advisor.service.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalStorage;

@QuarkusTest
@DisplayName("What was answered")
class KeptAnswersTest {

    private static final String ANSWERS = "terminalStorage=FORBIDDEN&wirelessLan=none";

    private static final String ALL =
            ANSWERS + "&pattern=CLOUD_APP&base=1&base.terminalStorage=NEEDED";

    private static final String DEPARTMENT = "&dept=Sales&people=12&answers=";

    private static final List<String> REFERENCE =
            List.of(
                    "/guideline",
                    "/patterns",
                    "/measures",
                    "/measures/A2",
                    "/trouble-cases",
                    "/trouble-cases/8",
                    "/glossary",
                    "/measures/Z9");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("is lost by no link that leads to another page")
    void isKept(String language) {
        Stream<String> pages =
                Stream.of("/", "/interview", "/plan", "/compare", "/report", "/rollout");
        Stream.concat(pages, REFERENCE.stream())
                .map(path -> path + "?" + ANSWERS)
                .forEach(address -> assertKept(HtmlPage.in(language, address), address));
        String departments = ANSWERS + DEPARTMENT + CaseCode.of(read("?" + ANSWERS).answers(""));
        assertKept(HtmlPage.in(language, "/rollout?" + departments), "/rollout");
        assertKept(
                HtmlPage.in(language, "/rollout/department?at=0&" + departments),
                "/rollout/department");
    }

    /** All links of a page to others carry the answers and the language. */
    private static void assertKept(HtmlPage page, String address) {
        String path = address.replaceFirst("[?].*", "");
        List<String> others =
                links(page).stream()
                        .filter(link -> !link.replaceFirst("[?#].*", "").equals(path))
                        .toList();
        assertTrue(others.size() > 5, address);
        for (String link : others) {
            String where = address + " to " + link;
            AnswerReader reader = read(link);
            assertEquals(read("?" + ANSWERS).answers(""), reader.answers(""), where);
            assertEquals(List.of(), reader.mistakes(), where);
            assertTrue(link.contains("lang="), where);
        }
    }

    @Test
    @DisplayName("is kept by the reference pages, with the patterns chosen and the base")
    void isKeptThere() {
        for (String path : REFERENCE) {
            List<String> links = links(HtmlPage.in("en", path + "?" + ALL));
            assertTrue(links.size() > 8, path);
            for (String link : links) {
                AnswerReader reader = read(link);
                assertEquals(TerminalStorage.FORBIDDEN, storage(reader.answers("")), link);
                assertEquals(Optional.of(EnumSet.of(Pattern.CLOUD_APP)), reader.chosen(), link);
                assertEquals(TerminalStorage.NEEDED, storage(reader.base().orElseThrow()), link);
            }
        }
    }

    @Test
    @DisplayName(
            "does not make another page of a reference page, nor a longer address of a bare one")
    void isNoOtherPage() {
        for (String path : REFERENCE.subList(0, REFERENCE.size() - 1)) {
            HtmlPage page = HtmlPage.in("en", path + "?" + ALL);
            assertEquals(path + "?lang=en", page.of("rel", "canonical", "href"));
            HtmlPage bare = HtmlPage.of(path);
            assertEquals(path, bare.of("rel", "canonical", "href"));
            links(bare).stream()
                    .filter(link -> !link.contains("lang="))
                    .forEach(link -> assertFalse(link.contains("?"), link));
        }
        assertFalse(HtmlPage.of("/?" + ALL).all("rel").contains("canonical"));
    }

    /** Links to pages of ours. */
    private static List<String> links(HtmlPage page) {
        return page.elements().stream()
                .filter(element -> element.containsKey("href") && !element.containsKey("rel"))
                .map(element -> element.get("href"))
                .filter(link -> link.startsWith("/") && !link.equals("/api"))
                .toList();
    }

    private static Object storage(Requirements answers) {
        return Question.TERMINAL_STORAGE.answerIn(answers);
    }

    private static AnswerReader read(String link) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        String query = link.replaceFirst("#.*", "").replaceFirst("^[^?]*[?]?", "");
        for (String pair : query.split("&")) {
            Map.Entry<String, String> entry =
                    Map.entry(pair.replaceFirst("=.*", ""), pair.replaceFirst("^[^=]*=?", ""));
            parameters.add(entry.getKey(), entry.getValue());
        }
        return new AnswerReader(parameters);
    }
}
