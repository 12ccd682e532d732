package telework.advisor.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one case: an answer to each {@link Question}, {@code null} where undecided.
 * Undecided is a value of its own and never stands for a default. Immutable; sets are in the order
 * of their enum.
 *
 * @param informationLevels sensitivity of the information handled; at least one (page 25)
 * @param confidentialTakeOutApproved management has approved carrying confidential information out,
 *     encrypted (page 25)
 * @param terminalStorage whether work data is kept on the terminal (table 1, page 9)
 * @param workEnvironment whether the environment of the office terminal is needed (table 1, page 9)
 * @param cloudServices whether cloud services are used directly from the terminal (table 1, page 9)
 * @param terminalOwnership whose terminals are used; at least one (table 1, page 9, and pages
 *     13-14)
 * @param internetLine the line at the place of telework (table 1, page 9)
 * @param suddenTelework telework must be able to start without notice (page 12)
 * @param officeTerminal the terminal the worker has in the office (pages 9-12)
 * @param internalSystemAccess the office network is reached over the internet (pages 12 and 49)
 * @param workplaces where telework is done (pages 4 and 47)
 * @param terminalTypes the kinds of terminal (page 38)
 * @param wirelessLan the wireless LANs used; empty if none is (page 46)
 * @param removableMedia data is carried on removable media (page 43)
 * @param paperTakeOut paper documents are carried out (pages 9 and 26)
 * @param sns social networks or messaging applications are used (page 54)
 * @param publicCloudSharing files are shared over public cloud services (page 56)
 * @param occasionalUse the terminal is used only now and then (page 37)
 * @param firstIntroduction security measures are introduced for the first time (page 2)
 * @param soleProprietor the worker belongs to no company (page 5)
 * @param wishes what the organisation would like; changes ranks only
 */
public record Requirements(
        Set<InformationLevel> informationLevels,
        Boolean confidentialTakeOutApproved,
        TerminalStorage terminalStorage,
        WorkEnvironment workEnvironment,
        CloudServices cloudServices,
        Set<TerminalOwnership> terminalOwnership,
        InternetLine internetLine,
        Boolean suddenTelework,
        OfficeTerminal officeTerminal,
        Boolean internalSystemAccess,
        Set<Workplace> workplaces,
        Set<TerminalType> terminalTypes,
        Set<WirelessLan> wirelessLan,
        Boolean removableMedia,
        Boolean paperTakeOut,
        Boolean sns,
        Boolean publicCloudSharing,
        Boolean occasionalUse,
        Boolean firstIntroduction,
        Boolean soleProprietor,
        Set<Wish> wishes) {

    private static final Requirements UNDECIDED = of(Map.of());

    /** The case of which nothing is known yet. */
    public static Requirements undecided() {
        return UNDECIDED;
    }

    /**
     * The case with these answers; every other question is undecided.
     *
     * @throws IllegalArgumentException if an answer is not one of its question, naming field, value
     *     and what is allowed
     */
    @SuppressWarnings("unchecked")
    public static Requirements of(Map<Question, ?> answers) {
        Object[] a = new Object[Question.values().length];
        for (Question question : Question.values()) {
            a[question.ordinal()] = question.canonical(answers.get(question));
        }
        return new Requirements(
                (Set<InformationLevel>) a[0],
                (Boolean) a[1],
                (TerminalStorage) a[2],
                (WorkEnvironment) a[3],
                (CloudServices) a[4],
                (Set<TerminalOwnership>) a[5],
                (InternetLine) a[6],
                (Boolean) a[7],
                (OfficeTerminal) a[8],
                (Boolean) a[9],
                (Set<Workplace>) a[10],
                (Set<TerminalType>) a[11],
                (Set<WirelessLan>) a[12],
                (Boolean) a[13],
                (Boolean) a[14],
                (Boolean) a[15],
                (Boolean) a[16],
                (Boolean) a[17],
                (Boolean) a[18],
                (Boolean) a[19],
                (Set<Wish>) a[20]);
    }

    /** Checks sets given to the constructor directly. */
    public Requirements {
        informationLevels = canonical(Question.INFORMATION_LEVELS, informationLevels);
        terminalOwnership = canonical(Question.TERMINAL_OWNERSHIP, terminalOwnership);
        workplaces = canonical(Question.WORKPLACES, workplaces);
        terminalTypes = canonical(Question.TERMINAL_TYPES, terminalTypes);
        wirelessLan = canonical(Question.WIRELESS_LAN, wirelessLan);
        wishes = canonical(Question.WISHES, wishes);
    }

    /** The answer to that question; {@code null} if undecided. */
    public Object answer(Question question) {
        return question.answerIn(this);
    }

    /** Whether that question is answered. */
    public boolean decides(Question question) {
        return answer(question) != null;
    }

    /** The answers given, in catalogue order. */
    public Map<Question, Object> answers() {
        Map<Question, Object> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            if (decides(question)) {
                answers.put(question, answer(question));
            }
        }
        return answers;
    }

    /**
     * The same case with another answer to one question; {@code null} makes it undecided.
     *
     * @throws IllegalArgumentException if the answer is not one of the question
     */
    public Requirements with(Question question, Object answer) {
        Map<Question, Object> answers = answers();
        if (answer == null) {
            answers.remove(question);
        } else {
            answers.put(question, answer);
        }
        return of(answers);
    }

    @SuppressWarnings("unchecked")
    private static <E> Set<E> canonical(Question question, Set<E> given) {
        return (Set<E>) question.canonical(given);
    }
}
