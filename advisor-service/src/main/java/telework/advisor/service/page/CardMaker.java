package telework.advisor.service.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.Advice;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;
import telework.advisor.service.page.PatternCard.ChangeLink;
import telework.advisor.service.page.PatternCard.OpenItem;
import telework.advisor.service.response.AdviceView;
import telework.advisor.service.response.AdviceView.PatternView;

/** Makes the cards of the six patterns. Not thread-safe. */
final class CardMaker {

    private final TeleworkAdvisor advisor;
    private final Words words;
    private final Address address;

    CardMaker(TeleworkAdvisor advisor, Words words, Address address) {
        this.advisor = advisor;
        this.words = words;
        this.address = address;
    }

    /** The cards, recommended patterns first, then by rank and number. */
    List<PatternCard> cards(Advice advice, AdviceView view) {
        boolean tellsApart = advice.recommended().size() < Pattern.values().length;
        return view.patterns().stream()
                .sorted(
                        Comparator.comparingInt(CardMaker::rank)
                                .thenComparingInt(PatternView::number))
                .map(pattern -> card(advice, pattern, tellsApart))
                .toList();
    }

    private static int rank(PatternView pattern) {
        return pattern.rank() == null ? Pattern.values().length + 1 : pattern.rank();
    }

    private PatternCard card(Advice advice, PatternView view, boolean tellsApart) {
        Verdict target = target(view.verdict());
        return new PatternCard(
                view,
                tellsApart && advice.recommended().contains(view.pattern()),
                view.openQuestions().stream().map(this::open).toList(),
                target,
                target == null ? List.of() : changes(advice, view.pattern(), target),
                address.choosing(view.pattern()).brief("/plan"));
    }

    private OpenItem open(String field) {
        return new OpenItem(field, words.label(Question.ofField(field).orElseThrow()));
    }

    /** The next better verdict, if the verdict is certain and not the best. */
    private static Verdict target(Verdict verdict) {
        return switch (verdict) {
            case UNSUITABLE -> Verdict.CONDITIONAL;
            case CONDITIONAL -> Verdict.SUITABLE;
            case SUITABLE, UNDECIDED -> null;
        };
    }

    private List<ChangeLink> changes(Advice advice, Pattern pattern, Verdict target) {
        return advisor
                .whatIf()
                .counterfactuals(advice.requirements(), pattern, target, Set.of())
                .changes()
                .stream()
                .map(change -> link(advice.requirements(), change, ""))
                .toList();
    }

    /** A change as a link. */
    ChangeLink link(Requirements from, Map<Question, Object> change, String gains) {
        return new ChangeLink(
                address.trying().changed(change).brief("/"), words.steps(from, change), gains);
    }
}
