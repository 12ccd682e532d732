package telework.advisor.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of one YAML mapping while they are being read. Not thread-safe. */
public final class YamlFields {

    private final YamlNode owner;
    private final Map<String, YamlNode> entries;
    private final Set<String> asked = new LinkedHashSet<>();

    YamlFields(YamlNode owner, Map<String, YamlNode> entries) {
        this.owner = owner;
        this.entries = entries;
    }

    /** The entry of that name, which must be there. */
    public YamlNode required(String name) {
        return optional(name)
                .orElseThrow(() -> owner.fault("\"" + name + "\" is missing." + misspelt(name)));
    }

    /** The entry of that name, if it is there. */
    public Optional<YamlNode> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(entries.get(name));
    }

    /** The text of the entry of that name. */
    public String text(String name) {
        return required(name).text();
    }

    /** The whole number of the entry of that name. */
    public int integer(String name) {
        return required(name).integer();
    }

    /** The enum constant of the entry of that name. */
    public <E extends Enum<E>> E one(String name, Class<E> type) {
        return required(name).one(type);
    }

    /** The enum constants of the list of that name. */
    public <E extends Enum<E>> List<E> many(String name, Class<E> type) {
        return required(name).list(node -> node.one(type));
    }

    /** The texts of the list of that name. */
    public List<String> texts(String name) {
        return required(name).list(YamlNode::text);
    }

    /** Says that every expected entry has been asked for, so that any other is a fault. */
    public void noMore() {
        for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                throw entry.getValue()
                        .fault(
                                "\""
                                        + entry.getKey()
                                        + "\" is not one of "
                                        + asked
                                        + "."
                                        + Spelling.maybe(entry.getKey(), absent()));
            }
        }
    }

    /** The entries that were asked for and are not there. */
    private Set<String> absent() {
        Set<String> absent = new LinkedHashSet<>(asked);
        absent.removeAll(entries.keySet());
        return absent;
    }

    /** What stands there instead of a missing entry, if anything looks like it. */
    private String misspelt(String name) {
        Set<String> others = new LinkedHashSet<>(entries.keySet());
        others.removeAll(asked);
        return Spelling.nearest(name, others)
                .map(
                        other ->
                                " Maybe \""
                                        + other
                                        + "\" in line "
                                        + entries.get(other).line()
                                        + " is meant to be it?")
                .orElse("");
    }
}
