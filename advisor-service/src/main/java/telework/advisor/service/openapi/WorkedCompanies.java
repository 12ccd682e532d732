package telework.advisor.service.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Language;
import telework.advisor.service.response.ExampleTranslator;
import telework.advisor.service.response.ExampleView;
import telework.advisor.service.response.Wording;

/**
 * The worked companies as named examples of what is asked, each at every call that takes its
 * request as it is.
 */
final class WorkedCompanies {

    /** Calls that ask of a case what the advice on it is, and of groups what a rollout is. */
    private static final Map<String, List<String>> OPERATIONS =
            Map.of(
                    "/v1/advice", List.of("advise", "findSensitivities"),
                    "/v1/rollouts", List.of("planRollout"));

    /** Name of the example that a rollout has besides. */
    private static final String OWN = "with-costs";

    private final List<ExampleView> companies;

    WorkedCompanies(Catalogue catalogue) {
        ExampleTranslator english =
                new ExampleTranslator(new Wording(catalogue, Language.EN, true));
        this.companies = catalogue.examples().stream().map(english::translate).toList();
    }

    /** Adds them to the parts that operations share. */
    void addTo(OpenAPI openApi) {
        for (ExampleView company : companies) {
            openApi.getComponents()
                    .addExample(
                            company.id(),
                            OASFactory.createExample()
                                    .summary(company.name())
                                    .description(company.story())
                                    .value(Examples.tree(company.request())));
        }
    }

    /** Refers to those whose request an operation takes; its own example becomes one of them. */
    void offer(Operation operation) {
        List<ExampleView> taken =
                companies.stream()
                        .filter(
                                company ->
                                        OPERATIONS
                                                .get(company.call())
                                                .contains(operation.getOperationId()))
                        .toList();
        if (taken.isEmpty()) {
            return;
        }
        MediaType json = operation.getRequestBody().getContent().getMediaType("application/json");
        taken.forEach(
                company ->
                        json.addExample(
                                company.id(), OASFactory.createExample().ref(company.id())));
        if (json.getExample() != null) {
            json.addExample(OWN, OASFactory.createExample().value(json.getExample()));
            json.setExample(null);
        }
    }
}
