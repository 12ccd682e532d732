package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telework.advisor.model.Pattern.APP_WRAPPING;
import static telework.advisor.model.Pattern.CLOUD_APP;
import static telework.advisor.model.Pattern.REMOTE_DESKTOP;
import static telework.advisor.model.Pattern.SECURE_BROWSER;
import static telework.advisor.model.Pattern.TAKE_HOME_PC;
import static telework.advisor.model.Pattern.VIRTUAL_DESKTOP;
import static telework.advisor.model.Question.CLOUD_SERVICES;
import static telework.advisor.model.Question.CONFIDENTIAL_TAKE_OUT_APPROVED;
import static telework.advisor.model.Question.INFORMATION_LEVELS;
import static telework.advisor.model.Question.INTERNET_LINE;
import static telework.advisor.model.Question.OFFICE_TERMINAL;
import static telework.advisor.model.Question.SUDDEN_TELEWORK;
import static telework.advisor.model.Question.TERMINAL_OWNERSHIP;
import static telework.advisor.model.Question.TERMINAL_STORAGE;
import static telework.advisor.model.Question.WORK_ENVIRONMENT;
import static telework.advisor.model.Verdict.CONDITIONAL;
import static telework.advisor.model.Verdict.UNSUITABLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.catalogue.Example;
import telework.advisor.fact.Finding;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.CloudServices;
import telework.advisor.model.InternetLine;
import telework.advisor.model.Obligation;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.TerminalStorage;
import telework.advisor.model.Verdict;
import telework.advisor.model.WayBack;
import telework.advisor.model.WorkEnvironment;

/**
 * The telling results of each worked company, by hand from table 1 (page 9) and pages 9 to 16.
 * Longer than most classes: one test for each company.
 */
@DisplayName("The worked companies")
class ExamplesTest {

    @Test
    @DisplayName("are six whole cases, in which no question is left open")
    void areWhole() {
        List<Example> examples = Pack.advisor().catalogue().examples();
        assertEquals(
                Set.of(
                        "bank-byod",
                        "manufacturer-tablets",
                        "private-pc-today",
                        "sole-proprietor",
                        "town-office",
                        "web-company"),
                examples.stream().map(Example::id).collect(Collectors.toSet()));
        for (Example example : examples) {
            Stream.concat(
                            example.requirements().stream(),
                            example.groups().stream().map(Example.Group::requirements))
                    .forEach(
                            requirements ->
                                    assertEquals(
                                            Set.of(Question.values()),
                                            requirements.answers().keySet(),
                                            example.id()));
            assertTrue(example.requirements().isPresent() == example.groups().isEmpty());
        }
    }

    @Test
    @DisplayName("town office: remote desktop in the building, and no pattern for the branch")
    void townOffice() {
        Rollout rollout = rollout("town-office");
        assertEquals(1, rollout.plans().size());
        Rollout.Plan plan = rollout.plans().get(0);
        assertEquals(Set.of(REMOTE_DESKTOP, APP_WRAPPING), plan.patterns());
        assertEquals(
                Map.of(
                        "general-affairs", REMOTE_DESKTOP,
                        "tax-and-residents", REMOTE_DESKTOP,
                        "home-visits", APP_WRAPPING),
                gets(plan));
        assertEquals(24 + 18, plan.suitable());
        assertEquals(Set.of("home-visits"), users(plan, "W15"));
        assertEquals(Set.of("general-affairs", "tax-and-residents"), users(plan, "W14"));
        assertEquals(
                Map.of(
                        "mountain-branch",
                        Set.of(
                                branchConflict(TERMINAL_STORAGE),
                                branchConflict(SUDDEN_TELEWORK),
                                branchConflict(OFFICE_TERMINAL),
                                branchConflict(
                                        INFORMATION_LEVELS, CONFIDENTIAL_TAKE_OUT_APPROVED))),
                rollout.unservable().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.group().name(),
                                        each -> Set.copyOf(each.conflicts()))));
        assertEquals(
                Map.of(
                        Map.of(WORK_ENVIRONMENT, WorkEnvironment.DEDICATED_ACCEPTABLE),
                        Set.of(APP_WRAPPING),
                        Map.of(CLOUD_SERVICES, CloudServices.ALLOWED),
                        Set.of(CLOUD_APP, SECURE_BROWSER),
                        Map.of(CLOUD_SERVICES, CloudServices.NEEDED),
                        Set.of(CLOUD_APP, SECURE_BROWSER),
                        Map.of(INTERNET_LINE, InternetLine.HIGH_SPEED),
                        Set.of(REMOTE_DESKTOP)),
                waysBack(rollout.unservable().get(0).group().requirements()));
    }

    /** What rules out patterns 1 to 5 for the branch, with what rules out pattern 6. */
    private static Set<Question> branchConflict(Question... take) {
        return Stream.concat(
                        Stream.of(WORK_ENVIRONMENT, CLOUD_SERVICES, INTERNET_LINE), Stream.of(take))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("bank: virtual desktop first, with the condition of personal terminals")
    void bank() {
        Advice advice = advice("bank-byod");
        assertVerdicts(
                advice, CONDITIONAL, CONDITIONAL, UNSUITABLE, UNSUITABLE, CONDITIONAL, UNSUITABLE);
        assertEquals(Set.of(VIRTUAL_DESKTOP), advice.recommended());
        assertBecause(
                advice, VIRTUAL_DESKTOP, "FIT-VIRTUAL-06", "FIT-VIRTUAL-08", "FIT-VIRTUAL-12");
        assertBecause(
                advice, TAKE_HOME_PC, "FIT-TAKEHOME-01", "FIT-TAKEHOME-02", "FIT-TAKEHOME-08");
        assertEquals(Applicability.APPLIES, advice.measure("A9").applicability());
        assertEquals(Applicability.NOT_APPLICABLE, advice.measure("A7").applicability());
    }

    @Test
    @DisplayName("web company: cloud applications first, with measures for social networks")
    void webCompany() {
        Advice advice = advice("web-company");
        assertVerdicts(
                advice, UNSUITABLE, UNSUITABLE, CONDITIONAL, CONDITIONAL, CONDITIONAL, UNSUITABLE);
        assertEquals(Set.of(CLOUD_APP), advice.recommended());
        assertBecause(advice, CLOUD_APP, "FIT-CLOUD-06", "FIT-CLOUD-14", "FIT-CLOUD-15");
        assertBecause(advice, TAKE_HOME_PC, "FIT-TAKEHOME-06");
        for (String measure : List.of("A7", "A9", "W15", "W19", "W20")) {
            assertEquals(Applicability.APPLIES, advice.measure(measure).applicability(), measure);
        }
    }

    @Test
    @DisplayName("manufacturer: two patterns serve three departments, none of them the floor's own")
    void manufacturer() {
        Rollout rollout = rollout("manufacturer-tablets");
        assertEquals(1, rollout.plans().size());
        Rollout.Plan plan = rollout.plans().get(0);
        assertEquals(Set.of(REMOTE_DESKTOP, CLOUD_APP), plan.patterns());
        assertEquals(
                Map.of("shop-floor", CLOUD_APP, "design", REMOTE_DESKTOP, "sales", CLOUD_APP),
                gets(plan));
        assertEquals(25, plan.suitable());
        assertEquals(List.of(), rollout.unservable());
        assertEquals(Set.of("design"), users(plan, "A14"));
        assertEquals(Set.of("shop-floor", "design", "sales"), users(plan, "A7"));
        assertEquals(
                Set.of(SECURE_BROWSER),
                Pack.advisor().advise(group("manufacturer-tablets", "shop-floor")).recommended());
        assertEquals(
                Set.of(TAKE_HOME_PC),
                Pack.advisor().advise(group("manufacturer-tablets", "sales")).recommended());
    }

    @Test
    @DisplayName("sole proprietor: cloud applications, with management measures only recommended")
    void soleProprietor() {
        Advice advice = advice("sole-proprietor");
        assertVerdicts(
                advice, UNSUITABLE, UNSUITABLE, CONDITIONAL, UNSUITABLE, UNSUITABLE, UNSUITABLE);
        assertEquals(Set.of(CLOUD_APP), advice.recommended());
        assertBecause(advice, CLOUD_APP, "FIT-CLOUD-06", "FIT-CLOUD-07", "FIT-CLOUD-09");
        assertEquals(Obligation.RECOMMENDED, advice.measure("M1").obligation());
        assertTrue(advice.measure("M1").deferrable());
        assertEquals(Obligation.MANDATORY, advice.measure("W7").obligation());
    }

    @Test
    @DisplayName(
            "personal PCs: no pattern fits, because of two sets of answers, and one change helps")
    void privatePc() {
        Advice advice = advice("private-pc-today");
        assertVerdicts(
                advice, UNSUITABLE, UNSUITABLE, UNSUITABLE, UNSUITABLE, UNSUITABLE, UNSUITABLE);
        assertEquals(Set.of(), advice.recommended());
        assertEquals(
                Set.of(
                        Set.of(TERMINAL_STORAGE, CLOUD_SERVICES, TERMINAL_OWNERSHIP),
                        Set.of(TERMINAL_STORAGE, CLOUD_SERVICES, OFFICE_TERMINAL)),
                Set.copyOf(advice.conflicts()));
        assertBecause(advice, CLOUD_APP, "FIT-CLOUD-03");
        assertBecause(advice, TAKE_HOME_PC, "FIT-TAKEHOME-02", "FIT-TAKEHOME-05");
        Set<Pattern> kept = Set.of(REMOTE_DESKTOP, VIRTUAL_DESKTOP, APP_WRAPPING);
        assertEquals(
                Map.of(
                        Map.of(TERMINAL_STORAGE, TerminalStorage.FORBIDDEN),
                        kept,
                        Map.of(TERMINAL_STORAGE, TerminalStorage.ALLOWED),
                        kept,
                        Map.of(CLOUD_SERVICES, CloudServices.ALLOWED),
                        Set.of(CLOUD_APP),
                        Map.of(CLOUD_SERVICES, CloudServices.NEEDED),
                        Set.of(CLOUD_APP)),
                waysBack(advice.requirements()));
    }

    private static Example example(String id) {
        return Pack.advisor().catalogue().examples().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Advice advice(String id) {
        return Pack.advisor().advise(example(id).requirements().orElseThrow());
    }

    private static Rollout rollout(String id) {
        List<Rollout.Group> groups =
                example(id).groups().stream()
                        .map(
                                group ->
                                        new Rollout.Group(
                                                group.id(),
                                                group.headcount(),
                                                group.requirements()))
                        .toList();
        return Pack.advisor().whatIf().rollout(groups, Optional.empty());
    }

    private static Requirements group(String id, String group) {
        return example(id).groups().stream()
                .filter(each -> each.id().equals(group))
                .findFirst()
                .orElseThrow()
                .requirements();
    }

    private static Map<String, Pattern> gets(Rollout.Plan plan) {
        return plan.assignments().stream()
                .collect(
                        Collectors.toMap(
                                each -> each.group().name(), each -> each.advice().pattern()));
    }

    private static Set<String> users(Rollout.Plan plan, String measure) {
        return plan.measures().stream()
                .filter(use -> use.measure().equals(measure))
                .flatMap(use -> use.groups().stream())
                .collect(Collectors.toSet());
    }

    private static Map<Map<Question, Object>, Set<Pattern>> waysBack(Requirements requirements) {
        return Pack.advisor().whatIf().waysBack(requirements).stream()
                .collect(Collectors.toMap(WayBack::change, WayBack::patterns));
    }

    private static void assertVerdicts(Advice advice, Verdict... verdicts) {
        assertEquals(
                List.of(verdicts), advice.patterns().stream().map(PatternAdvice::verdict).toList());
    }

    private static void assertBecause(Advice advice, Pattern pattern, String... rules) {
        Set<String> fired =
                advice.pattern(pattern).findings().stream()
                        .map(Finding::rule)
                        .collect(Collectors.toSet());
        assertTrue(fired.containsAll(List.of(rules)), () -> pattern + " has " + fired);
    }
}
