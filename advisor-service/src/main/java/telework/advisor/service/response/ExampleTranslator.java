package telework.advisor.service.response;

import java.util.LinkedHashMap;
import java.util.Map;
import telework.advisor.catalogue.Example;

/** Translates worked companies into answers. Thread-safe. */
public final class ExampleTranslator {

    private final Wording wording;

    /** A translator for answers in that wording. */
    public ExampleTranslator(Wording wording) {
        this.wording = wording;
    }

    /** A worked company; without texts, its groups are named by their ids. */
    public ExampleView translate(Example example) {
        String at = "examples." + example.id();
        return new ExampleView(
                example.id(),
                wording.text(at + ".name"),
                wording.text(at + ".story"),
                example.requirements().isPresent() ? "/v1/advice" : "/v1/rollouts",
                request(at, example));
    }

    private Map<String, Object> request(String at, Example example) {
        if (example.requirements().isPresent()) {
            return Map.of(
                    "requirements", AdviceTranslator.requirements(example.requirements().get()));
        }
        return Map.of("groups", example.groups().stream().map(group -> group(at, group)).toList());
    }

    private Map<String, Object> group(String at, Example.Group group) {
        String name = wording.text(at + ".groups." + group.id());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name == null ? group.id() : name);
        body.put("headcount", group.headcount());
        body.put("requirements", AdviceTranslator.requirements(group.requirements()));
        return body;
    }
}
