package telework.advisor.model;

/** Whether work data is kept on the telework terminal (guideline table 1, page 9). */
public enum TerminalStorage {
    /** No work data may stay on the terminal. */
    FORBIDDEN,

    /** Work data may be kept on the terminal, but need not be. */
    ALLOWED,

    /** The work needs its data on the terminal. */
    NEEDED
}
