package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import telework.advisor.fact.Finding;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.Change;
import telework.advisor.model.Comparison;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Requirements;
import telework.advisor.model.Transition;

@Label("A comparison")
class ComparisonTest {

    private static final WhatIf WHAT_IF = Pack.advisor().whatIf();

    @Property(tries = 1000)
    @Label("of a with b is the mirror of b with a")
    void isMirrored(@ForAll long seed) {
        Random random = new Random(seed);
        Advice a = advice(random);
        Advice b = advice(random);
        Comparison there = WHAT_IF.compare(a, b);
        Comparison back = WHAT_IF.compare(b, a);
        assertEquals(there.same(), back.same());
        assertEquals(mirror(there.recommended()), back.recommended());
        assertEquals(there.measures().gained(), back.measures().lost());
        assertEquals(there.measures().lost(), back.measures().gained());
        assertEquals(
                there.measures().changed().stream().map(ComparisonTest::mirror).toList(),
                back.measures().changed());
        assertEquals(
                there.patterns().stream().map(ComparisonTest::mirror).toList(), back.patterns());
    }

    @Property(tries = 1000)
    @Label("lists exactly what differs")
    void listsWhatDiffers(@ForAll long seed) {
        Random random = new Random(seed);
        Advice a = advice(random);
        Advice b = advice(random);
        Comparison found = WHAT_IF.compare(a, b);
        for (PatternAdvice after : b.patterns()) {
            PatternAdvice before = a.pattern(after.pattern());
            Set<Finding> gained = new HashSet<>(after.findings());
            before.findings().forEach(gained::remove);
            var change =
                    found.patterns().stream()
                            .filter(each -> each.pattern() == after.pattern())
                            .findFirst();
            boolean differs =
                    before.verdict() != after.verdict()
                            || !before.possibleVerdicts().equals(after.possibleVerdicts())
                            || !before.rank().equals(after.rank())
                            || !before.findings().equals(after.findings());
            assertEquals(differs, change.isPresent());
            change.ifPresent(each -> assertEquals(gained, new HashSet<>(each.gained())));
        }
        assertEquals(applying(b, a), found.measures().gained());
        assertEquals(applying(a, b), found.measures().lost());
    }

    @Property(tries = 200)
    @Label("of a case with itself says that nothing differs")
    void sameIsSaid(@ForAll long seed) {
        Advice advice = advice(new Random(seed));
        assertTrue(WHAT_IF.compare(advice, advice).same());
    }

    @Property(tries = 500)
    @Label("as a transition puts each measure that applies before or after into one list")
    void transitions(@ForAll long seed) {
        Random random = new Random(seed);
        Advice from = advice(random);
        Advice to = advice(random);
        Transition found = WHAT_IF.transition(from, to);
        for (MeasureAdvice after : to.measures()) {
            String id = after.measure();
            Applicability before = from.measure(id).applicability();
            Set<Applicability> both =
                    Set.copyOf(List.of(before, after.applicability()).stream().distinct().toList());
            assertEquals(
                    both.contains(Applicability.UNDECIDED), found.undecided().contains(id), id);
            assertEquals(both.equals(Set.of(Applicability.APPLIES)), found.keep().contains(id), id);
            boolean moved =
                    both.equals(Set.of(Applicability.APPLIES, Applicability.NOT_APPLICABLE));
            assertEquals(
                    moved && before == Applicability.NOT_APPLICABLE, found.add().contains(id), id);
            assertEquals(moved && before == Applicability.APPLIES, found.retire().contains(id), id);
        }
    }

    private static List<String> applying(Advice in, Advice notIn) {
        Set<String> others =
                notIn.measures().stream()
                        .filter(measure -> measure.applicability() == Applicability.APPLIES)
                        .map(MeasureAdvice::measure)
                        .collect(Collectors.toSet());
        return in.measures().stream()
                .filter(measure -> measure.applicability() == Applicability.APPLIES)
                .map(MeasureAdvice::measure)
                .filter(id -> !others.contains(id))
                .toList();
    }

    private static Advice advice(Random random) {
        Requirements requirements = ShuffledRulesTest.anyCase(random);
        return Pack.advisor().advise(requirements);
    }

    private static <T> Change<T> mirror(Change<T> change) {
        return new Change<>(change.to(), change.from());
    }

    private static Comparison.PatternChange mirror(Comparison.PatternChange change) {
        return new Comparison.PatternChange(
                change.to(), change.from(), change.lost(), change.gained());
    }

    private static Comparison.MeasureChange mirror(Comparison.MeasureChange change) {
        return new Comparison.MeasureChange(
                change.to(),
                change.from(),
                change.actionsLost(),
                change.actionsGained(),
                change.actionsChanged().stream()
                        .map(action -> new Comparison.ActionChange(action.to(), action.from()))
                        .toList(),
                change.notesLost(),
                change.notesGained());
    }
}
