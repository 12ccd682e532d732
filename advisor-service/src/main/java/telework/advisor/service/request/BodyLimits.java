package telework.advisor.service.request;

import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many bytes a body may have: one case, or a plan of many. Thread-safe. */
@Singleton
public class BodyLimits {

    private static final Set<String> PLANS =
            Set.of(
                    ComparisonRequest.class.getSimpleName(),
                    RolloutRequest.class.getSimpleName(),
                    TransitionRequest.class.getSimpleName());

    private final int ofCase;
    private final int ofPlan;

    BodyLimits(
            @ConfigProperty(name = "advisor.limits.case-bytes", defaultValue = "65536") int ofCase,
            @ConfigProperty(name = "advisor.limits.plan-bytes", defaultValue = "1048576")
                    int ofPlan) {
        this.ofCase = ofCase;
        this.ofPlan = ofPlan;
    }

    /**
     * The limit of one kind of request.
     *
     * @param kind simple name of its record, as in the contract
     */
    public int of(String kind) {
        return PLANS.contains(kind) ? ofPlan : ofCase;
    }
}
