package telework.advisor.docs;

import java.util.Locale;
import java.util.TreeSet;
import telework.advisor.Interviews;

/** Writes docs/interviews.md. Stateless. */
final class InterviewsPage {

    private InterviewsPage() {}

    static String write(Interviews ranked, Interviews inOrder, int questions) {
        StringBuilder page = new StringBuilder();
        page.append(
                String.format(
                        Locale.ROOT,
                        """
                        # How many questions an interview asks

                        Written by a test from every one of the %,d complete cases, each counted once. An interview ends when all
                        six verdicts are certain, and asks only questions that can still change one.

                        | order of the questions | mean number asked |
                        | --- | ---: |
                        | the one that settles most is asked next (`POST /v1/questions/next`) | %.3f |
                        | the first of the catalogue that is still open | %.3f |
                        | all questions that can change a verdict | %d |

                        | questions asked | cases, most settling first | cases, catalogue order |
                        | ---: | ---: | ---: |
                        """,
                        ranked.cases(),
                        ranked.mean(),
                        inOrder.mean(),
                        questions));
        TreeSet<Integer> numbers = new TreeSet<>(ranked.byQuestions().keySet());
        numbers.addAll(inOrder.byQuestions().keySet());
        for (int number : numbers) {
            page.append(
                    String.format(
                            Locale.ROOT,
                            "| %d | %,d | %,d |%n",
                            number,
                            ranked.byQuestions().getOrDefault(number, 0L),
                            inOrder.byQuestions().getOrDefault(number, 0L)));
        }
        return page.toString();
    }
}
