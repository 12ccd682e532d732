package telework.advisor.model;

/** How well a pattern fits a case; the first three from best to worst. */
public enum Verdict {
    /** Nothing stands against the pattern. */
    SUITABLE,

    /** The pattern fits as long as conditions are kept. */
    CONDITIONAL,

    /** An answer rules the pattern out. */
    UNSUITABLE,

    /** Undecided answers can still make it one verdict or another. */
    UNDECIDED;

    /**
     * Whether this verdict is the same as the other or better. {@code UNDECIDED} compares with
     * nothing.
     */
    public boolean isAtLeast(Verdict other) {
        return this != UNDECIDED && other != UNDECIDED && compareTo(other) <= 0;
    }
}
