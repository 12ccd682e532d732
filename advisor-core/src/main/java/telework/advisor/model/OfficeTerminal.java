package telework.advisor.model;

/** The terminal the worker has in the office (guideline pages 9-12). */
public enum OfficeTerminal {
    /** The worker has no terminal in the office. */
    NONE,

    /** The terminal cannot leave the office. */
    STAYS_IN_OFFICE,

    /** The terminal can be carried home. */
    PORTABLE
}
