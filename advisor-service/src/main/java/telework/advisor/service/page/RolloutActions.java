package telework.advisor.service.page;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import telework.advisor.model.Requirements;
import telework.advisor.service.page.RolloutState.Department;

/** What the buttons of the rollout page do. Thread-safe. */
final class RolloutActions {

    /** The parameter that names a button. */
    static final String DO = "do";

    /** The parameter of the department to change, from 0. */
    static final String AT = "at";

    static final String NEW_NAME = "newDept";
    static final String NEW_PEOPLE = "newPeople";
    static final String FROM = "from";

    /** What the answers of a department that was changed begin with. */
    static final String CHANGED = "of.";

    private final PageRequest request;
    private final Words words;
    private final RolloutReader reader;

    RolloutActions(PageRequest request, Words words, RolloutReader reader) {
        this.request = request;
        this.words = words;
        this.reader = reader;
    }

    /** Whether that is the name of something that buttons send. */
    static boolean knows(String name) {
        return Set.of(DO, AT, NEW_NAME, NEW_PEOPLE, FROM).contains(name)
                || name.startsWith(CHANGED);
    }

    /** The address that a button leads to; empty if none was pressed. */
    Optional<String> target(RolloutState state) {
        String button = request.parameter(DO).orElse("");
        int dot = button.indexOf('.');
        int place = place(state, dot < 0 ? "" : button.substring(dot + 1));
        Optional<String> target =
                switch (dot < 0 ? button : button.substring(0, dot)) {
                    case "edit" -> Optional.of(state).filter(all -> place >= 0).map(edit(place));
                    case "remove" -> page(state, place, state.departments().isEmpty());
                    case "update", "add" -> Optional.of(added(state).at(RolloutState.PATH));
                    default -> Optional.empty();
                };
        return target.or(() -> changed(state));
    }

    private static Function<RolloutState, String> edit(int place) {
        return all -> all.at(RolloutState.PATH + "/department", AT + "=" + place);
    }

    private static Optional<String> page(RolloutState state, int place, boolean none) {
        return none || place < 0
                ? Optional.empty()
                : Optional.of(state.without(place).at(RolloutState.PATH));
    }

    /** The place of a department; -1 if there is none. */
    static int place(RolloutState state, String typed) {
        int place = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : -1;
        return place < state.departments().size() ? place : -1;
    }

    /** With the department that was typed, if one was. */
    private RolloutState added(RolloutState state) {
        String name = request.parameter(NEW_NAME).orElse("").strip();
        String people = request.parameter(NEW_PEOPLE).orElse("").strip();
        String from = request.parameter(FROM).orElse(RolloutStart.BLANK);
        boolean wanted =
                request.parameter(DO).filter("add"::equals).isPresent()
                        || !name.isEmpty()
                        || !people.isEmpty();
        if (!wanted || state.departments().size() >= RolloutReader.MAX_DEPARTMENTS) {
            return state;
        }
        Department start =
                RolloutStart.of(words, state.address().requirements(), from)
                        .map(RolloutStart::department)
                        .orElseGet(() -> new Department("", "", Requirements.undecided()));
        return state.adding(
                new Department(
                        reader.name(
                                name.isEmpty() ? start.name() : name,
                                state.departments().size() + 1),
                        people.isEmpty() ? start.people() : people,
                        start.requirements()));
    }

    /** With the answers of the department that was changed, if one was. */
    private Optional<String> changed(RolloutState state) {
        int place = place(state, request.parameter(AT).orElse(""));
        return place < 0
                ? Optional.empty()
                : Optional.of(
                        state.about(place, request.answers(CHANGED)).at(RolloutState.PATH)
                                + "#department-"
                                + place);
    }
}
