package telework.advisor.service.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import telework.advisor.internal.Spelling;
import telework.advisor.service.problem.Fault;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;
import telework.advisor.service.problem.Shown;

/**
 * A JSON object being read; collects every fault of the whole request. Not thread-safe. Longer than
 * most classes: one method for each form of value.
 */
final class JsonObject {

    /** Far more than any price has; sums of what has a billion would not fit into memory. */
    private static final int MAX_DECIMALS = 10;

    private final JsonNode node;
    private final String pointer;
    private final List<Fault> faults;

    private JsonObject(JsonNode node, String pointer, List<Fault> faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
    }

    /**
     * Reads a body with a reader that takes what it needs, and ends the request if anything was
     * wrong.
     *
     * @throws ProblemException with all faults
     */
    static <T> T read(byte[] body, Collection<String> names, Function<JsonObject, T> reader) {
        List<Fault> faults = new ArrayList<>();
        T read = object(Json.read(body), "", "The body", names, faults).map(reader).orElse(null);
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults));
        }
        return read;
    }

    private static Optional<JsonObject> object(
            JsonNode node,
            String pointer,
            String what,
            Collection<String> names,
            List<Fault> faults) {
        if (!node.isObject()) {
            faults.add(
                    Fault.at(
                            pointer,
                            what + " was " + Shown.shown(node) + ". An object is expected.",
                            null));
            return Optional.empty();
        }
        JsonObject object = new JsonObject(node, pointer, faults);
        node.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!names.contains(name) && faults.size() < Problem.MAX_FAULTS) {
                                object.fault(
                                        name,
                                        "\""
                                                + Shown.quoted(name)
                                                + "\" is no name here."
                                                + Spelling.maybe(name, names),
                                        names);
                            }
                        });
        return Optional.of(object);
    }

    /** The object of that name, which must be there. */
    Optional<JsonObject> object(String name, Collection<String> names) {
        if (!node.hasNonNull(name)) {
            fault(name, name + " is missing. An object is expected.", null);
            return Optional.empty();
        }
        return object(node.get(name), at(name), name, names, faults);
    }

    /** Whether that name is given, if only as null. */
    boolean has(String name) {
        return node.has(name);
    }

    /** Whether that name has a value that is not null. */
    boolean hasValue(String name) {
        return node.hasNonNull(name);
    }

    /** Notes a fault of the value of that name. */
    void reject(String name, String detail, Collection<String> allowed) {
        fault(name, detail, allowed);
    }

    /**
     * The objects of the list of that name, which must be there: at least one, and no more than a
     * limit.
     */
    <T> List<T> objects(
            String name, int limit, Collection<String> names, Function<JsonObject, T> reader) {
        JsonNode list = node.path(name);
        if (!list.isArray() || list.isEmpty() || list.size() > limit) {
            String found =
                    list.isArray()
                            ? list.size() + " long"
                            : node.has(name) ? Shown.shown(list) : "missing";
            fault(
                    name,
                    name + " was " + found + ". A list of 1 to " + limit + " is expected.",
                    null);
            return List.of();
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            object(list.get(i), at(name) + "/" + i, name + " " + (i + 1), names, faults)
                    .map(reader)
                    .ifPresent(read::add);
        }
        return read;
    }

    /** The text of that name, which must be there and not be blank. */
    String requiredText(String name, int maxLength) {
        Optional<String> text = text(name, maxLength);
        if (!node.hasNonNull(name)) {
            fault(name, name + " is missing. A text is expected.", null);
        } else if (text.filter(String::isBlank).isPresent()) {
            fault(
                    name,
                    name + " was " + Shown.shown(node.get(name)) + ". It must not be blank.",
                    null);
        }
        return text.orElse("");
    }

    /** The one of the constants that stands under that name, which must be there. */
    <E> Optional<E> requiredOne(String name, List<E> constants) {
        if (!node.hasNonNull(name)) {
            fault(name, name + " is missing.", names(constants));
        }
        return one(name, constants);
    }

    /** The number of that name, at least 0 and at most a limit, if given. */
    Optional<BigDecimal> number(String name, BigDecimal limit) {
        JsonNode value = node.path(name);
        if (!node.hasNonNull(name)) {
            return Optional.empty();
        }
        if (!value.isNumber()
                || value.decimalValue().signum() < 0
                || value.decimalValue().compareTo(limit) > 0
                || value.decimalValue().scale() > MAX_DECIMALS) {
            fault(
                    name,
                    name
                            + " was "
                            + Shown.shown(value)
                            + ". A number from 0 to "
                            + limit.toPlainString()
                            + ", with at most "
                            + MAX_DECIMALS
                            + " decimals, is expected.",
                    null);
            return Optional.empty();
        }
        return Optional.of(value.decimalValue());
    }

    /** The whole number of that name, within limits, if given. */
    Optional<Integer> integer(String name, int least, int most) {
        JsonNode value = node.path(name);
        if (!node.hasNonNull(name)) {
            return Optional.empty();
        }
        if (!value.isNumber()
                || !value.canConvertToExactIntegral()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            fault(
                    name,
                    name
                            + " was "
                            + Shown.shown(value)
                            + ". A whole number from "
                            + least
                            + " to "
                            + most
                            + " is expected.",
                    null);
            return Optional.empty();
        }
        return Optional.of(value.intValue());
    }

    /** The text of that name, if given. */
    Optional<String> text(String name, int maxLength) {
        JsonNode value = node.path(name);
        if (!node.hasNonNull(name)) {
            return Optional.empty();
        }
        if (!value.isTextual() || !Shown.isPlain(value.textValue(), maxLength)) {
            fault(
                    name,
                    name
                            + " was "
                            + Shown.shown(value)
                            + ". A text of at most "
                            + maxLength
                            + " characters, none of them a control character, is expected.",
                    null);
            return Optional.empty();
        }
        return Optional.of(value.textValue());
    }

    /** The truth value of that name, if given. */
    Optional<Boolean> flag(String name) {
        JsonNode value = node.path(name);
        if (!node.hasNonNull(name)) {
            return Optional.empty();
        }
        if (!value.isBoolean()) {
            fault(
                    name,
                    name + " was " + Shown.shown(value) + ". true or false is expected.",
                    List.of("true", "false"));
            return Optional.empty();
        }
        return Optional.of(value.booleanValue());
    }

    /** The one of the constants that stands under that name, if given. */
    <E> Optional<E> one(String name, List<E> constants) {
        return node.hasNonNull(name)
                ? constant(node.get(name), name, at(name), constants)
                : Optional.empty();
    }

    /** The set of constants that stands under that name, if given. */
    <E> Optional<Set<E>> many(String name, List<E> constants, boolean atLeastOne) {
        if (!node.hasNonNull(name)) {
            return Optional.empty();
        }
        JsonNode value = node.get(name);
        if (!value.isArray()) {
            fault(
                    name,
                    name + " was " + Shown.shown(value) + ". A list is expected.",
                    names(constants));
            return Optional.empty();
        }
        if (atLeastOne && value.isEmpty()) {
            fault(name, name + " was empty. At least one is expected.", names(constants));
            return Optional.empty();
        }
        Set<E> members = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < value.size() && faults.size() < Problem.MAX_FAULTS; i++) {
            String place = at(name) + "/" + i;
            if (value.get(i).isTextual() && !seen.add(value.get(i).textValue())) {
                faults.add(
                        Fault.at(
                                place,
                                name + " has " + Shown.shown(value.get(i)) + " twice.",
                                names(constants)));
            } else {
                constant(value.get(i), name, place, constants).ifPresent(members::add);
            }
        }
        return Optional.of(members);
    }

    private <E> Optional<E> constant(JsonNode value, String name, String place, List<E> constants) {
        List<String> names = names(constants);
        if (!value.isTextual() || !names.contains(value.textValue())) {
            String maybe = value.isTextual() ? Spelling.maybe(value.textValue(), names) : "";
            faults.add(Fault.at(place, name + " was " + Shown.shown(value) + "." + maybe, names));
            return Optional.empty();
        }
        return Optional.of(constants.get(names.indexOf(value.textValue())));
    }

    private void fault(String name, String detail, Collection<String> allowed) {
        faults.add(Fault.at(at(name), detail, allowed == null ? null : List.copyOf(allowed)));
    }

    /** The pointer of a member, its name escaped as RFC 6901 asks. */
    private String at(String name) {
        return pointer + "/" + Shown.whole(name).replace("~", "~0").replace("/", "~1");
    }

    private static List<String> names(List<?> constants) {
        return constants.stream().map(String::valueOf).toList();
    }

    /** The names that a record of that type is read from. */
    static List<String> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }
}
