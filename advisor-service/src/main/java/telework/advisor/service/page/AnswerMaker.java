package telework.advisor.service.page;

import java.util.List;
import java.util.Optional;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.Advice;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Notice;
import telework.advisor.model.WayBack;
import telework.advisor.service.page.PatternCard.ChangeLink;
import telework.advisor.service.page.PatternCard.OpenItem;
import telework.advisor.service.response.AdviceTranslator;
import telework.advisor.service.response.AdviceView;

/** Makes the answer on the page. Not thread-safe. */
final class AnswerMaker {

    /** The rows of table 1 that tell the patterns apart. */
    static final List<String> ROWS =
            List.of("storesData", "officeEnvironment", "usesCloud", "byod", "highSpeedLine");

    private final TeleworkAdvisor advisor;
    private final Words words;
    private final CardMaker cards;

    AnswerMaker(TeleworkAdvisor advisor, Words words, Address address) {
        this.advisor = advisor;
        this.words = words;
        this.cards = new CardMaker(advisor, words, address);
    }

    /** The answer that an advice gives. */
    AnswerPart answer(Advice advice) {
        return answer(advice, Optional.empty());
    }

    /** The answer that an advice gives to that organization. */
    AnswerPart answer(Advice advice, Optional<String> organization) {
        AdviceView view =
                new AdviceTranslator(advisor, words.wording()).translate(advice, organization);
        List<PatternCard> ordered = cards.cards(advice, view);
        return new AnswerPart(
                view,
                ordered,
                ROWS.stream().map(row -> row(row, ordered)).toList(),
                advice.conflicts().stream()
                        .map(conflict -> words.answers(advice.requirements(), conflict))
                        .toList(),
                advisor.whatIf().waysBack(advice.requirements()).stream()
                        .map(way -> link(advice, way))
                        .toList(),
                advisor.whatIf().nextQuestions(advice.requirements()).stream()
                        .map(NextQuestion::question)
                        .map(question -> new OpenItem(question.field(), words.label(question)))
                        .toList(),
                !advice.notices().contains(Notice.NOTHING_KNOWN_YET));
    }

    private AnswerPart.Row row(String id, List<PatternCard> ordered) {
        return new AnswerPart.Row(
                id,
                words.any("patterns.table1." + id),
                ordered.stream()
                        .map(
                                card ->
                                        new AnswerPart.Cell(
                                                card.view().pattern().name(),
                                                words.any(
                                                        "patterns."
                                                                + card.view().pattern()
                                                                + ".table1."
                                                                + id)))
                        .toList());
    }

    private ChangeLink link(Advice advice, WayBack way) {
        return cards.link(advice.requirements(), way.change(), words.patterns(way.patterns()));
    }
}
