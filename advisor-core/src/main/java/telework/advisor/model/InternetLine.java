package telework.advisor.model;

/** The line between the place of telework and the internet (guideline table 1, page 9). */
public enum InternetLine {
    /** Fast and steady. */
    HIGH_SPEED,

    /** Steady, but not fast. */
    ORDINARY,

    /** Drops now and then, as on a train. */
    UNSTABLE,

    /** No line at all. */
    NONE
}
