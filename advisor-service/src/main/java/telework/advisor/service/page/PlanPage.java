package telework.advisor.service.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.Advice;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;

/** The measures for the chosen patterns, to read, to tick off and to print. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class PlanPage {

    private final TeleworkAdvisor advisor;
    private final PageRequest request;

    PlanPage(TeleworkAdvisor advisor, PageRequest request) {
        this.advisor = advisor;
        this.request = request;
    }

    @GET
    @Path("plan")
    public Response plan() {
        Frame frame = request.withAnswers();
        Advice advice = advice(frame);
        AnswerPart answer = answer(frame, advice);
        Optional<Role> role = one("role", Role.class);
        Optional<Obligation> obligation = one("obligation", Obligation.class);
        MeasureMaker measures = new MeasureMaker(frame.words());
        MeasureFilter filter =
                new MeasureFilter(
                        role.map(Enum::name).orElse(""), obligation.map(Enum::name).orElse(""));
        return Html.page(
                frame,
                Templates.plan(
                        frame,
                        answer,
                        measures.roles(answer.view(), role, obligation),
                        measures.others(answer.view()),
                        filter,
                        CaseFile.of(frame.address()),
                        request.mistakes()));
    }

    @GET
    @Path("report")
    public Response report() {
        Frame frame = request.withAnswers();
        Advice advice = advice(frame);
        AnswerPart answer = answer(frame, advice);
        return Html.page(
                frame,
                Templates.report(
                        frame,
                        answer,
                        new MeasureMaker(frame.words())
                                .roles(answer.view(), Optional.empty(), Optional.empty()),
                        CaseFile.answers(frame),
                        request.mistakes()));
    }

    private Advice advice(Frame frame) {
        return advisor.advise(frame.address().requirements(), frame.address().chosen());
    }

    private AnswerPart answer(Frame frame, Advice advice) {
        return new AnswerMaker(advisor, frame.words(), frame.address()).answer(advice);
    }

    private <E extends Enum<E>> Optional<E> one(String parameter, Class<E> type) {
        return request.parameter(parameter)
                .flatMap(
                        name ->
                                Arrays.stream(type.getEnumConstants())
                                        .filter(constant -> constant.name().equals(name))
                                        .findFirst());
    }
}
