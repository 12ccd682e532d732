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
import telework.advisor.WhatIf;
import telework.advisor.model.Advice;
import telework.advisor.service.request.CaseRequest;
import telework.advisor.service.request.ComparisonRequest;
import telework.advisor.service.request.CounterfactualRequest;
import telework.advisor.service.request.NextQuestionRequest;
import telework.advisor.service.request.RolloutRequest;
import telework.advisor.service.request.SelfCheckRequest;
import telework.advisor.service.request.TransitionRequest;
import telework.advisor.service.response.ComparisonTranslator;
import telework.advisor.service.response.SelfCheckTranslator;
import telework.advisor.service.response.WhatIfTranslator;
import telework.advisor.service.response.WhatIfViews;

/** Says what would follow from other answers. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "What-if")
class WhatIfResource {

    private final TeleworkAdvisor advisor;
    private final WhatIf whatIf;
    private final Answering answering;

    WhatIfResource(TeleworkAdvisor advisor, Answering answering) {
        this.advisor = advisor;
        this.whatIf = advisor.whatIf();
        this.answering = answering;
    }

    @POST
    @Path("comparisons")
    @Operation(
            operationId = "compare",
            summary = "How variants differ from a base",
            description =
                    "Up to 50 variants, each a merge patch (RFC 7396) on the base's requirements;"
                            + " null makes an answer undecided. Only differences are listed.")
    @APIResponseSchema(
            value = WhatIfViews.ComparisonsView.class,
            responseCode = "200",
            responseDescription = "How each variant differs from the base")
    public WhatIfViews.ComparisonsView compare(ComparisonRequest request) {
        ComparisonTranslator translator = new ComparisonTranslator(advisor, answering.wording());
        Advice base = advise(request.base());
        return translator.translate(
                base,
                request.variants().stream()
                        .map(
                                variant ->
                                        translator.variant(
                                                variant.name(),
                                                whatIf.compare(
                                                        base,
                                                        advisor.advise(
                                                                variant.requirements(),
                                                                request.base()
                                                                        .selectedPatterns()))))
                        .toList());
    }

    @POST
    @Path("counterfactuals")
    @Operation(
            operationId = "findCounterfactuals",
            summary = "The smallest changes that reach a verdict",
            description =
                    "Every change of the smallest size after which all possible verdicts of the"
                            + " pattern are the wanted one or better; or the minimal sets of frozen"
                            + " answers that make it impossible.")
    @APIResponseSchema(
            value = WhatIfViews.CounterfactualsView.class,
            responseCode = "200",
            responseDescription = "Every smallest change, or what makes it impossible")
    public WhatIfViews.CounterfactualsView counterfactuals(CounterfactualRequest request) {
        return translator()
                .counterfactuals(
                        request.pattern(),
                        request.verdict(),
                        whatIf.counterfactuals(
                                request.requirements(),
                                request.pattern(),
                                request.verdict(),
                                request.frozen()));
    }

    @POST
    @Path("sensitivities")
    @Operation(
            operationId = "findSensitivities",
            summary = "What the advice hangs on",
            description =
                    "For each answer given and each other value of it: the verdicts, the"
                        + " recommended patterns and the number of mandatory measures that follow."
                        + " A set that verdicts look at moves between the values they can tell"
                        + " apart; any other set gains or loses one member.")
    @APIResponseSchema(
            value = WhatIfViews.SensitivitiesView.class,
            responseCode = "200",
            responseDescription = "What follows from each other answer")
    public WhatIfViews.SensitivitiesView sensitivities(CaseRequest request) {
        return translator()
                .sensitivity(
                        whatIf.sensitivity(request.requirements(), request.selectedPatterns()));
    }

    @POST
    @Path("questions/next")
    @Operation(
            operationId = "findNextQuestions",
            summary = "Which question to ask next",
            description =
                    "The open questions, ranked by how many verdicts an answer makes certain on"
                            + " average. Empty exactly when all six verdicts are certain.")
    @APIResponseSchema(
            value = WhatIfViews.NextQuestionsView.class,
            responseCode = "200",
            responseDescription = "The open questions, best first")
    public WhatIfViews.NextQuestionsView next(NextQuestionRequest request) {
        return translator().next(whatIf.nextQuestions(request.requirements()));
    }

    @POST
    @Path("rollouts")
    @Operation(
            operationId = "planRollout",
            summary = "The smallest sets of patterns that serve all groups",
            description =
                    "Up to 200 groups. Lists every smallest set, who gets which pattern, the"
                        + " measures with the groups they come from, the groups that no pattern can"
                        + " serve, and costs at the prices given.")
    @APIResponseSchema(
            value = WhatIfViews.RolloutView.class,
            responseCode = "200",
            responseDescription = "Every smallest set of patterns, best first")
    public WhatIfViews.RolloutView rollout(RolloutRequest request) {
        return translator().rollout(whatIf.rollout(request.groups(), request.costs()));
    }

    @POST
    @Path("transitions")
    @Operation(
            operationId = "planTransition",
            summary = "Which measures come and go from one way of telework to another",
            description = "Measures to add, to keep and to retire.")
    @APIResponseSchema(
            value = WhatIfViews.TransitionView.class,
            responseCode = "200",
            responseDescription = "The measures that come, stay and go")
    public WhatIfViews.TransitionView transition(TransitionRequest request) {
        return translator()
                .transition(whatIf.transition(advise(request.from()), advise(request.to())));
    }

    @POST
    @Path("self-checks")
    @Operation(
            operationId = "selfCheck",
            summary = "How far the measures that apply are carried out",
            description =
                    "A status for each measure or action; anything without one is unknown. The"
                        + " mandatory part is met only when every mandatory measure that applies is"
                        + " done. Where the status of a measure contradicts that of one of its"
                        + " actions, the worse counts, and both are named.")
    @APIResponseSchema(
            value = WhatIfViews.SelfCheckView.class,
            responseCode = "200",
            responseDescription = "What is done and what is not")
    public WhatIfViews.SelfCheckView selfCheck(SelfCheckRequest request) {
        return new SelfCheckTranslator(advisor, answering.wording())
                .translate(whatIf.selfCheck(advise(request.subject()), request.status()));
    }

    private Advice advise(CaseRequest request) {
        return advisor.advise(request.requirements(), request.selectedPatterns());
    }

    private WhatIfTranslator translator() {
        return new WhatIfTranslator(advisor, answering.wording());
    }
}
