package telework.advisor.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The questions a case answers, in catalogue order: one for each component of {@link Requirements}.
 * Every answer may be left undecided.
 */
public enum Question {
    INFORMATION_LEVELS(
            "informationLevels",
            Form.SET_OF_AT_LEAST_ONE,
            InformationLevel.class,
            Requirements::informationLevels),
    CONFIDENTIAL_TAKE_OUT_APPROVED(
            "confidentialTakeOutApproved", Requirements::confidentialTakeOutApproved),
    TERMINAL_STORAGE(
            "terminalStorage", Form.CHOICE, TerminalStorage.class, Requirements::terminalStorage),
    WORK_ENVIRONMENT(
            "workEnvironment", Form.CHOICE, WorkEnvironment.class, Requirements::workEnvironment),
    CLOUD_SERVICES("cloudServices", Form.CHOICE, CloudServices.class, Requirements::cloudServices),
    TERMINAL_OWNERSHIP(
            "terminalOwnership",
            Form.SET_OF_AT_LEAST_ONE,
            TerminalOwnership.class,
            Requirements::terminalOwnership),
    INTERNET_LINE("internetLine", Form.CHOICE, InternetLine.class, Requirements::internetLine),
    SUDDEN_TELEWORK("suddenTelework", Requirements::suddenTelework),
    OFFICE_TERMINAL(
            "officeTerminal", Form.CHOICE, OfficeTerminal.class, Requirements::officeTerminal),
    INTERNAL_SYSTEM_ACCESS("internalSystemAccess", Requirements::internalSystemAccess),
    WORKPLACES("workplaces", Form.SET, Workplace.class, Requirements::workplaces),
    TERMINAL_TYPES("terminalTypes", Form.SET, TerminalType.class, Requirements::terminalTypes),
    WIRELESS_LAN("wirelessLan", Form.SET, WirelessLan.class, Requirements::wirelessLan),
    REMOVABLE_MEDIA("removableMedia", Requirements::removableMedia),
    PAPER_TAKE_OUT("paperTakeOut", Requirements::paperTakeOut),
    SNS("sns", Requirements::sns),
    PUBLIC_CLOUD_SHARING("publicCloudSharing", Requirements::publicCloudSharing),
    OCCASIONAL_USE("occasionalUse", Requirements::occasionalUse),
    FIRST_INTRODUCTION("firstIntroduction", Requirements::firstIntroduction),
    SOLE_PROPRIETOR("soleProprietor", Requirements::soleProprietor),
    WISHES("wishes", Form.SET, Wish.class, Requirements::wishes);

    /** The shape of an answer. */
    public enum Form {
        /** {@link Boolean}. */
        YES_OR_NO,
        /** One value of an enum. */
        CHOICE,
        /** A set of values of an enum, possibly empty. */
        SET,
        /** A set of values of an enum, not empty. */
        SET_OF_AT_LEAST_ONE
    }

    private static final Map<String, Question> BY_FIELD =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(Question::field, question -> question));

    private final String field;
    private final Form form;
    private final Class<? extends Enum<?>> type;
    private final Function<Requirements, Object> answer;

    Question(String field, Function<Requirements, Object> answer) {
        this(field, Form.YES_OR_NO, null, answer);
    }

    Question(
            String field,
            Form form,
            Class<? extends Enum<?>> type,
            Function<Requirements, Object> answer) {
        this.field = field;
        this.form = form;
        this.type = type;
        this.answer = answer;
    }

    /** The name of the answer in JSON, YAML and rules. */
    public String field() {
        return field;
    }

    /** The shape of an answer. */
    public Form form() {
        return form;
    }

    /** Whether an answer is a set of values. */
    public boolean isSet() {
        return form == Form.SET || form == Form.SET_OF_AT_LEAST_ONE;
    }

    /** The question of that field name. */
    public static Optional<Question> ofField(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    /**
     * The values an answer is made of, in order: {@code true} and {@code false}, or the constants
     * of an enum.
     */
    public List<?> allowedValues() {
        return form == Form.YES_OR_NO ? List.of(true, false) : List.of(type.getEnumConstants());
    }

    /** Every answer that can be given, in a fixed order; of sets, those with few members first. */
    public List<Object> everyAnswer() {
        List<?> values = allowedValues();
        if (!isSet()) {
            return List.copyOf(values);
        }
        return IntStream.range(form == Form.SET ? 0 : 1, 1 << values.size())
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .map(members -> (Object) setOf(chosen(values, members)))
                .toList();
    }

    private static List<?> chosen(List<?> values, int members) {
        return IntStream.range(0, values.size())
                .filter(i -> (members >> i & 1) == 1)
                .mapToObj(values::get)
                .toList();
    }

    /** The answer of that case to this question; {@code null} if undecided. */
    public Object answerIn(Requirements requirements) {
        return answer.apply(requirements);
    }

    /**
     * Checks an answer and gives it its canonical form: sets immutable and in the order of their
     * enum.
     *
     * @throws IllegalArgumentException if the answer is not one of this question
     */
    Object canonical(Object given) {
        if (given == null) {
            return null;
        }
        Object found = isSet() && given instanceof Collection<?> members ? setOf(members) : given;
        boolean fits = isSet() ? found instanceof Set<?> : allowedValues().contains(found);
        if (!fits || form == Form.SET_OF_AT_LEAST_ONE && ((Set<?>) found).isEmpty()) {
            throw new IllegalArgumentException(field + " was " + given + ". Allowed: " + allowed());
        }
        return found;
    }

    private String allowed() {
        String values =
                allowedValues().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return switch (form) {
            case YES_OR_NO, CHOICE -> values;
            case SET -> "a set of " + values;
            case SET_OF_AT_LEAST_ONE -> "a set of at least one of " + values;
        };
    }

    /**
     * The members in the order of their enum, immutable; {@code null} if one of them is of another
     * type.
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private Set<?> setOf(Collection<?> members) {
        if (!members.stream().allMatch(type::isInstance)) {
            return null;
        }
        EnumSet set = EnumSet.noneOf((Class) type);
        set.addAll(members);
        return Collections.unmodifiableSet(set);
    }
}
