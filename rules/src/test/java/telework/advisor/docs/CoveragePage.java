package telework.advisor.docs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Citation;
import telework.advisor.catalogue.Language;
import telework.advisor.catalogue.Section;

/** Writes {@code docs/coverage.md}: every part of the guideline and where it is encoded. */
final class CoveragePage {

    private final Catalogue catalogue;
    private final StringBuilder page = new StringBuilder();

    private CoveragePage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static String write(Catalogue catalogue) {
        CoveragePage coverage = new CoveragePage(catalogue);
        coverage.head();
        coverage.counts();
        coverage.sections();
        return coverage.page.toString();
    }

    private void head() {
        line("# Coverage of the guideline");
        line("");
        line("Made from the rule pack by the build. Do not edit.");
        line("");
        line(
                "Every part of the guideline, in its order. A name in the last column is a file"
                        + " below `rules/src/main/resources/catalogue` or"
                        + " `rules/src/main/resources/telework/rules`.");
    }

    private void counts() {
        List<Section> sections = catalogue.sections();
        line("");
        line("| kind | encoded | not encoded |");
        line("| --- | ---: | ---: |");
        sections.stream().collect(Collectors.groupingBy(Section::kind)).entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> counts("`" + entry.getKey() + "`", entry.getValue()));
        counts("all", sections);
    }

    private void counts(String kind, List<Section> sections) {
        long not = sections.stream().filter(section -> section.encoded().isEmpty()).count();
        line("| %s | %d | %d |", kind, sections.size() - not, not);
    }

    private void sections() {
        line("");
        line("| id | 日本語 | English | section | page | kind | encoded in |");
        line("| --- | --- | --- | --- | ---: | --- | --- |");
        for (Section section : catalogue.sections()) {
            Citation place = section.citation();
            line(
                    "| `%s` | %s | %s | %s | %d | `%s` | %s |",
                    place.id(),
                    text(Language.JA, place.id() + ".title"),
                    text(Language.EN, place.id() + ".title"),
                    place.section(),
                    place.page(),
                    section.kind(),
                    encoded(section));
        }
    }

    private String encoded(Section section) {
        if (section.encoded().isEmpty()) {
            String key = section.citation().id() + ".reason";
            return "not encoded because: " + text(Language.EN, key) + " " + text(Language.JA, key);
        }
        return section.encoded().stream()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    private String text(Language language, String key) {
        return catalogue.texts().text(language, "sections." + key).replace("|", "\\|");
    }

    private void line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
