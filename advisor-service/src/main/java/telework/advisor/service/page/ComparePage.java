package telework.advisor.service.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.Advice;
import telework.advisor.model.Comparison;
import telework.advisor.model.Requirements;
import telework.advisor.service.response.ComparisonTranslator;
import telework.advisor.service.response.WhatIfViews.ComparisonView;

/** Shows what other answers would change, and which answers the recommendation hangs on. */
@Path("/compare")
@Produces(MediaType.TEXT_HTML)
class ComparePage {

    private final TeleworkAdvisor advisor;
    private final PageRequest request;

    ComparePage(TeleworkAdvisor advisor, PageRequest request) {
        this.advisor = advisor;
        this.request = request;
    }

    @GET
    public Response compare() {
        Frame frame = request.withAnswers();
        Address address = frame.address();
        return request.inFull(address.at("/compare")).orElseGet(() -> page(frame, address));
    }

    private Response page(Frame frame, Address address) {
        Requirements base = address.base().orElse(address.requirements());
        Advice from = advisor.advise(base, address.chosen());
        Advice to = advisor.advise(address.requirements(), address.chosen());
        Comparison comparison = advisor.whatIf().compare(from, to);
        ComparisonView differences =
                new ComparisonTranslator(advisor, frame.words().wording()).variant("", comparison);
        DifferenceMaker measures = new DifferenceMaker(advisor.catalogue(), frame.words());
        StripMaker strips = new StripMaker(advisor, frame);
        return Html.page(
                frame,
                Templates.compare(
                        frame,
                        QuestionForm.of(frame.words(), address.requirements(), Set.of(), null),
                        differences,
                        measures.roles(comparison),
                        measures.notes(comparison),
                        strips.strips(),
                        strips.distance().orElse(null),
                        request.mistakes()),
                builder -> {
                    if (request.byScript()) {
                        builder.header("HX-Push-Url", address.at("/compare"));
                    }
                });
    }
}
