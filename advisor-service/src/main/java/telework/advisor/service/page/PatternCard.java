package telework.advisor.service.page;

import java.util.List;
import telework.advisor.model.Effect;
import telework.advisor.model.Verdict;
import telework.advisor.service.response.AdviceView.FindingView;
import telework.advisor.service.response.AdviceView.PatternView;

/**
 * One pattern as the page shows it.
 *
 * @param view what is found about it
 * @param recommended whether it is of rank 1 and not all are
 * @param open the questions still open for it
 * @param target the verdict that the changes reach; {@code null} if none are looked for
 * @param changes the smallest changes that reach it, as links that try them
 * @param choose link to its measures
 */
public record PatternCard(
        PatternView view,
        boolean recommended,
        List<OpenItem> open,
        Verdict target,
        List<ChangeLink> changes,
        String choose) {

    private static final int FIRST = 3;

    /** Suitable, with conditions, unsuitable. */
    private static final int VERDICTS = 3;

    /** A question that is open, with the label to show. */
    public record OpenItem(String field, String label) {}

    /** A change of answers as a link that tries it. */
    public record ChangeLink(String href, List<Step> steps, String gains) {}

    /** One answer of a change. */
    public record Step(String field, String label, String from, String to) {}

    /** What rules it out. */
    public List<FindingView> against() {
        return of(Effect.BLOCK);
    }

    /** Its conditions. */
    public List<FindingView> conditions() {
        return of(Effect.CONDITION);
    }

    /** What speaks for it. */
    public List<FindingView> support() {
        return of(Effect.SUPPORT);
    }

    /** What to note. */
    public List<FindingView> notes() {
        return of(Effect.NOTE);
    }

    /** Whether its verdict is undecided, and yet not every verdict is possible any more. */
    public boolean narrowed() {
        int possible = view.possibleVerdicts().size();
        return possible > 1 && possible < VERDICTS;
    }

    /** The first few changes. */
    public List<ChangeLink> firstChanges() {
        return changes.subList(0, Math.min(FIRST, changes.size()));
    }

    /** The other changes. */
    public List<ChangeLink> moreChanges() {
        return changes.subList(Math.min(FIRST, changes.size()), changes.size());
    }

    private List<FindingView> of(Effect effect) {
        return view.findings().stream().filter(finding -> finding.effect() == effect).toList();
    }
}
