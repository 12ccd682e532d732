package telework.advisor.model;

/** Where a finding comes from. */
public enum Basis {
    /** Stated by the guideline. */
    GUIDELINE,

    /** Inferred from the guideline, which does not state it. */
    INFERENCE
}
