package telework.advisor.model;

/** Whose terminal is used for telework (guideline table 1, page 9, and pages 13-14). */
public enum TerminalOwnership {
    /** A terminal of the company, lent to the worker or taken home. */
    COMPANY,

    /** The worker's own terminal (BYOD). */
    PERSONAL
}
