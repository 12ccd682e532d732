package telework.advisor.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import telework.advisor.RulePackException;
import telework.advisor.internal.YamlNode;

/** Reads the files of texts: one folder for each language. Stateless and thread-safe. */
final class TextFiles {

    private static final String FOLDER = "texts/";

    private TextFiles() {}

    /**
     * Reads them.
     *
     * @param files all parsed files of a pack by path
     */
    static Texts read(Map<String, YamlNode> files) {
        Map<Language, Map<String, YamlNode>> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byLanguage.put(language, new LinkedHashMap<>());
        }
        files.forEach(
                (path, node) -> {
                    if (path.startsWith(FOLDER)) {
                        Language language = language(path);
                        String name = path.substring(folder(language).length());
                        String kind = name.replaceFirst("(/.*)?[.]yaml$|/.*$", "");
                        flatten(kind, node, byLanguage.get(language));
                    }
                });
        return new Texts(byLanguage);
    }

    /** The folder of a language. */
    static String folder(Language language) {
        return FOLDER + language.tag() + "/";
    }

    private static Language language(String path) {
        for (Language language : Language.values()) {
            if (path.startsWith(folder(language))) {
                return language;
            }
        }
        throw new RulePackException(path + " is in the folder of no language");
    }

    private static void flatten(String at, YamlNode node, Map<String, YamlNode> texts) {
        if (node.value() instanceof Map) {
            node.mapping().forEach((key, child) -> flatten(at + "." + key, child, texts));
            return;
        }
        node.text();
        if (texts.put(at, node) != null) {
            throw node.fault("\"" + at + "\" has a text already");
        }
    }
}
