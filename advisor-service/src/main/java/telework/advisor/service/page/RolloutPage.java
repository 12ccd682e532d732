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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.service.page.RolloutState.Department;

/** Plans a rollout over departments. Everything it knows is in its address. */
@Path(RolloutState.PATH)
@Produces(MediaType.TEXT_HTML)
class RolloutPage {

    private final TeleworkAdvisor advisor;
    private final PageRequest request;

    RolloutPage(TeleworkAdvisor advisor, PageRequest request) {
        this.advisor = advisor;
        this.request = request;
    }

    @GET
    public Response rollout() {
        Frame frame = request.withAnswers();
        RolloutReader reader = request.rollout(frame);
        RolloutState state = reader.state(frame.address());
        Optional<String> target = new RolloutActions(request, frame.words(), reader).target(state);
        if (target.isPresent()) {
            return Response.seeOther(URI.create(target.get())).build();
        }
        return page(frame, state, reader.mistakes());
    }

    private Response page(Frame frame, RolloutState state, List<Mistake> before) {
        RolloutInput input = new RolloutInput(state);
        RolloutPart part = new RolloutMaker(advisor, frame.words(), state).part(input);
        List<Mistake> mistakes = new ArrayList<>(request.mistakes());
        mistakes.addAll(before);
        mistakes.addAll(input.mistakes());
        return Html.page(
                frame.owning(state.query()),
                Templates.rollout(frame.owning(state.query()), part, mistakes),
                builder -> {
                    if (request.byScript()) {
                        builder.header("HX-Push-Url", state.at(RolloutState.PATH));
                    }
                });
    }

    @GET
    @Path("department")
    public Response department() {
        Frame frame = request.withAnswers();
        RolloutState state = request.rollout(frame).state(frame.address());
        int place = RolloutActions.place(state, request.parameter(RolloutActions.AT).orElse(""));
        if (place < 0) {
            return Response.seeOther(URI.create(state.at(RolloutState.PATH))).build();
        }
        Department department = state.departments().get(place);
        List<String> own = new ArrayList<>(state.query());
        own.add(RolloutActions.AT + "=" + place);
        Frame owning = frame.owning(own);
        return Html.page(
                owning,
                Templates.department(
                        owning,
                        department.name(),
                        QuestionForm.of(frame.words(), department.requirements(), Set.of(), null),
                        owning.ownFields(),
                        state.at(RolloutState.PATH)));
    }

    @GET
    @Path("file")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file() {
        Frame frame = request.withAnswers();
        RolloutState state = request.rollout(frame).state(frame.address());
        return Response.ok(RolloutFile.of(state))
                .header("Content-Disposition", "attachment; filename=\"telework-rollout.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("open")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response open(@RestForm("file") FileUpload file) throws IOException {
        Frame frame = request.withAnswers();
        Optional<RolloutState> opened = RolloutFile.read(file, frame.address());
        if (opened.isEmpty()) {
            RolloutState none = request.rollout(frame).state(frame.address());
            return page(frame, none, List.of(FileFault.ofRollout(file)));
        }
        return Response.seeOther(URI.create(opened.get().at(RolloutState.PATH))).build();
    }
}
