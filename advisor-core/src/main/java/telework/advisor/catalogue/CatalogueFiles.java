package telework.advisor.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import telework.advisor.RulePackException;
import telework.advisor.internal.Spelling;
import telework.advisor.internal.YamlNode;

/**
 * The files that a catalogue consists of: none may be missing, none may be left over. Immutable.
 */
final class CatalogueFiles {

    private static final String FOLDER = "catalogue/";
    private static final String ENDING = ".yaml";

    private static final List<String> MEASURES =
            List.of(
                    "measures/framework",
                    "measures/malware",
                    "measures/loss-and-theft",
                    "measures/eavesdropping",
                    "measures/unauthorized-access",
                    "measures/external-services");

    private static final List<String> OTHERS =
            List.of(
                    "columns",
                    "considerations",
                    "crosswalk",
                    "edition",
                    "glossary",
                    "information-levels",
                    "links",
                    "page",
                    "patterns",
                    "positions",
                    "questions",
                    "sections",
                    "trouble-cases");

    private final Map<String, YamlNode> files;

    /**
     * @param files all parsed files of a pack by path
     * @throws RulePackException if a file is left over
     */
    CatalogueFiles(Map<String, YamlNode> files) {
        this.files = files;
        List<String> expected = names().stream().map(CatalogueFiles::path).toList();
        for (String path : files.keySet()) {
            if (path.startsWith(FOLDER) && !expected.contains(path)) {
                List<String> missing =
                        expected.stream().filter(each -> !files.containsKey(each)).toList();
                throw new RulePackException(
                        path + " is no file of a catalogue." + Spelling.maybe(path, missing));
            }
        }
    }

    /** All files of the pack, by path. */
    Map<String, YamlNode> all() {
        return files;
    }

    /** The names of the files, without folder and ending. */
    List<String> names() {
        List<String> names = new ArrayList<>(MEASURES);
        names.addAll(OTHERS);
        return names;
    }

    /** The entries of all files of measures. */
    List<YamlNode> measures() {
        return MEASURES.stream().flatMap(name -> file(name).list().stream()).toList();
    }

    /**
     * The file of that name.
     *
     * @throws RulePackException if it is missing
     */
    YamlNode file(String name) {
        YamlNode file = files.get(path(name));
        if (file == null) {
            throw new RulePackException(path(name) + " is missing");
        }
        return file;
    }

    private static String path(String name) {
        return FOLDER + name + ENDING;
    }
}
