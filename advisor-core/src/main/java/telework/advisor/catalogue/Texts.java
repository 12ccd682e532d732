package telework.advisor.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import telework.advisor.RulePackException;
import telework.advisor.internal.Spelling;

/**
 * All prose of a rule pack, by language and key: {@code measures.A7.title}, {@code
 * rules.FIT-TAKEHOME-01}. Every key has a text in every language. Immutable and thread-safe.
 */
public final class Texts {

    private final Map<Language, Map<String, String>> byLanguage;

    Texts(Map<Language, Map<String, String>> byLanguage) {
        this.byLanguage = new EnumMap<>(byLanguage);
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
        byLanguage.forEach(
                (language, texts) -> {
                    for (String key : new TreeSet<>(expected)) {
                        if (!texts.containsKey(key)) {
                            throw new RulePackException(
                                    "texts/"
                                            + language.tag()
                                            + ": \""
                                            + key
                                            + "\" is missing."
                                            + Spelling.maybe(key, texts.keySet()));
                        }
                    }
                    for (String key : new TreeSet<>(texts.keySet())) {
                        if (!expected.contains(key)) {
                            throw new RulePackException(
                                    "texts/"
                                            + language.tag()
                                            + ": nothing is called \""
                                            + key
                                            + "\"."
                                            + Spelling.maybe(key, expected));
                        }
                    }
                });
    }
}
