package telework.advisor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.model.Applicability.APPLIES;
import static telework.advisor.model.Applicability.NOT_APPLICABLE;
import static telework.advisor.model.Applicability.UNDECIDED;
import static telework.advisor.model.Obligation.RECOMMENDED;
import static telework.advisor.model.Obligation.UNSPECIFIED;
import static telework.advisor.model.Pattern.CLOUD_APP;
import static telework.advisor.model.Pattern.TAKE_HOME_PC;
import static telework.advisor.model.Pattern.VIRTUAL_DESKTOP;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;
import telework.advisor.model.WirelessLan;

/**
 * Holds the reference's measure rulings against the design's table and the guideline's headings.
 */
class ReferenceMeasuresTest {

    @Test
    @DisplayName(
            "Five, eighteen and twenty measures; W2 and A13 have no block; all for management and"
                    + " administrators is recommended to a sole proprietor and may wait at first")
    void obligationsAreAsPrinted() {
        Map<String, ReferenceMeasures.Call> printed = calls(Map.of(), Set.of());
        assertEquals(43, printed.size());
        assertEquals(Set.of("W2", "A13"), having(printed, UNSPECIFIED));
        assertEquals(18, having(printed, RECOMMENDED).size());
        assertTrue(printed.values().stream().noneMatch(ReferenceMeasures.Call::deferrable));

        Map<String, ReferenceMeasures.Call> alone =
                calls(
                        Map.of(Question.SOLE_PROPRIETOR, true, Question.FIRST_INTRODUCTION, true),
                        Set.of());
        assertEquals(Set.of("W2"), having(alone, UNSPECIFIED));
        assertEquals(18 - 7 + 23, having(alone, RECOMMENDED).size());
        assertTrue(alone.get("A13").deferrable());
    }

    @Test
    @DisplayName("A measure is undecided only while an answer can still decide it")
    void applicabilityFollowsAnswersAndSelection() {
        Map<String, ReferenceMeasures.Call> open = calls(Map.of(), Set.of(CLOUD_APP));
        for (String id :
                Set.of(
                        "A7", "A8", "A9", "A12", "A13", "W14", "W15", "A15", "A16", "W17", "W19",
                        "W20")) {
            assertEquals(UNDECIDED, open.get(id).applicability(), id);
        }
        for (String id : Set.of("W11", "A14", "W16")) {
            assertEquals(NOT_APPLICABLE, open.get(id).applicability(), id);
        }
        Map<String, ReferenceMeasures.Call> takeHome = calls(Map.of(), Set.of(TAKE_HOME_PC));
        for (String id : Set.of("A7", "A8", "A12", "W11", "A14", "W16", "A17", "A18")) {
            assertEquals(APPLIES, takeHome.get(id).applicability(), id);
        }
        assertEquals(UNDECIDED, takeHome.get("A15").applicability());
        assertEquals(APPLIES, calls(Map.of(), Set.of(VIRTUAL_DESKTOP)).get("A15").applicability());
    }

    @Test
    @DisplayName("Groups of actions go by the terminals and the wireless LAN used")
    void actionsFollowTheirOwnConditions() {
        Map<ReferenceAction, Object> found =
                Map.copyOf(
                        ReferenceAction.applicabilities(
                                Requirements.of(
                                        Map.of(
                                                Question.TERMINAL_OWNERSHIP,
                                                        Set.of(TerminalOwnership.PERSONAL),
                                                Question.WIRELESS_LAN, Set.of(WirelessLan.HOME))),
                                Set.of(TAKE_HOME_PC)));
        assertEquals(
                Map.of(
                        ReferenceAction.W6_COMPANY, APPLIES,
                        ReferenceAction.W6_PERSONAL, APPLIES,
                        ReferenceAction.W9_TAMPERING, UNDECIDED,
                        ReferenceAction.WIRELESS_LAN_HOME, APPLIES,
                        ReferenceAction.WIRELESS_LAN_PUBLIC, NOT_APPLICABLE),
                found);
    }

    private static Map<String, ReferenceMeasures.Call> calls(
            Map<Question, ?> answers, Set<Pattern> selected) {
        return ReferenceMeasures.calls(Requirements.of(answers), selected);
    }

    private static Set<String> having(
            Map<String, ReferenceMeasures.Call> calls, Obligation obligation) {
        return calls.keySet().stream()
                .filter(id -> calls.get(id).obligation() == obligation)
                .collect(Collectors.toSet());
    }
}
