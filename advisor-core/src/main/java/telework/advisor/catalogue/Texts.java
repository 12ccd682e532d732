package telework.advisor.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import telework.advisor.RulePackException;
import telework.advisor.internal.Spelling;
import telework.advisor.internal.YamlNode;

/**
 * All prose of a rule pack, by language and key: {@code measures.A7.title}, {@code
 * rules.FIT-TAKEHOME-01}. Every key has a text in every language. Immutable and thread-safe.
 */
public final class Texts {

    private final Map<Language, Map<String, YamlNode>> sources;
    private final Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);

    /**
     * @param sources where each text stands
     */
    Texts(Map<Language, Map<String, YamlNode>> sources) {
        this.sources = sources;
        sources.forEach(
                (language, nodes) -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    nodes.forEach((key, node) -> texts.put(key, node.text()));
                    byLanguage.put(language, texts);
                });
    }

    /**
     * The text of that key.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(Language language, String key) {
        return find(language, key)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no text " + key + "." + Spelling.maybe(key, keys())));
    }

    /** The text of that key, if there is one. */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(byLanguage.get(language).get(key));
    }

    /** Every key. */
    public Set<String> keys() {
        return byLanguage.get(Language.JA).keySet();
    }

    /**
     * Checks that exactly the expected keys have a text, in each language.
     *
     * @throws RulePackException naming the first key that is missing or too many
     */
    void mustBe(Set<String> expected) {
        sources.forEach(
                (language, texts) -> {
                    for (String key : new TreeSet<>(expected)) {
                        if (!texts.containsKey(key)) {
                            throw missing(language, key, without(texts.keySet(), expected));
                        }
                    }
                    for (String key : new TreeSet<>(texts.keySet())) {
                        if (!expected.contains(key)) {
                            throw texts.get(key).fault("nothing is called \"" + key + "\"");
                        }
                    }
                });
    }

    private RulePackException missing(Language language, String key, Set<String> leftOver) {
        String text = "\"" + key + "\" is missing";
        return Spelling.nearest(key, leftOver)
                .map(
                        other ->
                                sources.get(language)
                                        .get(other)
                                        .fault(
                                                "nothing is called \""
                                                        + other
                                                        + "\", and "
                                                        + text
                                                        + ". Maybe "
                                                        + key
                                                        + "?"))
                .orElseGet(() -> new RulePackException(file(language, key) + ": " + text));
    }

    /** The file that has most in common with a key. */
    private String file(Language language, String key) {
        Map<String, YamlNode> texts = sources.get(language);
        String start = key;
        while (start.contains(".")) {
            start = start.substring(0, start.lastIndexOf('.'));
            for (Map.Entry<String, YamlNode> text : texts.entrySet()) {
                if (text.getKey().startsWith(start + ".")) {
                    return text.getValue().file();
                }
            }
        }
        return TextFiles.folder(language) + start + ".yaml";
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }
}
