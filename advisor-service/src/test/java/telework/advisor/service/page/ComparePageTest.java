package telework.advisor.service.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.Comparison;
import telework.advisor.model.Comparison.MeasureChange;
import telework.advisor.model.InternetLine;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;

@QuarkusTest
@DisplayName("The what-if page")
class ComparePageTest {

    private static final String HERE = "/compare?terminalOwnership=COMPANY&internetLine=HIGH_SPEED";

    private static final String BASE =
            "&base.terminalOwnership=COMPANY&base.internetLine=HIGH_SPEED";

    @Inject TeleworkAdvisor advisor;

    private Requirements with(Question question, Object answer) {
        return Requirements.of(
                        Map.of(
                                Question.TERMINAL_OWNERSHIP,
                                List.of(TerminalOwnership.COMPANY),
                                Question.INTERNET_LINE,
                                InternetLine.HIGH_SPEED))
                .with(question, answer);
    }

    @ParameterizedTest
    @CsvSource({
        "SOLE_PROPRIETOR, soleProprietor",
        "FIRST_INTRODUCTION, firstIntroduction",
        "INTERNAL_SYSTEM_ACCESS, internalSystemAccess",
        "SNS, sns",
        "OCCASIONAL_USE, occasionalUse"
    })
    @DisplayName("names every measure that differs, and how")
    void namesMeasures(Question question, String field) {
        Comparison expected =
                advisor.whatIf()
                        .compare(
                                advisor.advise(with(question, false), Optional.empty()),
                                advisor.advise(with(question, true), Optional.empty()));
        Comparison.MeasureChanges measures = expected.measures();
        assertFalse(measures.isEmpty() && expected.patterns().isEmpty());
        for (String language : List.of("ja", "en")) {
            HtmlPage page =
                    HtmlPage.in(
                            language,
                            HERE
                                    + "&"
                                    + field
                                    + "=true&base=1"
                                    + BASE
                                    + "&base."
                                    + field
                                    + "=false");
            Map<String, String> kinds = new TreeMap<>();
            List<String> ids = page.all("data-measure");
            for (int i = 0; i < ids.size(); i++) {
                kinds.put(ids.get(i), page.all("data-difference").get(i));
            }
            Map<String, String> wanted = new TreeMap<>();
            measures.gained().forEach(id -> wanted.put(id, "GAINED"));
            measures.lost().forEach(id -> wanted.put(id, "LOST"));
            measures.changed().forEach(change -> wanted.put(change.measure(), "CHANGED"));
            assertEquals(wanted, kinds);
            assertEquals(count(measures, "obligation"), count(page, "obligation"));
            assertEquals(count(measures, "wait"), count(page, "mayWait"));
        }
    }

    private static long count(HtmlPage page, String detail) {
        return page.all("data-detail").stream().filter(detail::equals).count();
    }

    private static long count(Comparison.MeasureChanges measures, String detail) {
        return measures.changed().stream()
                .map(detail.equals("wait") ? MeasureChange::deferrable : MeasureChange::obligation)
                .filter(change -> change.differs())
                .count();
    }

    @Test
    @DisplayName("tells the verdicts that are possible where the verdict itself stays undecided")
    void tellsPossible() {
        HtmlPage page =
                HtmlPage.of(
                        "/compare?internalSystemAccess=true&base=1&base.internalSystemAccess=false");
        assertEquals(List.of("TAKE_HOME_PC"), page.all("data-possible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("tells how many answers the recommendation is from changing, once there are any")
    void tellsDistance(String language) {
        assertFalse(HtmlPage.in(language, "/compare").has("distance"));
        int distance =
                advisor.whatIf()
                        .sensitivity(with(Question.SNS, null), Optional.empty())
                        .answersToAnotherRecommendation()
                        .orElseThrow();
        HtmlPage page = HtmlPage.in(language, HERE);
        assertEquals(String.valueOf(distance), page.of("id", "distance", "data-answers"));
    }
}
