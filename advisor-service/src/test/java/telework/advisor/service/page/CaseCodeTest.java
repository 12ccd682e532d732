package telework.advisor.service.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Example;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalStorage;
import telework.advisor.model.Wish;

@DisplayName("The short text of a case")
class CaseCodeTest {

    @Test
    @DisplayName("says the same as the case, for every single answer and every worked example")
    void roundTrip() {
        List<Requirements> cases = new ArrayList<>(List.of(Requirements.undecided()));
        for (Question question : Question.values()) {
            for (Object value : question.allowedValues()) {
                Object answer = question.isSet() ? List.of(value) : value;
                cases.add(Requirements.undecided().with(question, answer));
            }
            if (question.form() == Question.Form.SET) {
                cases.add(Requirements.undecided().with(question, Set.of()));
                cases.add(Requirements.undecided().with(question, question.allowedValues()));
            }
        }
        for (Example example : TeleworkAdvisor.load().catalogue().examples()) {
            example.requirements().ifPresent(cases::add);
            example.groups().forEach(group -> cases.add(group.requirements()));
        }
        for (Requirements each : cases) {
            assertEquals(Optional.of(each), CaseCode.read(CaseCode.of(each)));
        }
        assertEquals(
                cases.stream().distinct().count(),
                cases.stream().map(CaseCode::of).distinct().count());
    }

    @Test
    @DisplayName("stays what it was, so that old addresses keep their meaning")
    void staysTheSame() {
        Requirements answers =
                Requirements.of(
                        Map.of(
                                Question.INFORMATION_LEVELS,
                                Set.of(InformationLevel.CONFIDENTIAL),
                                Question.TERMINAL_STORAGE,
                                TerminalStorage.NEEDED,
                                Question.SUDDEN_TELEWORK,
                                false,
                                Question.WISHES,
                                Set.of(Wish.WORK_IN_TRANSIT)));
        assertEquals("1-2----1------------20", CaseCode.of(answers));
        assertEquals("", CaseCode.of(Requirements.undecided()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "-2", "--9", "x", "--------------------0", "<", "あ"})
    @DisplayName("is refused when it is the text of no case")
    void refuses(String code) {
        assertTrue(CaseCode.read(code).isEmpty());
        assertTrue(CaseCode.read("1-2----1------------200").isEmpty());
    }
}
