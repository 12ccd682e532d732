package telework.advisor.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** Tells prose from ids in an answer, by the names of its fields. */
final class Prose {

    private static final Set<String> NAMES =
            Set.of(
                    "about",
                    "crosswalkCaution",
                    "definition",
                    "figureInWords",
                    "gradeText",
                    "groupText",
                    "handling",
                    "happened",
                    "heading",
                    "help",
                    "label",
                    "meaning",
                    "name",
                    "names",
                    "overview",
                    "publisher",
                    "reason",
                    "sentence",
                    "shortName",
                    "story",
                    "term",
                    "text",
                    "title",
                    "why");

    private Prose() {}

    /** The names of prose that stand anywhere in the answer. */
    static Set<String> in(JsonNode answer) {
        Set<String> found = new TreeSet<>();
        NAMES.stream().filter(name -> !answer.findValues(name).isEmpty()).forEach(found::add);
        return found;
    }

    /** The answer with all prose taken out. */
    static JsonNode takenOutOf(JsonNode answer) {
        JsonNode rest = answer.deepCopy();
        remove(rest);
        return rest;
    }

    private static void remove(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(NAMES);
        }
        node.forEach(Prose::remove);
    }
}
