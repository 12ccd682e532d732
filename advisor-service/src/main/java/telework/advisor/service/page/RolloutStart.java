package telework.advisor.service.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telework.advisor.catalogue.Example;
import telework.advisor.model.Requirements;
import telework.advisor.service.page.RolloutState.Department;

/**
 * What a department or a whole rollout may start from. Thread-safe.
 *
 * @param id its name in a form
 * @param text what to call it
 * @param department the department it gives
 */
record RolloutStart(String id, String text, Department department) {

    /** The start without any answer. */
    static final String BLANK = "blank";

    private static final String NOW = "now";

    /** Everything a department may start from: nothing, the present case, the worked examples. */
    static List<RolloutStart> all(Words words, Requirements now) {
        List<RolloutStart> starts = new ArrayList<>();
        starts.add(start(BLANK, words.of("rollout.blank"), "", "", Requirements.undecided()));
        if (!now.answers().isEmpty()) {
            String text = words.of("rollout.now", "n", now.answers().size());
            starts.add(start(NOW, text, "", "", now));
        }
        for (Example example : words.wording().catalogue().examples()) {
            String name = words.any("examples." + example.id() + ".name");
            example.requirements()
                    .ifPresent(answers -> starts.add(start(example.id(), name, name, "", answers)));
            List<Department> departments = departments(words, example);
            for (int i = 0; i < departments.size(); i++) {
                String text = name + words.of("site.colon") + departments.get(i).name();
                String group = example.groups().get(i).id();
                starts.add(new RolloutStart(example.id() + "." + group, text, departments.get(i)));
            }
        }
        return List.copyOf(starts);
    }

    /** The departments of a worked rollout; none if the example is a single case. */
    static List<Department> departments(Words words, Example example) {
        return example.groups().stream()
                .map(
                        group ->
                                new Department(
                                        words.any(
                                                "examples."
                                                        + example.id()
                                                        + ".groups."
                                                        + group.id()),
                                        String.valueOf(group.headcount()),
                                        group.requirements()))
                .toList();
    }

    /** The start of that name. */
    static Optional<RolloutStart> of(Words words, Requirements now, String id) {
        return all(words, now).stream().filter(start -> start.id().equals(id)).findFirst();
    }

    private static RolloutStart start(
            String id, String text, String name, String people, Requirements requirements) {
        return new RolloutStart(id, text, new Department(name, people, requirements));
    }
}
