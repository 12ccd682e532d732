package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.fact.Finding;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.Effect;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.TerminalOwnership;
import telework.advisor.model.TerminalType;
import telework.advisor.model.WirelessLan;
import telework.advisor.model.Wish;
import telework.advisor.model.Workplace;
import telework.advisor.reference.ReferenceAction;
import telework.advisor.reference.ReferenceAdvice;
import telework.advisor.reference.ReferenceMeasures;
import telework.advisor.reference.ReferenceSpace;

/**
 * The rules against an independent plain-Java reading of the rulings, over whole spaces of input.
 */
@DisplayName("The rules say what the independent reference says")
class RulesAgainstReferenceTest {

    private static final TeleworkAdvisor ADVISOR = Pack.advisor();

    @Test
    @DisplayName("for every complete input")
    void everyCompleteInput() {
        assertEquals(10_368, compare(ReferenceSpace.complete(), "complete inputs"));
    }

    @Test
    @DisplayName(
            "for every partial input, with possible verdicts, open questions, ranks and conflicts")
    void everyPartialInput() {
        assertEquals(311_040, compare(ReferenceSpace.partial(), "partial inputs"));
    }

    @Test
    @DisplayName("for every set of wishes with and without occasional use, which change ranks only")
    void everySetOfWishes() {
        Stream<Requirements> cases =
                IntStream.range(0, 1 << Wish.values().length)
                        .boxed()
                        .flatMap(
                                bits -> {
                                    Set<Wish> wishes = EnumSet.noneOf(Wish.class);
                                    Stream.of(Wish.values())
                                            .filter(wish -> (bits >> wish.ordinal() & 1) == 1)
                                            .forEach(wishes::add);
                                    return Stream.of(true, false)
                                            .map(
                                                    occasional ->
                                                            Requirements.undecided()
                                                                    .with(Question.WISHES, wishes)
                                                                    .with(
                                                                            Question.OCCASIONAL_USE,
                                                                            occasional));
                                });
        assertEquals(256, compare(cases, "sets of wishes"));
    }

    @Test
    @DisplayName("for every answer that measures depend on and every selection of patterns")
    void everyMeasureInput() {
        List<Requirements> cases = measureInputs();
        AtomicInteger compared = new AtomicInteger();
        cases.parallelStream()
                .forEach(
                        requirements -> {
                            for (Set<Pattern> selection : selections()) {
                                compareMeasures(requirements, selection);
                                compared.incrementAndGet();
                            }
                        });
        System.out.printf("Compared with the reference: %,d measure inputs%n", compared.get());
        assertEquals(4 * 5 * 3 * 3 * 3 * 3 * 3 * 3 * 3 * 63, compared.get());
    }

    private static int compare(Stream<Requirements> cases, String what) {
        AtomicInteger compared = new AtomicInteger();
        cases.parallel()
                .forEach(
                        requirements -> {
                            compare(requirements);
                            compared.incrementAndGet();
                        });
        System.out.printf("Compared with the reference: %,d %s%n", compared.get(), what);
        return compared.get();
    }

    private static void compare(Requirements requirements) {
        Advice advice = ADVISOR.advise(requirements);
        ReferenceAdvice reference = ReferenceAdvice.of(requirements, null);
        assertEquals(reference.recommended(), advice.recommended(), requirements::toString);
        assertEquals(
                reference.conflicts(), new HashSet<>(advice.conflicts()), requirements::toString);
        assertEquals(
                reference.conflicts().size(), advice.conflicts().size(), requirements::toString);
        for (PatternAdvice found : advice.patterns()) {
            assertEquals(
                    reference.patterns().get(found.pattern()),
                    standing(found),
                    () -> found.pattern() + " with " + requirements);
        }
        compareMeasures(advice, reference, requirements);
    }

    private static ReferenceAdvice.Standing standing(PatternAdvice found) {
        return new ReferenceAdvice.Standing(
                new telework.advisor.reference.ReferenceVerdicts.Tally(
                        count(found, Effect.BLOCK),
                        count(found, Effect.CONDITION),
                        count(found, Effect.SUPPORT)),
                found.verdict(),
                found.provisionalVerdict(),
                found.possibleVerdicts(),
                found.rank().isPresent() ? found.rank().getAsInt() : null,
                new HashSet<>(found.openQuestions()));
    }

    private static int count(PatternAdvice found, Effect effect) {
        return (int) found.findings().stream().map(Finding::effect).filter(effect::equals).count();
    }

    private static void compareMeasures(Requirements requirements, Set<Pattern> selection) {
        compareMeasures(
                ADVISOR.advise(requirements, Optional.of(selection)),
                ReferenceAdvice.of(requirements, selection),
                requirements);
    }

    private static void compareMeasures(
            Advice advice, ReferenceAdvice reference, Requirements requirements) {
        Map<String, ReferenceMeasures.Call> calls = new LinkedHashMap<>();
        advice.measures()
                .forEach(
                        measure ->
                                calls.put(
                                        measure.measure(),
                                        new ReferenceMeasures.Call(
                                                measure.applicability(),
                                                measure.obligation(),
                                                measure.deferrable())));
        assertEquals(reference.measures(), calls, requirements::toString);
        reference
                .actions()
                .forEach(
                        (group, applicability) ->
                                group.measures()
                                        .forEach(
                                                id ->
                                                        assertEquals(
                                                                expected(
                                                                        applicability,
                                                                        advice.measure(id)),
                                                                actions(group, advice.measure(id)),
                                                                () ->
                                                                        id
                                                                                + " "
                                                                                + group
                                                                                + " with "
                                                                                + requirements)));
    }

    /**
     * What does not apply is not listed, and neither is anything of a measure that does not apply.
     */
    private static Set<Applicability> expected(Applicability ofGroup, MeasureAdvice measure) {
        return ofGroup == Applicability.NOT_APPLICABLE
                        || measure.applicability() == Applicability.NOT_APPLICABLE
                ? Set.of()
                : Set.of(ofGroup);
    }

    private static Set<Applicability> actions(ReferenceAction group, MeasureAdvice measure) {
        String prefix =
                measure.measure()
                        + "-"
                        + switch (group) {
                            case W6_COMPANY -> "company-";
                            case W6_PERSONAL -> "personal-";
                            case W9_TAMPERING -> "no-tampering";
                            case WIRELESS_LAN_HOME -> "home-";
                            case WIRELESS_LAN_PUBLIC -> "public-";
                        };
        Set<Applicability> found = new HashSet<>();
        measure.actions().stream()
                .filter(action -> action.action().startsWith(prefix))
                .forEach(action -> found.add(action.applicability()));
        return found;
    }

    private static List<Set<Pattern>> selections() {
        return IntStream.range(1, 64)
                .mapToObj(
                        bits -> {
                            Set<Pattern> selection = EnumSet.noneOf(Pattern.class);
                            Stream.of(Pattern.values())
                                    .filter(pattern -> (bits >> pattern.ordinal() & 1) == 1)
                                    .forEach(selection::add);
                            return selection;
                        })
                .toList();
    }

    private static List<Requirements> measureInputs() {
        List<Requirements> cases = List.of(Requirements.undecided());
        cases =
                with(
                        cases,
                        Question.TERMINAL_OWNERSHIP,
                        Set.of(TerminalOwnership.COMPANY),
                        Set.of(TerminalOwnership.PERSONAL),
                        Set.of(TerminalOwnership.values()));
        cases =
                with(
                        cases,
                        Question.WIRELESS_LAN,
                        Set.of(),
                        Set.of(WirelessLan.HOME),
                        Set.of(WirelessLan.PUBLIC),
                        Set.of(WirelessLan.values()));
        cases =
                with(
                        cases,
                        Question.WORKPLACES,
                        Set.of(Workplace.HOME),
                        Set.of(Workplace.SHARED_SPACE));
        cases =
                with(
                        cases,
                        Question.TERMINAL_TYPES,
                        Set.of(TerminalType.PC),
                        Set.of(TerminalType.TABLET));
        for (Question question :
                List.of(
                        Question.INTERNAL_SYSTEM_ACCESS,
                        Question.SNS,
                        Question.PUBLIC_CLOUD_SHARING,
                        Question.SOLE_PROPRIETOR,
                        Question.FIRST_INTRODUCTION)) {
            cases = with(cases, question, true, false);
        }
        return cases;
    }

    /** Each case, once with the question undecided and once with each answer. */
    private static List<Requirements> with(
            List<Requirements> cases, Question question, Object... answers) {
        List<Requirements> all = new ArrayList<>(cases);
        for (Requirements each : cases) {
            for (Object answer : answers) {
                all.add(each.with(question, answer));
            }
        }
        return all;
    }
}
