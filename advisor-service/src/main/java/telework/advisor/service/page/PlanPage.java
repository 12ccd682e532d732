package telework.advisor.service.page;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Measure;
import telework.advisor.model.Advice;
import telework.advisor.model.Category;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;

/** The measures for the chosen patterns, to read, to tick off and to print. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class PlanPage {

    /** The parameter of the name to print on a report. */
    static final String ORGANIZATION = "organization";

    /** How many characters that name may have, as in the REST resource. */
    private static final int MAX_NAME = 200;

    private final TeleworkAdvisor advisor;
    private final PageRequest request;

    PlanPage(TeleworkAdvisor advisor, PageRequest request) {
        this.advisor = advisor;
        this.request = request;
    }

    @GET
    @Path("plan")
    public Response plan() {
        Frame asked = request.withAnswers();
        MeasureFilter filter =
                new MeasureFilter(
                        one(MeasureFilter.ROLE, Role.class),
                        one(MeasureFilter.OBLIGATION, Obligation.class),
                        one(MeasureFilter.CATEGORY, Category.class));
        Frame frame = asked.owning(filter.pairs());
        return request.inFull(frame.itself()).orElseGet(() -> plan(frame, filter));
    }

    @GET
    @Path("plan/file")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file() {
        return Response.ok(CaseFile.of(request.withAnswers().address()))
                .header("Content-Disposition", "attachment; filename=\"telework-case.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("plan/open")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response open(@RestForm("file") FileUpload file) throws IOException {
        Frame frame = request.withAnswers();
        byte[] read = file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        Optional<Address> opened = CaseFile.read(read, frame.address(), advisor.catalogue());
        if (opened.isPresent()) {
            return Response.seeOther(URI.create(opened.get().at("/plan"))).build();
        }
        request.noteMistake(FileFault.ofCase(file));
        return plan(frame, MeasureFilter.ALL);
    }

    private Response plan(Frame frame, MeasureFilter filter) {
        AnswerPart answer = answer(frame, Optional.empty());
        MeasureMaker measures = new MeasureMaker(frame.words(), answer.view());
        List<MeasureItem.OfRole> roles = measures.roles(filter);
        return Html.page(
                frame,
                Templates.plan(
                        frame,
                        answer,
                        roles,
                        measures.shared(roles),
                        measures.others(),
                        filter,
                        CaseFile.of(frame.address()),
                        ids(),
                        measures.tallies(),
                        request.mistakes()));
    }

    /** Ids of all measures. */
    private String ids() {
        return advisor.catalogue().measures().stream()
                .map(Measure::id)
                .collect(Collectors.joining(" "));
    }

    @GET
    @Path("report")
    public Response report() {
        Optional<String> organization =
                request.parameter(ORGANIZATION)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.substring(0, Math.min(name.length(), MAX_NAME)));
        Frame frame =
                request.withAnswers()
                        .owning(
                                organization
                                        .map(name -> ORGANIZATION + "=" + Address.encoded(name))
                                        .stream()
                                        .toList());
        return request.inFull(frame.itself()).orElseGet(() -> report(frame, organization));
    }

    private Response report(Frame frame, Optional<String> organization) {
        AnswerPart answer = answer(frame, organization);
        return Html.page(
                frame,
                Templates.report(
                        frame,
                        organization.orElse(""),
                        answer,
                        new MeasureMaker(frame.words(), answer.view()).roles(MeasureFilter.ALL),
                        CaseFile.answers(frame),
                        request.mistakes()));
    }

    private AnswerPart answer(Frame frame, Optional<String> organization) {
        Advice advice = advisor.advise(frame.address().requirements(), frame.address().chosen());
        return new AnswerMaker(advisor, frame.words(), frame.address())
                .answer(advice, organization);
    }

    /** The name of the constant that a parameter names; empty, and noted, if it names none. */
    private <E extends Enum<E>> String one(String parameter, Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String given = request.parameter(parameter).orElse("");
        if (given.isEmpty() || names.contains(given)) {
            return given;
        }
        request.noteMistake(Mistake.filter(parameter, given, names));
        return "";
    }
}
