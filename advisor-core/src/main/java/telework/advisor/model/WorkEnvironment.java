package telework.advisor.model;

/** Whether the worker needs the environment of the office terminal (guideline table 1, page 9). */
public enum WorkEnvironment {
    /** The work needs the very environment used in the office. */
    SAME_AS_OFFICE_NEEDED,

    /** An environment made for telework is good enough. */
    DEDICATED_ACCEPTABLE
}
