package telework.advisor.service.browser;

import static telework.advisor.service.browser.State.NOTHING_LEFT;
import static telework.advisor.service.browser.State.OFFICE;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.advisor.model.Question;

/** The states that an address alone leads to. */
final class States {

    private static final String SALES = "/rollout?dept=Sales&people=12&answers=--0--1";

    private static final String PLANNED =
            SALES + "&dept=IT&people=8&answers=---0&price.REMOTE_DESKTOP.initial=900";

    private States() {}

    /** Every page at least once, each in all its states. */
    static Stream<State> addressed() {
        return Stream.of(
                        advice(),
                        plans(),
                        reports(),
                        interviews(),
                        whatIf(),
                        rollouts(),
                        reference())
                .flatMap(states -> states);
    }

    private static Stream<State> advice() {
        return Stream.of(
                new State("advice-empty", "/", "#examples"),
                new State("advice-answered", "/?" + OFFICE, "#answer[data-known=true]"),
                new State("advice-nothing-left", "/?" + NOTHING_LEFT, "#conflicts"),
                new State(
                        "advice-mistakes",
                        "/?terminalStorge=NEEDED&internetLine=HIGHSPEED",
                        "#mistakes"),
                new State(
                        "advice-trying",
                        "/?" + NOTHING_LEFT + "&base=1&base.terminalStorage=FORBIDDEN",
                        "#trial"));
    }

    private static Stream<State> plans() {
        return Stream.of(
                new State("plan-empty", "/plan", "form.filter"),
                new State("plan-answered", "/plan?" + OFFICE, "[data-measure]"),
                new State(
                        "plan-filtered",
                        "/plan?" + OFFICE + "&role=WORKER&obligation=MANDATORY",
                        "[data-obligation=MANDATORY]"),
                new State(
                        "plan-mistakes",
                        "/plan?case=zzzz&role=BOSS&obligation=MANDATORI",
                        "#mistakes [data-mistake=filter]"),
                new State(
                        "plan-nothing-shown",
                        "/plan?role=MANAGEMENT&obligation=UNSPECIFIED",
                        "main > .notice"));
    }

    /** The report, short and long. */
    static Stream<State> reports() {
        return Stream.of(
                new State("report-empty", "/report", "#decision"),
                new State("report-answered", "/report?" + OFFICE, ".report .answers"),
                new State("report-nothing-left", "/report?" + NOTHING_LEFT, ".report .answers"),
                new State(
                        "report-named",
                        "/report?" + OFFICE + "&organization=Aoba%20%E9%9D%92%E8%91%89",
                        "#organization-shown"));
    }

    private static Stream<State> interviews() {
        String some = "/interview?terminalStorage=FORBIDDEN";
        return Stream.of(
                new State("interview-begun", "/interview", "#interview[data-settled='0']"),
                new State(
                        "interview-midway",
                        some + "&skip=cloudServices",
                        "#interview:not([data-settled='0']) [data-question]"),
                new State("interview-finished", "/interview?" + NOTHING_LEFT, "#finished"),
                new State(
                        "interview-passed-over", some + passedOver(), "#finished ~ .tools .quiet"));
    }

    private static String passedOver() {
        return Stream.of(Question.values())
                .map(question -> "&skip=" + question.field())
                .collect(Collectors.joining());
    }

    private static Stream<State> whatIf() {
        return Stream.of(
                new State("compare-same", "/compare?" + OFFICE, "#answer[data-same=true]"),
                new State(
                        "compare-different",
                        "/compare?" + NOTHING_LEFT + "&base=1&base.internetLine=ORDINARY",
                        "#answer[data-same=false] .differences"));
    }

    private static Stream<State> rollouts() {
        return Stream.of(
                new State("rollout-empty", "/rollout", "#examples"),
                new State("rollout-planned", PLANNED, "[data-use]"),
                new State(
                        "rollout-unservable",
                        PLANNED + "&dept=Lab&people=3&answers=--2-0---0&price.CLOUD_APP.perSeat=70",
                        "main:has([data-unservable=Lab]) #total"),
                new State(
                        "rollout-mistakes",
                        "/rollout?dept=Sales&people=many&answers=zz",
                        "#mistakes"),
                new State(
                        "rollout-department",
                        PLANNED.replace("?", "/department?at=1&"),
                        "#form [data-question]"));
    }

    private static Stream<State> reference() {
        return Stream.of(
                        "patterns",
                        "measures",
                        "measures/A7",
                        "trouble-cases",
                        "trouble-cases/8",
                        "glossary",
                        "guideline")
                .map(path -> new State(path.replace('/', '-'), "/" + path, "main h1"));
    }

    /** Where there is no such page. */
    static Stream<State> missing() {
        return Stream.of("measures/A77", "nope", "patterns/REMOTE_DESKTOP")
                .map(
                        path ->
                                new State(
                                        "missing-" + path.replace('/', '-'),
                                        "/" + path + "?" + OFFICE,
                                        "#missing",
                                        visit -> visit.expect("404")));
    }
}
