package telework.advisor.fact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.definition.rule.Rule;

/** A rule is named by its permanent id, a space, and a sentence. */
public final class RuleName {

    /** The ids of all rules that ever fired: they are few, and asked for at every firing. */
    private static final Map<String, String> IDS = new ConcurrentHashMap<>();

    private RuleName() {}

    /** The id in the name of a rule; the whole name if there is no sentence. */
    public static String id(Rule rule) {
        String name = rule.getName();
        String known = IDS.get(name);
        return known != null ? known : IDS.computeIfAbsent(name, RuleName::id);
    }

    /** The id in a name; the whole name if there is no sentence. */
    public static String id(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** The sentence in a name; empty if there is none. */
    public static String sentence(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(space + 1);
    }
}
