package telework.advisor.service.problem;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How a value that was sent is repeated in a fault: in short, and in whole characters. Thread-safe.
 */
public final class Shown {

    private static final int MAX_QUOTED = 60;
    private static final int NO_CHARACTER = 0xFFFD;

    private Shown() {}

    /** The value as JSON, its beginning if it is long; objects and lists are only named. */
    public static String shown(JsonNode value) {
        if (value.isObject()) {
            return "an object";
        }
        return value.isArray() ? "a list" : quoted(value.toString());
    }

    /** The beginning of the text, in whole characters. */
    public static String quoted(String text) {
        String whole = whole(text);
        int length = whole.codePointCount(0, whole.length());
        return length <= MAX_QUOTED
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, MAX_QUOTED)) + "...";
    }

    /** The text with U+FFFD for every half of a surrogate pair. */
    public static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .map(point -> isHalf(point) ? NO_CHARACTER : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** Whether the text can be printed: not too long, no control characters, no half characters. */
    public static boolean isPlain(String text, int maxLength) {
        return text.codePointCount(0, text.length()) <= maxLength
                && text.codePoints()
                        .noneMatch(point -> Character.isISOControl(point) || isHalf(point));
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
