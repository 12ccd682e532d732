package telework.advisor.service.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;
import telework.advisor.model.Verdict;

/** Asks one question at a time, always the one that settles most. */
@Path("/interview")
@Produces(MediaType.TEXT_HTML)
class InterviewPage {

    private final TeleworkAdvisor advisor;
    private final PageRequest request;

    InterviewPage(TeleworkAdvisor advisor, PageRequest request) {
        this.advisor = advisor;
        this.request = request;
    }

    @GET
    public Response ask() {
        Frame asked = request.withAnswers();
        Requirements requirements = asked.address().requirements();
        List<String> skipped = skipped(requirements);
        Frame frame = asked.owning(skipped.stream().map(field -> "skip=" + field).toList());
        Optional<NextQuestion> next =
                advisor.whatIf().nextQuestions(requirements).stream()
                        .filter(question -> !skipped.contains(question.question().field()))
                        .findFirst();
        AnswerPart answer =
                new AnswerMaker(advisor, frame.words(), frame.address())
                        .answer(advisor.advise(requirements, frame.address().chosen()));
        long settled =
                answer.cards().stream()
                        .filter(card -> card.view().verdict() != Verdict.UNDECIDED)
                        .count();
        return Html.page(
                frame,
                Templates.interview(
                        frame,
                        next.map(found -> item(frame, found.question())).orElse(null),
                        skipped,
                        answer,
                        CaseFile.answers(frame),
                        settled,
                        request.mistakes()));
    }

    /** The questions that were passed over: those said before, and the last one if still open. */
    private List<String> skipped(Requirements requirements) {
        List<String> skipped = new ArrayList<>(request.parameters("skip"));
        skipped.addAll(request.parameters("question"));
        skipped.removeIf(
                field ->
                        Question.ofField(field)
                                .map(question -> requirements.decides(question))
                                .orElse(true));
        return skipped.stream().distinct().toList();
    }

    private QuestionForm.Item item(Frame frame, Question question) {
        return QuestionForm.item(
                frame.words(),
                advisor.catalogue().question(question),
                frame.address().requirements(),
                false);
    }
}
