package telework.advisor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.model.Pattern.APP_WRAPPING;
import static telework.advisor.model.Pattern.CLOUD_APP;
import static telework.advisor.model.Pattern.REMOTE_DESKTOP;
import static telework.advisor.model.Pattern.SECURE_BROWSER;
import static telework.advisor.model.Pattern.TAKE_HOME_PC;
import static telework.advisor.model.Pattern.VIRTUAL_DESKTOP;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.model.CloudServices;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.InternetLine;
import telework.advisor.model.OfficeTerminal;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;
import telework.advisor.model.TerminalStorage;
import telework.advisor.model.Verdict;
import telework.advisor.model.Wish;
import telework.advisor.reference.ReferenceAdvice.Standing;
import telework.advisor.reference.ReferenceVerdicts.Tally;

/** Holds the reference against cells and examples read straight off the design. */
class ReferenceTest {

    private static final Requirements CONFIDENTIAL =
            given(Map.of(Question.INFORMATION_LEVELS, Set.of(InformationLevel.CONFIDENTIAL)));

    private static final Map<Question, Object> PRIVATE_PC_WITH_DATA_AND_NO_CLOUD =
            Map.of(
                    Question.TERMINAL_OWNERSHIP, Set.of(TerminalOwnership.PERSONAL),
                    Question.TERMINAL_STORAGE, TerminalStorage.NEEDED,
                    Question.CLOUD_SERVICES, CloudServices.FORBIDDEN);

    @Test
    @DisplayName(
            "With no answers all six patterns are of rank 1, provisionally suitable and undecided")
    void withNoAnswersAllSixAreOfRankOne() {
        ReferenceAdvice advice = ReferenceAdvice.of(Requirements.undecided(), null);
        assertEquals(EnumSet.allOf(Pattern.class), advice.recommended());
        assertEquals(advice.recommended(), advice.selected());
        assertEquals(Set.of(), advice.conflicts());
        for (Standing standing : advice.patterns().values()) {
            assertEquals(new Tally(0, 0, 0), standing.tally());
            assertEquals(1, standing.rank());
            assertEquals(Verdict.SUITABLE, standing.provisionalVerdict());
            assertEquals(Verdict.UNDECIDED, standing.verdict());
        }
    }

    @Test
    @DisplayName(
            "Confidential information with approval undecided: pattern 6 is conditional, perhaps"
                    + " unsuitable")
    void approvalUndecidedLeavesPatternSixUndecided() {
        Standing open = ReferenceAdvice.of(CONFIDENTIAL, null).patterns().get(TAKE_HOME_PC);
        assertEquals(Verdict.CONDITIONAL, open.provisionalVerdict());
        assertEquals(Verdict.UNDECIDED, open.verdict());
        assertEquals(EnumSet.of(Verdict.CONDITIONAL, Verdict.UNSUITABLE), open.possibleVerdicts());
        assertTrue(open.openQuestions().contains(Question.CONFIDENTIAL_TAKE_OUT_APPROVED));

        Requirements refused = CONFIDENTIAL.with(Question.CONFIDENTIAL_TAKE_OUT_APPROVED, false);
        Standing settled = ReferenceAdvice.of(refused, null).patterns().get(TAKE_HOME_PC);
        assertEquals(new Tally(1, 0, 0), settled.tally());
        assertEquals(Verdict.UNSUITABLE, settled.verdict());
        assertNull(settled.rank());
        assertEquals(Set.of(), settled.openQuestions());
    }

    @Test
    @DisplayName(
            "Confidential information supports patterns 1 and 2, which then lead; the others tie"
                    + " behind them")
    void tiesShareARank() {
        Map<Pattern, Integer> ranks =
                ReferenceRanking.ranks(ReferenceVerdicts.tallies(CONFIDENTIAL));
        for (Pattern pattern : Pattern.values()) {
            boolean leads = pattern == REMOTE_DESKTOP || pattern == VIRTUAL_DESKTOP;
            assertEquals(leads ? 1 : 3, ranks.get(pattern), pattern.name());
        }
        assertEquals(Set.of(REMOTE_DESKTOP, VIRTUAL_DESKTOP), ReferenceRanking.recommended(ranks));
    }

    @Test
    @DisplayName("Without a line only patterns 5 and 6 are left, 5 with a condition")
    void withoutALineOnlyFiveAndSixAreLeft() {
        Map<Pattern, Tally> tallies =
                ReferenceVerdicts.tallies(given(Map.of(Question.INTERNET_LINE, InternetLine.NONE)));
        assertEquals(new Tally(1, 0, 0), tallies.get(REMOTE_DESKTOP));
        assertEquals(new Tally(1, 0, 0), tallies.get(VIRTUAL_DESKTOP));
        assertEquals(new Tally(1, 0, 0), tallies.get(CLOUD_APP));
        assertEquals(new Tally(1, 0, 0), tallies.get(SECURE_BROWSER));
        assertEquals(new Tally(0, 1, 0), tallies.get(APP_WRAPPING));
        assertEquals(new Tally(0, 0, 0), tallies.get(TAKE_HOME_PC));
    }

    @Test
    @DisplayName(
            "Private terminals beside the company's set a condition, and a wish supports all it"
                    + " names")
    void mixedTerminalsSetAConditionAndWishesSupport() {
        Set<Wish> wishes = Set.of(Wish.NO_OFFICE_HARDWARE, Wish.LOW_LINE_DEPENDENCE);
        Set<TerminalOwnership> both = EnumSet.allOf(TerminalOwnership.class);
        Map<Pattern, Tally> tallies =
                ReferenceVerdicts.tallies(
                        given(Map.of(Question.TERMINAL_OWNERSHIP, both, Question.WISHES, wishes)));
        assertEquals(new Tally(0, 1, 0), tallies.get(REMOTE_DESKTOP));
        assertEquals(new Tally(0, 1, 1), tallies.get(VIRTUAL_DESKTOP));
        assertEquals(new Tally(0, 1, 1), tallies.get(CLOUD_APP));
        assertEquals(new Tally(0, 1, 0), tallies.get(SECURE_BROWSER));
        assertEquals(new Tally(0, 1, 1), tallies.get(APP_WRAPPING));
        assertEquals(new Tally(0, 1, 1), tallies.get(TAKE_HOME_PC));
    }

    @Test
    @DisplayName("A private PC that keeps the data, without any cloud service, leaves no pattern")
    void aPrivatePcWithDataAndNoCloudLeavesNoPattern() {
        Requirements stuck = given(PRIVATE_PC_WITH_DATA_AND_NO_CLOUD);
        ReferenceAdvice advice = ReferenceAdvice.of(stuck, null);
        assertEquals(Set.of(PRIVATE_PC_WITH_DATA_AND_NO_CLOUD.keySet()), advice.conflicts());
        assertEquals(Set.of(), advice.recommended());

        Set<Question> second =
                Set.of(
                        Question.TERMINAL_STORAGE,
                        Question.CLOUD_SERVICES,
                        Question.OFFICE_TERMINAL);
        assertEquals(
                Set.of(PRIVATE_PC_WITH_DATA_AND_NO_CLOUD.keySet(), second),
                ReferenceConflicts.conflicts(
                        stuck.with(Question.OFFICE_TERMINAL, OfficeTerminal.STAYS_IN_OFFICE)));
    }

    private static Requirements given(Map<Question, ?> answers) {
        return Requirements.of(answers);
    }
}
