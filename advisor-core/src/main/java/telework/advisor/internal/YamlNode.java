package telework.advisor.internal;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import telework.advisor.RulePackException;

/**
 * A value of a YAML file that knows where it stands: a mapping, a list, or a text. Immutable.
 *
 * @param file path of the file in its pack
 * @param line line in the file, from 1
 * @param value {@code Map<String, YamlNode>}, {@code List<YamlNode>} or {@code String}
 */
public record YamlNode(String file, int line, Object value) {

    /**
     * The entries of a mapping, read strictly: whoever reads them says when no more are expected.
     */
    public YamlFields fields() {
        return new YamlFields(this, mapping());
    }

    /** The entries of a mapping, whatever their names. */
    @SuppressWarnings("unchecked")
    public Map<String, YamlNode> mapping() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, YamlNode>) map;
        }
        throw fault("a mapping is expected here, not " + kind());
    }

    /** The items of a list. */
    @SuppressWarnings("unchecked")
    public List<YamlNode> list() {
        if (value instanceof List<?> list) {
            return (List<YamlNode>) list;
        }
        throw fault("a list is expected here, not " + kind());
    }

    /** The items of a list, each read in the same way. */
    public <T> List<T> list(Function<YamlNode, T> reader) {
        return list().stream().map(reader).toList();
    }

    /** The text of a scalar. */
    public String text() {
        if (value instanceof String text) {
            if (text.isBlank()) {
                throw fault("a text is expected here, not nothing");
            }
            return text;
        }
        throw fault("a text is expected here, not " + kind());
    }

    /** The whole number of a scalar. */
    public int integer() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw fault("a whole number is expected here, not \"" + text() + "\"");
        }
    }

    /** The whole number of a scalar, which must lie between two others or be one of them. */
    public int integer(int least, int most) {
        int number = integer();
        if (number < least || number > most) {
            throw fault(number + " is not between " + least + " and " + most);
        }
        return number;
    }

    /** The year and month of a scalar, as {@code 2018-04}. */
    public YearMonth yearMonth() {
        try {
            return YearMonth.parse(text());
        } catch (DateTimeParseException e) {
            throw fault("a year and month like 2018-04 is expected here, not \"" + text() + "\"");
        }
    }

    /** The truth value of a scalar: {@code true} or {@code false}, nothing else. */
    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("true or false is expected here, not \"" + text() + "\"");
        };
    }

    /** The constant of an enum that a scalar names. */
    public <E extends Enum<E>> E one(Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(text())) {
            throw fault(
                    "\""
                            + text()
                            + "\" is not one of "
                            + names
                            + "."
                            + Spelling.maybe(text(), names));
        }
        return Enum.valueOf(type, text());
    }

    /** A fault at this place. */
    public RulePackException fault(String what) {
        return new RulePackException(place() + ": " + what);
    }

    /** This place, for messages. */
    public String place() {
        return file + ", line " + line;
    }

    private String kind() {
        if (value instanceof Map) {
            return "a mapping";
        }
        return value instanceof List ? "a list" : "the text \"" + value + "\"";
    }
}
