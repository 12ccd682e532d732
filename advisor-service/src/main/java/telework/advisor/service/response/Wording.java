package telework.advisor.service.response;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Citation;
import telework.advisor.catalogue.Language;

/**
 * Gives ids their texts, in one language or not at all. Immutable and thread-safe.
 *
 * @param catalogue where the texts are
 * @param language the language
 * @param withTexts whether texts are wanted; otherwise every text is {@code null}
 */
public record Wording(Catalogue catalogue, Language language, boolean withTexts) {

    /** The text of that key. */
    public String text(String key) {
        return withTexts ? catalogue.texts().text(language, key) : null;
    }

    /** The text of that key, or {@code null} if there is none. */
    public String textIfAny(String key) {
        return withTexts ? catalogue.texts().find(language, key).orElse(null) : null;
    }

    /** The texts of ids below a key. */
    public Map<String, String> texts(String key, Collection<String> ids) {
        if (!withTexts) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        ids.forEach(id -> texts.put(id, text(key + "." + id)));
        return texts;
    }

    /** A citation as it leaves the service. */
    public CitationView citation(Citation citation) {
        return new CitationView(
                citation.section(),
                citation.id(),
                citation.page(),
                citation.edition(),
                title(citation.id()));
    }

    private String title(String id) {
        if (!withTexts) {
            return null;
        }
        if (catalogue.measure(id).isPresent()) {
            var measure = catalogue.measure(id).get();
            return text("vocabulary.roleShort." + measure.role()) + " " + measure.number();
        }
        String section = textIfAny("sections." + id + ".title");
        if (section != null) {
            return section;
        }
        int dash = id.indexOf('-');
        String rest = id.substring(dash + 1);
        return switch (dash < 0 ? id : id.substring(0, dash)) {
            case "pattern" ->
                    text(
                            "patterns."
                                    + catalogue.patterns().get(Integer.parseInt(rest) - 1).id()
                                    + ".name");
            case "case" -> text("trouble-cases." + rest + ".title");
            case "column" -> text("columns." + rest + ".title");
            case "level" -> text("information-levels." + rest + ".name");
            case "position" -> text("positions." + rest + ".name");
            case "term" -> text("glossary." + rest + ".term");
            case "link" -> text("links." + rest + ".title");
            default -> text("considerations." + id + ".title");
        };
    }
}
