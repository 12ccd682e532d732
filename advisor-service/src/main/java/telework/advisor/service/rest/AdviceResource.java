package telework.advisor.service.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.Advice;
import telework.advisor.service.request.AdviceRequest;
import telework.advisor.service.response.AdviceTranslator;
import telework.advisor.service.response.AdviceView;
import telework.advisor.service.response.Wording;

/** Says which patterns fit and which measures bind. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Advice")
class AdviceResource {

    private final TeleworkAdvisor advisor;
    private final Answering answering;

    AdviceResource(TeleworkAdvisor advisor, Answering answering) {
        this.advisor = advisor;
        this.answering = answering;
    }

    @POST
    @Path("advice")
    @Operation(
            operationId = "advise",
            summary = "Which patterns fit, and which measures then bind",
            description =
                    "Answers one case. Every question may be left undecided; verdicts are then"
                        + " exact over every completion. Measures are given for selectedPatterns,"
                        + " or else for the recommended patterns.")
    @APIResponseSchema(
            value = AdviceView.class,
            responseCode = "200",
            responseDescription =
                    "What is found about each pattern, and what is said about each measure")
    public AdviceView advise(AdviceRequest request) {
        Wording wording = answering.wording();
        Advice advice = advisor.advise(request.requirements(), request.selectedPatterns());
        return new AdviceTranslator(advisor, wording).translate(advice, request.organization());
    }
}
