package telework.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.fact.Finding;
import telework.advisor.model.Advice;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.Notice;
import telework.advisor.model.OpenQuestion;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * Answers which telework patterns fit a case and which measures then bind, by the rules of one
 * pack. The front door of the library: load it once, ask it as often as needed. Immutable and
 * thread-safe.
 */
public final class TeleworkAdvisor {

    private final String digest;
    private final RuleBase rules;
    private final Catalogue catalogue;
    private final VerdictSpace space;
    private final MeasurePlans measures;
    private final WhatIf whatIf;

    TeleworkAdvisor(SealedPack pack, Catalogue catalogue, RuleBase rules) {
        this.digest = pack.digest();
        this.rules = rules;
        this.catalogue = catalogue;
        this.space = new VerdictSpace(VerdictSpace.axes(catalogue.questions()), pack.verdicts());
        this.measures = new MeasurePlans(catalogue);
        this.whatIf = new WhatIf(this, space);
    }

    /**
     * Loads the rule pack on the class path of the current thread.
     *
     * @throws RulePackException if there is none or it is broken
     */
    public static TeleworkAdvisor load() {
        return load(Thread.currentThread().getContextClassLoader());
    }

    /**
     * Loads the rule pack that a class loader finds.
     *
     * @throws RulePackException if there is none or it is broken
     */
    public static TeleworkAdvisor load(ClassLoader classes) {
        return RulePackLoader.load(classes);
    }

    /** The guideline as data, its rules and all texts. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** SHA-256 of every source file of the rule pack, in hexadecimal. */
    public String packDigest() {
        return digest;
    }

    /** The whole answer to one case, with measures for the recommended patterns. */
    public Advice advise(Requirements requirements) {
        return advise(requirements, Optional.empty());
    }

    /**
     * The whole answer to one case.
     *
     * @param requirements the case
     * @param chosen the patterns to give measures for; empty for the recommended ones
     */
    public Advice advise(Requirements requirements, Optional<Set<Pattern>> chosen) {
        int number = space.number(requirements);
        try (Inference inference = rules.about(requirements)) {
            List<Finding> findings = inference.findings();
            List<PatternAdvice> patterns = PatternFold.fold(findings, space, number);
            Set<Pattern> recommended = PatternFold.recommended(patterns);
            Optional<Set<Pattern>> canonical = chosen.map(TeleworkAdvisor::inOrder);
            Set<Pattern> selected = canonical.orElse(recommended);
            MeasureFold.Folded folded = measures(inference, selected);
            return new Advice(
                    requirements,
                    notices(number, recommended),
                    patterns,
                    recommended,
                    canonical,
                    selected,
                    folded.measures(),
                    openQuestions(patterns, folded.open()),
                    space.conflicts(number));
        }
    }

    private static List<Notice> notices(int number, Set<Pattern> recommended) {
        if (number == VerdictSpace.NOTHING_ANSWERED
                && recommended.size() == Pattern.values().length) {
            return List.of(Notice.NOTHING_KNOWN_YET);
        }
        return recommended.isEmpty() ? List.of(Notice.NO_PATTERN_LEFT) : List.of();
    }

    /** What would follow from other answers. */
    public WhatIf whatIf() {
        return whatIf;
    }

    /** What is found about the six patterns, without measures. */
    List<PatternAdvice> patterns(Requirements requirements) {
        try (Inference inference = rules.about(requirements)) {
            return PatternFold.fold(inference.findings(), space, space.number(requirements));
        }
    }

    /** What is said about all measures for those patterns, without advice on patterns. */
    List<MeasureAdvice> measures(Requirements requirements, Set<Pattern> selected) {
        try (Inference inference = rules.about(requirements)) {
            return measures(inference, selected).measures();
        }
    }

    private MeasureFold.Folded measures(Inference inference, Set<Pattern> selected) {
        inference.select(selected);
        return new MeasureFold(measures, inference.measureCalls(), inference.obligationCalls())
                .fold();
    }

    /** The patterns of rank 1. */
    Set<Pattern> recommended(Requirements requirements) {
        return PatternFold.recommended(patterns(requirements));
    }

    /** Every minimal set of answers that rules out all patterns. */
    List<Set<Question>> conflicts(Requirements requirements) {
        return space.conflicts(space.number(requirements));
    }

    private static List<OpenQuestion> openQuestions(
            List<PatternAdvice> patterns, Map<Question, List<String>> ofMeasures) {
        Map<Question, Set<Pattern>> ofPatterns = new EnumMap<>(Question.class);
        for (PatternAdvice advice : patterns) {
            for (Question question : advice.openQuestions()) {
                ofPatterns
                        .computeIfAbsent(question, key -> EnumSet.noneOf(Pattern.class))
                        .add(advice.pattern());
            }
        }
        Set<Question> questions = EnumSet.noneOf(Question.class);
        questions.addAll(ofPatterns.keySet());
        questions.addAll(ofMeasures.keySet());
        List<OpenQuestion> open = new ArrayList<>(questions.size());
        for (Question question : questions) {
            Set<Pattern> opens = ofPatterns.getOrDefault(question, Set.of());
            List<String> bears = List.copyOf(ofMeasures.getOrDefault(question, List.of()));
            open.add(new OpenQuestion(question, Collections.unmodifiableSet(opens), bears));
        }
        return List.copyOf(open);
    }

    private static Set<Pattern> inOrder(Set<Pattern> patterns) {
        Set<Pattern> ordered = EnumSet.noneOf(Pattern.class);
        ordered.addAll(patterns);
        return Collections.unmodifiableSet(ordered);
    }
}
