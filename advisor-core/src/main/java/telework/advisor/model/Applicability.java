package telework.advisor.model;

/** Whether a measure or an action concerns a case. */
public enum Applicability {
    /** It has to be looked at. */
    APPLIES,

    /** It does not concern this case. */
    NOT_APPLICABLE,

    /** An open answer decides. */
    UNDECIDED
}
