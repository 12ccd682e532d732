package telework.advisor.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import telework.advisor.RulePackException;
import telework.advisor.internal.Spelling;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;

/**
 * The places of the guideline that entries stand for, while they are being read. Not thread-safe.
 */
final class Places implements Citations {

    private final Reference.Edition edition;
    private final Map<String, Citation> citations = new LinkedHashMap<>();

    Places(Reference.Edition edition) {
        this.edition = edition;
    }

    /** Registers the place of an entry, which has the fields {@code section} and {@code page}. */
    Citation place(YamlNode node, String id, YamlFields fields) {
        return place(node, id, fields.text("section"), page(fields));
    }

    /** Registers the place of an entry. */
    Citation place(YamlNode node, String id, String section, int page) {
        Citation citation = new Citation(id, section, page, edition.edition());
        if (citations.put(id, citation) != null) {
            throw node.fault("\"" + id + "\" is the id of something else already");
        }
        return citation;
    }

    /** The page of an entry, which the guideline must have. */
    int page(YamlFields fields) {
        return fields.required("page").integer(1, edition.pages());
    }

    @Override
    public Citation cited(String id, String by) {
        Citation citation = citations.get(id);
        if (citation == null) {
            throw new RulePackException(
                    by
                            + ": nothing in the guideline is called \""
                            + id
                            + "\"."
                            + Spelling.maybe(id, citations.keySet()));
        }
        return citation;
    }

    /** All of them, by id. */
    Map<String, Citation> all() {
        return Map.copyOf(citations);
    }
}
