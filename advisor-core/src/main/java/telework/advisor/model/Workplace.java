package telework.advisor.model;

/** Where telework is done (guideline pages 4, 43 and 47). */
public enum Workplace {
    /** At home. */
    HOME,

    /** In a satellite office of the company alone. */
    SATELLITE_OFFICE,

    /** Where third parties are present: a café, a co-working space, a train, a hotel. */
    SHARED_SPACE
}
