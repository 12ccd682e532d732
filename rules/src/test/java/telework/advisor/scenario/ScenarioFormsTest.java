package telework.advisor.scenario;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.AssertionFailedError;
import telework.advisor.RulePackException;

/** Each row is a scenario that holds, and one word of it changed. */
@DisplayName("A scenario of what would follow")
class ScenarioFormsTest {

    private static final String HEAD = "about: a\nscenarios:\n  - { name: n, ";

    /** One scenario that holds, of each form. */
    enum Sound {
        CHANGES(
                "what-if",
                "given: { internetLine: HIGH_SPEED }, changes: { wirelessLan: [PUBLIC] }, expect: {"
                        + " gained: [A13, W14] } }"),
        TARGET(
                "what-if",
                "given: { suddenTelework: true }, target: { pattern: TAKE_HOME_PC, verdict:"
                        + " CONDITIONAL, frozen: [suddenTelework] }, expect: { impossible:"
                        + " [[suddenTelework]] } }"),
        STANDING(
                "what-if",
                "given: { suddenTelework: true, internalSystemAccess: true }, expect: {"
                        + " withoutInfluence: [internalSystemAccess],"
                        + " answersToAnotherRecommendation: 2 } }"),
        ROLLOUT(
                "rollouts",
                "groups: [{ name: g, headcount: 3, given: { terminalStorage: NEEDED, cloudServices:"
                        + " FORBIDDEN } }], costs: { months: 2, TAKE_HOME_PC: { perSeat: 7 } },"
                        + " expect: { plans: [{ patterns: [TAKE_HOME_PC], suitable: 3, cost: 21,"
                        + " gets: { g: TAKE_HOME_PC }, measures: { W11: [g] } }] } }"),
        INTERVIEW(
                "interviews",
                "truth: { informationLevels: [BUSINESS], confidentialTakeOutApproved: true,"
                        + " terminalStorage: FORBIDDEN, workEnvironment: SAME_AS_OFFICE_NEEDED,"
                        + " cloudServices: FORBIDDEN, terminalOwnership: [COMPANY], internetLine:"
                        + " ORDINARY, suddenTelework: true, officeTerminal: NONE,"
                        + " internalSystemAccess: true }, known: [internetLine, terminalStorage,"
                        + " cloudServices], expect: { asks: [workEnvironment], atMost: 1, verdicts:"
                        + " { REMOTE_DESKTOP: UNSUITABLE, VIRTUAL_DESKTOP: UNSUITABLE, CLOUD_APP:"
                        + " UNSUITABLE, SECURE_BROWSER: UNSUITABLE, APP_WRAPPING: UNSUITABLE,"
                        + " TAKE_HOME_PC: UNSUITABLE } } }");

        private final String folder;
        private final String scenario;

        Sound(String folder, String scenario) {
            this.folder = folder;
            this.scenario = scenario;
        }

        void check() {
            check("", "");
        }

        /** Checks the scenario with other words in the place of some that stand there. */
        void check(String words, String others) {
            assertTrue(scenario.contains(words), words);
            ScenarioFiles.read(
                            folder + "/file",
                            HEAD + scenario.replace(words, others),
                            WhatFollows::new)
                    .forEach(WhatFollows::check);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("holds if it says the truth")
    void truthHolds(Sound sound) {
        assertDoesNotThrow(() -> sound.check());
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @DisplayName("that expects something else fails")
    @CsvSource(
            delimiter = '|',
            value = {
                "CHANGES | [A13, W14] | [A13]",
                "CHANGES | gained: | lost:",
                "CHANGES | gained: [A13, W14] | same: true",
                "CHANGES | W14] | W14], changed: [W1]",
                "CHANGES | W14] | W14], because: [FIT-CLOUD-01]",
                "CHANGES | W14] | W14], noLonger: [FIT-CLOUD-01]",
                "CHANGES | W14] | W14], recommended: { from: [], to: [CLOUD_APP] }",
                "CHANGES | W14] | W14], verdicts: { CLOUD_APP: { from: SUITABLE, to: UNSUITABLE }"
                        + " }",
                "TARGET | impossible: [[suddenTelework]] | changes: [{ suddenTelework: false }]",
                "TARGET | [[suddenTelework]] | [[officeTerminal]]",
                "STANDING | Recommendation: 2 | Recommendation: 1",
                "STANDING | Influence: [internalSystemAccess] | Influence: []",
                "STANDING | Recommendation: 2 | Recommendation: 2, waysBack: [{ change: {},"
                        + " patterns: [] }]",
                "ROLLOUT | patterns: [TAKE_HOME_PC] | patterns: [CLOUD_APP]",
                "ROLLOUT | gets: { g: | gets: { h:",
                "ROLLOUT | suitable: 3 | suitable: 4",
                "ROLLOUT | cost: 21 | cost: 22",
                "ROLLOUT | W11: [g] | W11: []",
                "ROLLOUT | plans: | unservable: { h: [] }, plans:",
                "INTERVIEW | asks: [workEnvironment] | asks: []",
                "INTERVIEW | atMost: 1 | atMost: 0",
                "INTERVIEW | APP_WRAPPING: UNSUITABLE | APP_WRAPPING: CONDITIONAL",
                "INTERVIEW | APP_WRAPPING: UNSUITABLE, | ''",
            })
    void otherwiseFails(Sound sound, String words, String others) {
        assertThrows(AssertionFailedError.class, () -> sound.check(words, others));
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @DisplayName("that has a word nobody checks, or lacks one, is a fault that names its line")
    @CsvSource(
            delimiter = '|',
            value = {
                "CHANGES | gained: | gains:",
                "CHANGES | changes: | change:",
                "CHANGES | expect: { gained: [A13, W14] } | expect: {}",
                "CHANGES | wirelessLan | wirelesLan",
                "CHANGES | [PUBLIC] | [OPEN]",
                "CHANGES | W14] | W14], same: true, nothing: true",
                "TARGET | target: | changes: { sns: true }, target:",
                "TARGET | frozen: | freeze:",
                "TARGET | CONDITIONAL | CONDITIONL",
                "TARGET | expect: | selected: [CLOUD_APP], expect:",
                "STANDING | withoutInfluence | withInfluence",
                "ROLLOUT | headcount: 3, | ''",
                "ROLLOUT | months: 2, | ''",
                "ROLLOUT | perSeat: | perHead:",
                "ROLLOUT | gets: | get:",
                "INTERVIEW | officeTerminal: NONE, | ''",
                "INTERVIEW | atMost: 1, | ''",
                "INTERVIEW | truth: | given: {}, truth:",
            })
    void unknownWordIsAFault(Sound sound, String words, String others) {
        RulePackException fault =
                assertThrows(RulePackException.class, () -> sound.check(words, others));
        assertTrue(fault.getMessage().contains("/file, line 3: "), fault.getMessage());
    }
}
