package telework.advisor.service.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Measure;
import telework.advisor.internal.Spelling;

/** The guideline's patterns, measures, trouble cases and terms, at addresses that stay. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ReferencePages {

    private final Catalogue catalogue;
    private final PageRequest request;

    ReferencePages(TeleworkAdvisor advisor, PageRequest request) {
        this.catalogue = advisor.catalogue();
        this.request = request;
    }

    @GET
    @Path("patterns")
    public Response patterns() {
        Frame frame = request.withAnswers();
        return Html.page(frame, Templates.patterns(frame, catalogue.patterns()));
    }

    @GET
    @Path("measures")
    public Response measures() {
        Frame frame = request.withAnswers();
        return Html.page(frame, Templates.measures(frame, catalogue.measures()));
    }

    @GET
    @Path("measures/{id}")
    public Response measure(@PathParam("id") String id) {
        Frame frame = request.withAnswers();
        return catalogue
                .measure(id)
                .map(
                        measure ->
                                Html.page(
                                        frame,
                                        Templates.measure(frame, measure, cases(frame, measure))))
                .orElseGet(() -> MissingPage.of(frame, "/measures", near(id)));
    }

    @GET
    @Path("trouble-cases")
    public Response troubleCases() {
        Frame frame = request.withAnswers();
        return Html.page(
                frame,
                Templates.troubleCases(
                        frame,
                        catalogue.troubleCases().stream()
                                .map(entry -> TroubleItem.of(frame.words(), entry))
                                .toList()));
    }

    @GET
    @Path("trouble-cases/{number}")
    public Response troubleCase(@PathParam("number") String number) {
        Frame frame = request.withAnswers();
        return catalogue.troubleCases().stream()
                .filter(entry -> String.valueOf(entry.number()).equals(number))
                .findFirst()
                .map(entry -> TroubleItem.of(frame.words(), entry))
                .map(item -> Html.page(frame, Templates.troubleCase(frame, item)))
                .orElseGet(() -> MissingPage.of(frame, "/trouble-cases", ""));
    }

    @GET
    @Path("glossary")
    public Response glossary() {
        Frame frame = request.withAnswers();
        return Html.page(frame, Templates.glossary(frame, catalogue.glossary()));
    }

    @GET
    @Path("guideline")
    public Response guideline() {
        Frame frame = request.withAnswers();
        return Html.page(frame, Templates.guideline(frame, catalogue));
    }

    private List<TroubleItem> cases(Frame frame, Measure measure) {
        return measure.troubleCases().stream()
                .map(number -> catalogue.troubleCase(number).orElseThrow())
                .map(entry -> TroubleItem.of(frame.words(), entry))
                .toList();
    }

    private String near(String id) {
        return Spelling.nearest(id, catalogue.measures().stream().map(Measure::id).toList())
                .map(near -> "/measures/" + near)
                .orElse("");
    }
}
