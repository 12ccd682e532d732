package telework.advisor.model;

/**
 * Whether cloud services are used directly from the telework terminal (guideline table 1, page 9).
 */
public enum CloudServices {
    /** No cloud service may be used. */
    FORBIDDEN,

    /** Cloud services may be used, but need not be. */
    ALLOWED,

    /** The work needs cloud services. */
    NEEDED
}
