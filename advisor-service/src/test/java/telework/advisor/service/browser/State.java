package telework.advisor.service.browser;

import java.util.stream.Stream;

/**
 * A page in a state worth a look.
 *
 * @param name its name, also of its screenshots
 * @param path its path and query
 */
record State(String name, String path) {

    /** Answers of an office whose terminals keep nothing. */
    static final String OFFICE =
            "informationLevels=CONFIDENTIAL&terminalStorage=FORBIDDEN&internetLine=HIGH_SPEED"
                    + "&terminalOwnership=PERSONAL&cloudServices=ALLOWED";

    /** Answers that rule out every pattern. */
    static final String NOTHING_LEFT =
            "terminalStorage=NEEDED&cloudServices=FORBIDDEN&suddenTelework=true";

    private static final String SALES = "/rollout?dept=Sales&people=12&answers=--0--1";

    /** Every page at least once, each in all its states. */
    static Stream<State> all() {
        return Stream.of(advice(), plans(), whatIf(), rollouts(), reference())
                .flatMap(states -> states);
    }

    private static Stream<State> advice() {
        return Stream.of(
                new State("advice-empty", "/"),
                new State("advice-answered", "/?" + OFFICE),
                new State("advice-nothing-left", "/?" + NOTHING_LEFT),
                new State("advice-mistakes", "/?terminalStorge=NEEDED&internetLine=HIGHSPEED"));
    }

    private static Stream<State> plans() {
        return Stream.of(
                new State("plan-empty", "/plan"),
                new State("plan-answered", "/plan?" + OFFICE),
                new State("plan-filtered", "/plan?" + OFFICE + "&role=WORKER&obligation=MANDATORY"),
                new State("plan-nothing-shown", "/plan?role=MANAGEMENT&obligation=UNSPECIFIED"),
                new State("report-empty", "/report"),
                new State("report-answered", "/report?" + OFFICE),
                new State("report-nothing-left", "/report?" + NOTHING_LEFT));
    }

    private static Stream<State> whatIf() {
        return Stream.of(
                new State("interview-begun", "/interview"),
                new State("interview-finished", "/interview?" + NOTHING_LEFT),
                new State("compare-same", "/compare?" + OFFICE),
                new State(
                        "compare-different",
                        "/compare?" + NOTHING_LEFT + "&base=1&base.internetLine=ORDINARY"));
    }

    private static Stream<State> rollouts() {
        return Stream.of(
                new State("rollout-empty", "/rollout"),
                new State(
                        "rollout-planned",
                        SALES + "&dept=IT&people=8&answers=---0&price.REMOTE_DESKTOP.initial=900"),
                new State("rollout-unservable", SALES + "&dept=Lab&people=3&answers=--2-0---0"),
                new State("rollout-mistakes", "/rollout?dept=Sales&people=many&answers=zz"),
                new State("rollout-department", SALES.replace("?", "/department?at=0&")));
    }

    private static Stream<State> reference() {
        return Stream.of(
                new State("patterns", "/patterns"),
                new State("measures", "/measures"),
                new State("measure", "/measures/A7"),
                new State("trouble-cases", "/trouble-cases"),
                new State("trouble-case", "/trouble-cases/8"),
                new State("glossary", "/glossary"),
                new State("guideline", "/guideline"));
    }

    @Override
    public String toString() {
        return name;
    }
}
