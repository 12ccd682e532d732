package telework.advisor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Requirements")
class RequirementsTest {

    @Test
    @DisplayName("have one component for each question, of the same name and in the same order")
    void componentsAreTheQuestions() {
        assertEquals(
                Arrays.stream(Question.values()).map(Question::field).toList(),
                Arrays.stream(Requirements.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    @Test
    @DisplayName("leave every question undecided that is not answered")
    void nothingIsADefault() {
        for (Question question : Question.values()) {
            assertFalse(Requirements.undecided().decides(question), question.field());
        }
    }

    @Test
    @DisplayName("are equal whatever the order in which members of a set were given")
    void setsAreCanonical() {
        Requirements one = with(TerminalOwnership.PERSONAL, TerminalOwnership.COMPANY);
        Requirements other = with(TerminalOwnership.COMPANY, TerminalOwnership.PERSONAL);
        assertEquals(one, other);
        assertEquals(one.toString(), other.toString());
    }

    @Test
    @DisplayName(
            "refuse an answer that is not one of the question, naming field, value and what is"
                    + " allowed")
    void wrongAnswersAreRefused() {
        for (Map.Entry<Question, Object> wrong :
                Map.<Question, Object>of(
                                Question.SNS,
                                "yes",
                                Question.INTERNET_LINE,
                                TerminalStorage.NEEDED,
                                Question.TERMINAL_OWNERSHIP,
                                Set.of(),
                                Question.WORKPLACES,
                                List.of(WirelessLan.HOME))
                        .entrySet()) {
            IllegalArgumentException fault =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> Requirements.undecided().with(wrong.getKey(), wrong.getValue()));
            assertTrue(fault.getMessage().contains(wrong.getKey().field()), fault.getMessage());
            assertTrue(
                    fault.getMessage().contains(wrong.getValue().toString()), fault.getMessage());
        }
    }

    @Test
    @DisplayName("do not change when a set given to them does")
    void setsAreCopied() {
        Set<Object> given = new LinkedHashSet<>(Set.of(Workplace.HOME));
        Requirements requirements = Requirements.undecided().with(Question.WORKPLACES, given);
        given.add(Workplace.SHARED_SPACE);
        assertEquals(Set.of(Workplace.HOME), requirements.workplaces());
        assertThrows(
                UnsupportedOperationException.class,
                () -> requirements.workplaces().add(Workplace.SHARED_SPACE));
    }

    private static Requirements with(TerminalOwnership first, TerminalOwnership second) {
        return Requirements.undecided()
                .with(Question.TERMINAL_OWNERSHIP, new LinkedHashSet<>(List.of(first, second)));
    }
}
