package telework.advisor.service.page;

import java.util.List;
import java.util.Set;
import telework.advisor.model.Verdict;
import telework.advisor.service.page.PatternCard.ChangeLink;
import telework.advisor.service.page.PatternCard.OpenItem;
import telework.advisor.service.page.PatternCard.Step;
import telework.advisor.service.response.AdviceView;

/**
 * The answer on the page.
 *
 * @param view the advice in words
 * @param cards the six patterns, recommended first
 * @param rows the guideline's comparison of the patterns, in the order of the cards
 * @param conflicts every minimal set of answers that rules out all patterns
 * @param waysBack the smallest changes that bring one back
 * @param next the questions to answer next, best first
 * @param known whether anything that bears on verdicts is known
 */
public record AnswerPart(
        AdviceView view,
        List<PatternCard> cards,
        List<Row> rows,
        List<List<Step>> conflicts,
        List<ChangeLink> waysBack,
        List<OpenItem> next,
        boolean known) {

    /** One row of the guideline's comparison. */
    public record Row(String id, String title, List<Cell> cells) {}

    /** One cell of it. */
    public record Cell(String pattern, String text) {}

    /** The recommended patterns. */
    public Set<telework.advisor.model.Pattern> recommended() {
        return view.recommended();
    }

    /** Whether some patterns are recommended above others. */
    public boolean singlesOut() {
        return !recommended().isEmpty() && recommended().size() < cards.size();
    }

    /** Whether an answer to come can still change a verdict. */
    public boolean undecided() {
        return cards.stream().anyMatch(card -> card.view().verdict() == Verdict.UNDECIDED);
    }
}
