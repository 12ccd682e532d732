package telework.advisor.model;

/** What a finding does to the verdict on its pattern. */
public enum Effect {
    /** Rules the pattern out. */
    BLOCK,

    /** Ties the pattern to a condition. */
    CONDITION,

    /** Speaks for the pattern; raises its rank, never its verdict. */
    SUPPORT,

    /** Advice; changes neither verdict nor rank. */
    NOTE
}
