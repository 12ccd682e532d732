package telework.advisor.model;

/** Something to know before reading an advice. */
public enum Notice {
    /** Nothing that can change a verdict is answered yet, so all six patterns are equal. */
    NOTHING_KNOWN_YET,

    /** The answers rule out every pattern. */
    NO_PATTERN_LEFT
}
