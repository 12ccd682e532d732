package telework.advisor.service.page;

import java.util.List;
import telework.advisor.catalogue.TroubleCase;
import telework.advisor.model.Role;
import telework.advisor.service.response.CitationView;

/**
 * One trouble case as the page shows it.
 *
 * @param number 1 to 14
 * @param title its title
 * @param happened what happened
 * @param citation where it is told
 * @param prevention what would have prevented it
 * @param measures the measures of the group it stands under
 */
public record TroubleItem(
        int number,
        String title,
        String happened,
        CitationView citation,
        List<Advice> prevention,
        List<String> measures) {

    /** One thing that would have prevented it. */
    public record Advice(String id, Role role, String text, List<String> measures) {}

    static TroubleItem of(Words words, TroubleCase entry) {
        String at = "trouble-cases." + entry.number();
        return new TroubleItem(
                entry.number(),
                words.any(at + ".title"),
                words.any(at + ".happened"),
                words.wording().citation(entry.citation()),
                entry.prevention().stream()
                        .map(
                                one ->
                                        new Advice(
                                                one.id(),
                                                one.role(),
                                                words.any(at + ".prevention." + one.id()),
                                                one.measures()))
                        .toList(),
                entry.measures());
    }
}
