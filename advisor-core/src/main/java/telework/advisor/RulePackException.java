package telework.advisor;

/** A rule pack is broken. The message says what is wrong, where, and what may have been meant. */
public final class RulePackException extends RuntimeException {

    /** A fault in a rule pack. */
    public RulePackException(String message) {
        super(message);
    }

    /** A fault in a rule pack that another error brought to light. */
    public RulePackException(String message, Throwable cause) {
        super(message, cause);
    }
}
