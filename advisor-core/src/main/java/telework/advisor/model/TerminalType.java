package telework.advisor.model;

/** The kind of telework terminal (guideline page 38). */
public enum TerminalType {
    /** A personal computer. */
    PC,

    /** A tablet. */
    TABLET,

    /** A smartphone. */
    SMARTPHONE
}
