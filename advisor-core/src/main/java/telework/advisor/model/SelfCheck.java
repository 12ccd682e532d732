package telework.advisor.model;

import java.util.List;
import java.util.Map;

/**
 * How far the measures that apply are carried out.
 *
 * @param advice the advice on the case
 * @param mandatoryMet whether every mandatory measure that applies is done
 * @param tallies how many measures stand where, by role and obligation
 * @param gaps the measures that apply and are not done: mandatory ones first, those not done before
 *     those unknown and partly done; last, measures that are done but for recommended actions
 * @param undecided ids of measures of which an open answer decides whether they apply
 * @param contradictions statuses that cannot both be true; of the two, the worse counts
 */
public record SelfCheck(
        Advice advice,
        boolean mandatoryMet,
        Map<Role, Map<Obligation, Map<Status, Integer>>> tallies,
        List<Gap> gaps,
        List<String> undecided,
        List<Contradiction> contradictions) {

    /** How far a measure or an action is carried out. */
    public enum Status {
        /** Carried out. */
        DONE,
        /** Carried out in part. */
        PARTLY,
        /** Not carried out. */
        NOT_DONE,
        /** Nobody has said; the same as no status at all. */
        UNKNOWN
    }

    /**
     * A measure that applies and is not done, or is done but for recommended actions.
     *
     * @param measure the measure
     * @param status how far it is carried out
     * @param actions the status of its actions that are not done
     */
    public record Gap(MeasureAdvice measure, Status status, Map<String, Status> actions) {}

    /**
     * A measure that is said to be done though one of its actions is not wholly done, not to be
     * done though one is at least partly, or done in part though all are done or none is. Only
     * actions that concern the case and are as binding as their measure count.
     *
     * @param measure id of the measure
     * @param status its status as given
     * @param action id of the action
     * @param actionStatus the action's status as given
     */
    public record Contradiction(
            String measure, Status status, String action, Status actionStatus) {}
}
