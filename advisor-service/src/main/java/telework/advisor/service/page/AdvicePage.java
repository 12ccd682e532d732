package telework.advisor.service.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.Advice;
import telework.advisor.model.NextQuestion;
import telework.advisor.model.Question;

/** The first page: the questions, and which patterns fit. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class AdvicePage {

    private final TeleworkAdvisor advisor;
    private final PageRequest request;

    AdvicePage(TeleworkAdvisor advisor, PageRequest request) {
        this.advisor = advisor;
        this.request = request;
    }

    @GET
    public Response advice() {
        Frame frame = request.withAnswers();
        Address address = frame.address();
        return request.inFull(address.at("/")).orElseGet(() -> page(frame, address));
    }

    private Response page(Frame frame, Address address) {
        Advice advice = advisor.advise(address.requirements(), address.chosen());
        AnswerPart answer = new AnswerMaker(advisor, frame.words(), address).answer(advice);
        List<NextQuestion> next = advisor.whatIf().nextQuestions(address.requirements());
        Question first = next.isEmpty() ? null : next.get(0).question();
        QuestionForm form =
                QuestionForm.of(
                        frame.words(),
                        address.requirements(),
                        new Relevance(advisor).without(advice),
                        first);
        return Html.page(
                frame,
                Templates.advice(frame, form, answer, request.mistakes()),
                builder -> {
                    if (request.byScript()) {
                        builder.header("HX-Push-Url", address.at("/"));
                    }
                });
    }
}
