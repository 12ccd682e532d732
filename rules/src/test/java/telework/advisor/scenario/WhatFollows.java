package telework.advisor.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;

/**
 * A scenario about what would follow: from other answers, from a rollout, from an interview. Its
 * folder says of which form it is.
 *
 * @param file name of the file, with folder and without ending
 * @param baseline answers that every case of the file starts from
 * @param node the scenario
 */
record WhatFollows(String file, Map<String, YamlNode> baseline, YamlNode node) {

    /** The forms, by folder. */
    enum Form {
        WHAT_IF("what-if", "name", "given", "changes", "target", "expect"),
        ROLLOUT("rollouts", "name", "groups", "costs", "expect"),
        INTERVIEW("interviews", "name", "truth", "known", "expect");

        private final String folder;
        private final String[] words;

        Form(String folder, String... words) {
            this.folder = folder;
            this.words = words;
        }

        /** The form of the scenarios of that file, unless they are about one advice. */
        static Optional<Form> of(String file) {
            return Stream.of(values())
                    .filter(form -> file.startsWith(form.folder + "/"))
                    .findFirst();
        }
    }

    /** Every scenario of these forms. */
    static List<WhatFollows> all() {
        return ScenarioFiles.read(file -> Form.of(file).isPresent(), WhatFollows::new);
    }

    Form form() {
        return Form.of(file).orElseThrow();
    }

    String name() {
        return node.mapping().containsKey("name") ? node.mapping().get("name").text() : "";
    }

    /** Holds the scenario against the rules; a word that is not checked is a fault. */
    void check() {
        YamlFields fields = node.fields();
        ScenarioFiles.only(fields, form().words);
        fields.text("name");
        YamlNode expect = fields.required("expect");
        if (expect.mapping().isEmpty()) {
            throw expect.fault("something is to be expected here");
        }
        YamlFields expected = expect.fields();
        switch (form()) {
            case WHAT_IF -> new WhatIfCheck(baseline).check(fields, expected);
            case ROLLOUT -> new RolloutCheck(baseline).check(fields, expected);
            case INTERVIEW -> new InterviewCheck(baseline).check(fields, expected);
        }
    }
}
