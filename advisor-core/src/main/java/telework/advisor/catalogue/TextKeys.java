package telework.advisor.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import telework.advisor.model.Applicability;
import telework.advisor.model.Basis;
import telework.advisor.model.Category;
import telework.advisor.model.Effect;
import telework.advisor.model.Notice;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;
import telework.advisor.model.Verdict;

/** The keys that a catalogue needs a text for: no text may be missing, none may be left over. */
final class TextKeys {

    private static final List<String> CELLS =
            List.of(
                    "overview",
                    "storesData",
                    "officeEnvironment",
                    "usesCloud",
                    "byod",
                    "highSpeedLine",
                    "remark");

    private static final List<String> SUMMARY =
            List.of(
                    "same",
                    "verdict",
                    "verdicts",
                    "verdictsLast",
                    "moves",
                    "movesLast",
                    "narrows",
                    "narrowsLast",
                    "widens",
                    "widensLast",
                    "swaps",
                    "swapsLast",
                    "noneLeft",
                    "noneLeftLast",
                    "newly",
                    "newlyLast",
                    "measures",
                    "measuresLast",
                    "gained",
                    "gainedOne",
                    "lost",
                    "lostOne",
                    "changed",
                    "changedOne",
                    "details",
                    "and",
                    "comma",
                    "separator");

    private final Set<String> keys = new LinkedHashSet<>();

    private TextKeys() {}

    static Set<String> of(Catalogue catalogue) {
        TextKeys all = new TextKeys();
        all.vocabulary();
        all.patterns(catalogue);
        all.questions(catalogue);
        all.measures(catalogue);
        all.reference(catalogue);
        all.crosswalk(catalogue);
        all.examples(catalogue);
        catalogue.pageParts().forEach(part -> all.all("page." + part.id(), part.texts()));
        catalogue.rules().forEach(rule -> all.add("rules", rule.id()));
        catalogue
                .sections()
                .forEach(
                        section -> {
                            all.add("sections", section.citation().id() + ".title");
                            if (section.encoded().isEmpty()) {
                                all.add("sections", section.citation().id() + ".reason");
                            }
                        });
        return all.keys;
    }

    private void vocabulary() {
        all("what-if", SUMMARY);
        names("verdict", Verdict.values());
        names("effect", Effect.values());
        names("basis", Basis.values());
        names("role", Role.values());
        names("roleShort", Role.values());
        names("obligation", Obligation.values());
        names("category", Category.values());
        names("applicability", Applicability.values());
        names("notice", Notice.values());
    }

    private void patterns(Catalogue catalogue) {
        all("patterns.table1", CELLS);
        catalogue
                .patterns()
                .forEach(
                        pattern -> {
                            String at = "patterns." + pattern.id();
                            add(at, "name", "shortName", "overview", "figureInWords");
                            all(at + ".table1", CELLS.subList(1, CELLS.size()));
                            all(at + ".claims", ids(pattern.claims(), PatternEntry.Claim::id));
                        });
    }

    private void questions(Catalogue catalogue) {
        add("questions", "undecided");
        catalogue
                .questions()
                .forEach(
                        question -> {
                            String at = "questions." + question.id().field();
                            add("questions.groups", question.group());
                            add(at, "question", "label", "help");
                            all(
                                    at + ".values",
                                    ids(question.id().allowedValues(), String::valueOf));
                        });
    }

    private void measures(Catalogue catalogue) {
        catalogue
                .measures()
                .forEach(
                        measure -> {
                            String at = "measures." + measure.id();
                            add(at, "title", "why");
                            all(at + ".actions", ids(measure.actions(), Measure.Action::id));
                        });
        catalogue
                .troubleCases()
                .forEach(
                        troubleCase -> {
                            String at = "trouble-cases." + troubleCase.number();
                            add(at, "title", "happened");
                            all(
                                    at + ".prevention",
                                    ids(troubleCase.prevention(), TroubleCase.Prevention::id));
                        });
    }

    private void reference(Catalogue catalogue) {
        catalogue
                .informationLevels()
                .forEach(
                        level -> {
                            String at = "information-levels." + level.id();
                            add(at, "name", "meaning", "handling");
                            all(at + ".examples", level.examples());
                            all(at + ".marking", level.marking());
                        });
        catalogue
                .columns()
                .forEach(
                        column -> {
                            add("columns." + column.id(), "title", "summary");
                            all("columns." + column.id() + ".points", column.points());
                        });
        catalogue
                .positions()
                .forEach(
                        position -> {
                            add("positions." + position.id(), "name", "short", "position");
                            all("positions." + position.id() + ".points", position.points());
                        });
        catalogue
                .considerations()
                .forEach(entry -> add("considerations." + entry.id(), "title", "text"));
        catalogue.glossary().forEach(term -> add("glossary." + term.id(), "term", "definition"));
        catalogue.links().forEach(link -> add("links." + link.id(), "title", "publisher", "about"));
    }

    private void crosswalk(Catalogue catalogue) {
        add("crosswalk", "caution");
        all("crosswalk.grades", ids(List.of(Crosswalk.Grade.values()), Enum::name));
        catalogue
                .crosswalk()
                .forEach(
                        entry -> {
                            all("crosswalk.edition5", entry.edition5().ids());
                            all("crosswalk.nist", entry.nist().ids());
                        });
    }

    private void examples(Catalogue catalogue) {
        for (Example example : catalogue.examples()) {
            add("examples." + example.id(), "name", "story");
            all("examples." + example.id() + ".groups", ids(example.groups(), Example.Group::id));
        }
    }

    private void names(String kind, Enum<?>... constants) {
        all("vocabulary." + kind, Stream.of(constants).map(Enum::name).toList());
    }

    private void add(String at, String... names) {
        all(at, List.of(names));
    }

    private void all(String at, Collection<String> names) {
        names.forEach(name -> keys.add(at + "." + name));
    }

    private static <T> List<String> ids(
            Collection<? extends T> entries, java.util.function.Function<T, String> id) {
        return entries.stream().map(entry -> id.apply(entry)).toList();
    }
}
