package telework.advisor.service.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.Advice;
import telework.advisor.model.Pattern;
import telework.advisor.model.PatternAdvice;
import telework.advisor.model.Question;
import telework.advisor.model.Sensitivity;
import telework.advisor.model.Verdict;

/** Makes the strips that show which answers the recommendation hangs on. Not thread-safe. */
final class StripMaker {

    /** How far one picture stands from the next. */
    private static final int STEP = 32;

    private final TeleworkAdvisor advisor;
    private final Words words;
    private final Address address;
    private final Advice now;
    private final Sensitivity found;

    StripMaker(TeleworkAdvisor advisor, Frame frame) {
        this.advisor = advisor;
        this.words = frame.words();
        Address here = frame.address();
        this.address = here.base().isPresent() ? here : here.keeping();
        this.now = advisor.advise(address.requirements(), address.chosen());
        this.found = advisor.whatIf().sensitivity(address.requirements(), address.chosen());
    }

    /** One strip for each answer given. */
    List<Strip> strips() {
        return found.answers().stream()
                .map(answer -> strip(answer, found.mandatoryMeasures()))
                .toList();
    }

    /** How many answers the recommendation is from changing; empty without answers. */
    Optional<Strip.Distance> distance() {
        OptionalInt answers = found.answersToAnotherRecommendation();
        return found.answers().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        answers.isPresent()
                                ? new Strip.Distance(
                                        String.valueOf(answers.getAsInt()),
                                        words.of("compare.distance", "n", answers.getAsInt()))
                                : new Strip.Distance("", words.of("compare.noDistance")));
    }

    private Strip strip(Sensitivity.OfAnswer answer, int mandatory) {
        Question question = answer.question();
        List<Strip.Option> options = new ArrayList<>();
        Object given = question.answerIn(now.requirements());
        options.add(
                new Strip.Option(
                        words.answer(question, given),
                        "",
                        marks(verdicts()),
                        names(now.recommended()),
                        mandatory,
                        true,
                        false));
        answer.alternatives().stream()
                .filter(other -> isNear(question, given, other.answer()))
                .forEach(other -> options.add(option(question, other)));
        return new Strip(
                question.field(),
                words.label(question),
                options,
                answer.alternatives().stream().anyMatch(Sensitivity.Alternative::differs));
    }

    /** Of a set that no verdict looks at, only those that gain or lose one member are shown. */
    private boolean isNear(Question question, Object given, Object other) {
        if (!question.isSet() || advisor.catalogue().question(question).canChangeVerdict()) {
            return true;
        }
        Set<Object> different = new HashSet<>((Set<?>) given);
        ((Set<?>) other)
                .forEach(
                        member -> {
                            if (!different.remove(member)) {
                                different.add(member);
                            }
                        });
        return different.size() == 1;
    }

    private Strip.Option option(Question question, Sensitivity.Alternative other) {
        return new Strip.Option(
                words.answer(question, other.answer()),
                address.changed(Map.of(question, other.answer())).brief("/compare"),
                marks(other.verdicts()),
                names(other.recommended()),
                other.mandatoryMeasures(),
                false,
                other.differs());
    }

    private List<Verdict> verdicts() {
        return now.patterns().stream().map(PatternAdvice::verdict).toList();
    }

    private List<Strip.Mark> marks(List<Verdict> verdicts) {
        List<Verdict> before = verdicts();
        List<Strip.Mark> marks = new ArrayList<>();
        for (Pattern pattern : Pattern.values()) {
            Verdict verdict = verdicts.get(pattern.ordinal());
            marks.add(
                    new Strip.Mark(
                            pattern.number(),
                            pattern.ordinal() * STEP,
                            verdict,
                            words.name("verdict", verdict),
                            verdict != before.get(pattern.ordinal())));
        }
        return marks;
    }

    private String names(Collection<Pattern> patterns) {
        return patterns.isEmpty() ? words.of("questions.none") : words.patterns(patterns);
    }
}
