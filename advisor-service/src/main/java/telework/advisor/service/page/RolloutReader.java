package telework.advisor.service.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telework.advisor.model.Requirements;
import telework.advisor.service.page.RolloutState.Department;

/** Reads the address of the rollout page. Not thread-safe. */
final class RolloutReader {

    /** How many departments the page takes, so that its address stays one that can be sent. */
    static final int MAX_DEPARTMENTS = 30;

    /** How many characters the name of a department may have on the page. */
    static final int MAX_NAME = 60;

    private final MultivaluedMap<String, String> parameters;
    private final Words words;
    private final List<Mistake> mistakes = new ArrayList<>();

    RolloutReader(MultivaluedMap<String, String> parameters, Words words) {
        this.parameters = parameters;
        this.words = words;
    }

    /** What was not understood so far. */
    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Whether that is the name of something this page reads. */
    static boolean knows(String name) {
        return List.of(
                                RolloutState.NAME,
                                RolloutState.PEOPLE,
                                RolloutState.ANSWERS,
                                RolloutState.MONTHS,
                                RolloutState.PLAN)
                        .contains(name)
                || name.startsWith(RolloutState.PRICE);
    }

    /** What the address carries. */
    RolloutState state(Address address) {
        List<String> names = parameters.getOrDefault(RolloutState.NAME, List.of());
        if (names.size() > MAX_DEPARTMENTS) {
            mistakes.add(new Mistake("tooMany", "new", String.valueOf(MAX_DEPARTMENTS), ""));
        }
        List<Department> departments = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), MAX_DEPARTMENTS); i++) {
            departments.add(
                    new Department(
                            name(names.get(i), i + 1),
                            at(RolloutState.PEOPLE, i),
                            requirements(i)));
        }
        return new RolloutState(address, List.copyOf(departments), prices(), plan());
    }

    /** A name that was typed, or one by its number if there is none. */
    String name(String typed, int number) {
        String name = typed.strip();
        return name.isEmpty()
                ? words.of("rollout.unnamed", "n", number)
                : name.substring(0, name.offsetByCodePoints(0, length(name)));
    }

    private static int length(String name) {
        return Math.min(name.codePointCount(0, name.length()), MAX_NAME);
    }

    private String at(String name, int place) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place).strip() : "";
    }

    private Requirements requirements(int place) {
        String code = at(RolloutState.ANSWERS, place);
        return CaseCode.read(code)
                .orElseGet(
                        () -> {
                            mistakes.add(
                                    new Mistake("answers", RolloutState.NAME + place, code, ""));
                            return Requirements.undecided();
                        });
    }

    private Map<String, String> prices() {
        Map<String, String> prices = new LinkedHashMap<>();
        for (String priced : RolloutState.PRICED) {
            for (String part : RolloutState.PARTS) {
                String name = RolloutState.price(priced, part);
                if (!at(name, 0).isEmpty()) {
                    prices.put(name, at(name, 0));
                }
            }
        }
        if (!at(RolloutState.MONTHS, 0).isEmpty()) {
            prices.put(RolloutState.MONTHS, at(RolloutState.MONTHS, 0));
        }
        return prices;
    }

    private int plan() {
        String typed = at(RolloutState.PLAN, 0);
        return typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : 0;
    }
}
