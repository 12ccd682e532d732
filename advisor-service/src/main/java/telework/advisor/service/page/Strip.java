package telework.advisor.service.page;

import java.util.List;
import telework.advisor.model.Verdict;

/**
 * What one answer does to the advice, as a strip of pictures.
 *
 * @param field the question
 * @param label its label
 * @param options its values, the one given first
 * @param matters whether another value would change a verdict, the recommendation or the number of
 *     mandatory measures
 */
public record Strip(String field, String label, List<Option> options, boolean matters) {

    /**
     * One value.
     *
     * @param text the value in words
     * @param href link that tries it
     * @param verdicts the verdicts, in the guideline's order
     * @param recommended the recommended patterns in words
     * @param mandatory how many mandatory measures apply
     * @param given whether it is the answer given
     * @param differs whether anything differs from the answer given
     */
    public record Option(
            String text,
            String href,
            List<Mark> verdicts,
            String recommended,
            int mandatory,
            boolean given,
            boolean differs) {}

    /**
     * The verdict on one pattern.
     *
     * @param number number of the pattern
     * @param x where its picture begins
     * @param verdict the verdict
     * @param name the verdict in words
     * @param differs whether it differs from the one now
     */
    public record Mark(int number, int x, Verdict verdict, String name, boolean differs) {}

    /**
     * How far the recommendation is from changing.
     *
     * @param answers how many answers would have to change; empty if no change does it
     * @param text the same in words
     */
    public record Distance(String answers, String text) {}
}
