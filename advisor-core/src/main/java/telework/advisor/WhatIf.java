package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import telework.advisor.model.Advice;
import telework.advisor.model.Applicability;
import telework.advisor.model.Comparison;
import telework.advisor.model.Counterfactuals;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Rollout;
import telework.advisor.model.SelfCheck;
import telework.advisor.model.Sensitivity;
import telework.advisor.model.Transition;
import telework.advisor.model.Verdict;
import telework.advisor.model.WayBack;

/**
 * Answers what would follow from other answers, exactly: every answer comes from the rules
 * themselves, through an advice or through the table of verdicts that they filled. Immutable and
 * thread-safe.
 */
public final class WhatIf {

    private static final Set<Verdict> RULED_OUT = Set.of(Verdict.UNSUITABLE);

    private final TeleworkAdvisor advisor;
    private final VerdictSpace space;
    private final SmallestChanges changes;
    private final Map<Pattern, SmallestChanges> changesOf = new ConcurrentHashMap<>();

    WhatIf(TeleworkAdvisor advisor, VerdictSpace space) {
        this.advisor = advisor;
        this.space = space;
        this.changes = new SmallestChanges(space.axes());
    }

    /** How one advice differs from another. */
    public Comparison compare(Advice from, Advice to) {
        return Comparer.compare(from, to);
    }

    /**
     * Every smallest change of answers after which all possible verdicts of a pattern are the
     * target or better. Answering an undecided question counts as a change.
     *
     * @param requirements the case
     * @param pattern the pattern
     * @param target {@code SUITABLE}, {@code CONDITIONAL} or {@code UNSUITABLE}
     * @param frozen questions whose answer, or lack of one, stays as it is
     * @throws IllegalArgumentException if the target is {@code UNDECIDED}
     */
    public Counterfactuals counterfactuals(
            Requirements requirements, Pattern pattern, Verdict target, Set<Question> frozen) {
        if (target == Verdict.UNDECIDED) {
            throw new IllegalArgumentException("UNDECIDED is no verdict to reach");
        }
        int from = space.number(requirements);
        IntPredicate goal = input -> space.isAtLeast(input, pattern, target);
        SmallestChanges ofPattern =
                changesOf.computeIfAbsent(pattern, key -> new SmallestChanges(space.axesOf(key)));
        List<Integer> found = ofPattern.from(from, frozen, goal);
        List<Map<Question, Object>> patches =
                found.stream().map(to -> ofPattern.change(requirements, from, to)).toList();
        List<Set<Question>> impossible =
                found.isEmpty() ? impossible(ofPattern, from, frozen, goal) : List.of();
        return new Counterfactuals(
                patches.isEmpty() ? 0 : patches.get(0).size(), patches, impossible);
    }

    private static List<Set<Question>> impossible(
            SmallestChanges changes, int from, Set<Question> frozen, IntPredicate goal) {
        List<Question> members = changes.questions().filter(frozen::contains).toList();
        return MinimalSets.of(
                        members.size(), set -> !changes.possible(from, chosen(members, set), goal))
                .stream()
                .map(set -> chosen(members, set))
                .toList();
    }

    private static Set<Question> chosen(List<Question> members, int set) {
        Set<Question> chosen = EnumSet.noneOf(Question.class);
        for (int i = 0; i < members.size(); i++) {
            if ((set >> i & 1) == 1) {
                chosen.add(members.get(i));
            }
        }
        return Collections.unmodifiableSet(chosen);
    }

    /** Every smallest change that brings a pattern back when none is left; empty if one is left. */
    public List<WayBack> waysBack(Requirements requirements) {
        return waysBack(requirements, Set.of());
    }

    /** The same, with questions whose answer, or lack of one, stays as it is. */
    List<WayBack> waysBack(Requirements requirements, Set<Question> frozen) {
        int from = space.number(requirements);
        if (space.conflicts(from).isEmpty()) {
            return List.of();
        }
        return changes.from(from, frozen, input -> !left(input).isEmpty()).stream()
                .map(to -> new WayBack(changes.change(requirements, from, to), left(to)))
                .toList();
    }

    /** The patterns that are not ruled out. */
    private Set<Pattern> left(int input) {
        Set<Pattern> left = EnumSet.noneOf(Pattern.class);
        for (Pattern pattern : Pattern.values()) {
            if (!space.possible(input, pattern).equals(RULED_OUT)) {
                left.add(pattern);
            }
        }
        return Collections.unmodifiableSet(left);
    }

    /**
     * The open questions, those that settle most first; empty exactly when all six verdicts are
     * certain.
     */
    public List<NextQuestion> nextQuestions(Requirements requirements) {
        int now = space.number(requirements);
        List<NextQuestion> questions = new ArrayList<>();
        for (VerdictAxis axis : space.axes()) {
            if (axis.digit(now) == 0 && space.isOpen(now, axis)) {
                questions.add(question(now, axis));
            }
        }
        questions.sort(Comparator.comparingDouble(NextQuestion::expectedSettled).reversed());
        return List.copyOf(questions);
    }

    private NextQuestion question(int now, VerdictAxis axis) {
        List<NextQuestion.Outcome> outcomes = new ArrayList<>();
        int settled = 0;
        for (int digit = 1; digit <= axis.size(); digit++) {
            int then = now + digit * axis.stride();
            Set<Pattern> settles = EnumSet.noneOf(Pattern.class);
            for (Pattern pattern : Pattern.values()) {
                if (space.possible(now, pattern).size() > 1
                        && space.possible(then, pattern).size() == 1) {
                    settles.add(pattern);
                }
            }
            settled += settles.size();
            outcomes.add(
                    new NextQuestion.Outcome(
                            axis.entry().effectiveAnswers().get(digit - 1),
                            Collections.unmodifiableSet(settles)));
        }
        return new NextQuestion(
                axis.question(), (double) settled / axis.size(), List.copyOf(outcomes));
    }

    /** What the advice on a case hangs on. */
    public Sensitivity sensitivity(Requirements requirements, Optional<Set<Pattern>> chosen) {
        return new SensitivityScan(advisor, requirements, chosen).scan();
    }

    /**
     * Every smallest set of patterns that serves all groups that can be served.
     *
     * @param groups the groups
     * @param costs prices, if any
     */
    public Rollout rollout(List<Rollout.Group> groups, Optional<Rollout.Costs> costs) {
        return new RolloutPlanner(advisor, groups, costs).plan();
    }

    /** What changes for the measures when one way of telework is left for another. */
    public Transition transition(Advice from, Advice to) {
        List<String> add = new ArrayList<>();
        List<String> keep = new ArrayList<>();
        List<String> retire = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        for (int i = 0; i < to.measures().size(); i++) {
            String measure = to.measures().get(i).measure();
            Applicability before = from.measures().get(i).applicability();
            Applicability after = to.measures().get(i).applicability();
            if (before == Applicability.UNDECIDED || after == Applicability.UNDECIDED) {
                undecided.add(measure);
            } else if (before == Applicability.APPLIES) {
                (after == Applicability.APPLIES ? keep : retire).add(measure);
            } else if (after == Applicability.APPLIES) {
                add.add(measure);
            }
        }
        return new Transition(
                from,
                to,
                List.copyOf(add),
                List.copyOf(keep),
                List.copyOf(retire),
                List.copyOf(undecided));
    }

    /**
     * How far the measures that apply are carried out.
     *
     * @param advice the advice on the case
     * @param statuses what is known, by id of a measure or an action; anything else is unknown
     * @throws IllegalArgumentException if an id is neither a measure nor an action
     */
    public SelfCheck selfCheck(Advice advice, Map<String, SelfCheck.Status> statuses) {
        return new SelfCheckFold(advisor.catalogue(), advice, statuses).fold();
    }
}
