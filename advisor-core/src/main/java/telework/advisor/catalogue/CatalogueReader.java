package telework.advisor.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import telework.advisor.RulePackException;
import telework.advisor.internal.Spelling;
import telework.advisor.internal.YamlFields;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.InformationLevel;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Role;

/**
 * Reads the catalogue files of a pack strictly: unknown keys, repeated ids and references to
 * nothing are faults that name file, line and what may have been meant. Not thread-safe. Longer
 * than most classes because it is the one place that knows the form of all catalogue files.
 */
public final class CatalogueReader {

    private final CatalogueFiles files;
    private final Reference.Edition edition;
    private final Places places;

    private CatalogueReader(CatalogueFiles files) {
        this.files = files;
        this.edition = edition(files.file("edition").fields());
        this.places = new Places(edition);
    }

    /**
     * Reads a catalogue.
     *
     * @param files parsed files by path within the pack: {@code catalogue/...}, {@code
     *     examples/...}, {@code texts/ja/...}, {@code texts/en/...}
     * @param rules gives the rules, resolving their citations
     * @throws RulePackException on the first fault
     */
    public static Catalogue read(
            Map<String, YamlNode> files, Function<Citations, List<Rule>> rules) {
        CatalogueReader reader = new CatalogueReader(new CatalogueFiles(files));
        CatalogueEntries entries = reader.entries();
        List<Rule> read = rules.apply(reader.places);
        reader.checkEncoded(read);
        return new Catalogue(entries, read, TextFiles.read(files));
    }

    private CatalogueEntries entries() {
        List<Section> sections = file("sections").list(this::section);
        int troubleCases = file("trouble-cases").list().size();
        List<Measure> measures =
                new MeasureReader(places, troubleCases)
                        .read(files.measures()).stream()
                                .sorted(
                                        Comparator.comparing(Measure::role)
                                                .thenComparing(Measure::number))
                                .toList();
        Set<String> measureIds = new LinkedHashSet<>();
        measures.forEach(measure -> measureIds.add(measure.id()));
        List<PatternEntry> patterns =
                complete("patterns", Pattern.values(), this::pattern, PatternEntry::id);
        List<TroubleCase> cases = file("trouble-cases").list(node -> troubleCase(node, measureIds));
        List<Reference.Column> columns = file("columns").list(node -> column(node, measureIds));
        List<Reference.Consideration> considerations =
                file("considerations").list(this::consideration);
        List<Reference.Level> levels =
                complete(
                        "information-levels",
                        InformationLevel.values(),
                        this::level,
                        Reference.Level::id);
        List<Reference.Position> positions =
                complete("positions", Role.values(), this::position, Reference.Position::id);
        List<Reference.Term> glossary = file("glossary").list(this::term);
        List<Reference.Link> links = file("links").list(this::link);
        List<QuestionEntry> questions =
                complete(
                        "questions",
                        Question.values(),
                        node -> QuestionReader.read(node, places),
                        QuestionEntry::id);
        List<Crosswalk> crosswalk =
                complete("crosswalk", Pattern.values(), this::crosswalk, Crosswalk::pattern);
        return new CatalogueEntries(
                edition,
                sections,
                patterns,
                measures,
                cases,
                questions,
                levels,
                columns,
                positions,
                considerations,
                glossary,
                links,
                crosswalk,
                file("page").list(CatalogueReader::pagePart),
                ExampleReader.read(files.all()),
                places.all());
    }

    private static Reference.Edition edition(YamlFields f) {
        Reference.Edition read =
                new Reference.Edition(
                        f.text("id"),
                        f.text("edition"),
                        f.required("published").yearMonth(),
                        f.text("version"),
                        f.required("pages").integer(1, Integer.MAX_VALUE),
                        f.optional("url").map(YamlNode::text));
        f.noMore();
        return read;
    }

    private Section section(YamlNode node) {
        YamlFields f = node.fields();
        Section read =
                new Section(
                        places.place(f.required("id"), f.text("id"), f),
                        f.one("kind", Section.Kind.class),
                        f.texts("encoded"));
        f.noMore();
        return read;
    }

    /** Every place is encoded where its entry says. */
    private void checkEncoded(List<Rule> rules) {
        Set<String> names = new LinkedHashSet<>(files.names());
        rules.forEach(rule -> names.add(rule.file()));
        for (YamlNode section : file("sections").list()) {
            for (YamlNode name : section.fields().required("encoded").list()) {
                if (!names.contains(name.text())) {
                    throw name.fault(
                            "no file encodes under the name \""
                                    + name.text()
                                    + "\"."
                                    + Spelling.maybe(name.text(), names));
                }
            }
        }
    }

    private PatternEntry pattern(YamlNode node) {
        YamlFields f = node.fields();
        Pattern id = f.one("id", Pattern.class);
        if (f.integer("number") != id.number()) {
            throw node.fault(id + " has the number " + id.number());
        }
        YamlFields t = f.required("table1").fields();
        PatternEntry.Table1 table1 =
                new PatternEntry.Table1(
                        t.one("storesData", PatternEntry.StoresData.class),
                        t.one("officeEnvironment", PatternEntry.OfficeEnvironment.class),
                        t.one("usesCloud", PatternEntry.UsesCloud.class),
                        t.one("byod", PatternEntry.Byod.class),
                        t.one("highSpeedLine", PatternEntry.HighSpeedLine.class),
                        t.one("remark", PatternEntry.Remark.class));
        t.noMore();
        Citation citation = places.place(node, "pattern-" + id.number(), f);
        List<PatternEntry.Claim> claims = f.required("claims").list(this::claim);
        f.noMore();
        return new PatternEntry(id, citation, table1, claims);
    }

    private PatternEntry.Claim claim(YamlNode node) {
        YamlFields f = node.fields();
        PatternEntry.Claim read =
                new PatternEntry.Claim(
                        f.text("id"), f.one("kind", PatternEntry.Kind.class), places.page(f));
        f.noMore();
        return read;
    }

    private TroubleCase troubleCase(YamlNode node, Set<String> measureIds) {
        YamlFields f = node.fields();
        List<YamlNode> all = file("trouble-cases").list();
        int number = f.required("number").integer(1, all.size());
        if (node != all.get(number - 1)) {
            throw node.fault("trouble cases are numbered from 1, in their order");
        }
        TroubleCase read =
                new TroubleCase(
                        number,
                        places.place(node, "case-" + number, f),
                        known(f.required("measures"), measureIds),
                        f.many("patterns", Pattern.class),
                        f.required("prevention").list(item -> prevention(item, measureIds)));
        f.noMore();
        return read;
    }

    private static TroubleCase.Prevention prevention(YamlNode node, Set<String> measureIds) {
        YamlFields f = node.fields();
        TroubleCase.Prevention read =
                new TroubleCase.Prevention(
                        f.text("id"),
                        f.one("role", Role.class),
                        known(f.required("measures"), measureIds));
        f.noMore();
        return read;
    }

    private Reference.Column column(YamlNode node, Set<String> measureIds) {
        YamlFields f = node.fields();
        Reference.Column read =
                new Reference.Column(
                        f.text("id"),
                        places.place(node, "column-" + f.text("id"), f),
                        known(f.required("measures"), measureIds),
                        f.texts("points"));
        f.noMore();
        return read;
    }

    private Reference.Consideration consideration(YamlNode node) {
        YamlFields f = node.fields();
        Reference.Consideration read =
                new Reference.Consideration(
                        f.text("id"),
                        f.one("topic", Reference.Topic.class),
                        places.place(node, f.text("id"), f),
                        f.many("patterns", Pattern.class));
        f.noMore();
        return read;
    }

    private Reference.Level level(YamlNode node) {
        YamlFields f = node.fields();
        InformationLevel id = f.one("id", InformationLevel.class);
        Reference.Level read =
                new Reference.Level(
                        id,
                        places.place(node, "level-" + id, f),
                        f.texts("examples"),
                        f.texts("marking"),
                        f.one("carriedOut", Reference.CarriedOut.class));
        f.noMore();
        return read;
    }

    private Reference.Position position(YamlNode node) {
        YamlFields f = node.fields();
        Role id = f.one("id", Role.class);
        Reference.Position read =
                new Reference.Position(
                        id, places.place(node, "position-" + id, f), f.texts("points"));
        f.noMore();
        return read;
    }

    private Reference.Term term(YamlNode node) {
        YamlFields f = node.fields();
        Reference.Term read =
                new Reference.Term(
                        f.text("id"),
                        places.place(node, "term-" + f.text("id"), "用語集", places.page(f)),
                        f.text("order"));
        f.noMore();
        return read;
    }

    private Reference.Link link(YamlNode node) {
        YamlFields f = node.fields();
        String id = "link-" + f.text("id");
        Optional<YamlNode> section = f.optional("section");
        String place = section.map(YamlNode::text).orElse("参考リンク集");
        Reference.Link read =
                new Reference.Link(
                        f.text("id"),
                        places.place(node, id, place, places.page(f)),
                        f.text("url"),
                        section.isEmpty());
        f.noMore();
        return read;
    }

    private static Reference.PagePart pagePart(YamlNode node) {
        YamlFields f = node.fields();
        Reference.PagePart read = new Reference.PagePart(f.text("part"), f.texts("texts"));
        f.noMore();
        return read;
    }

    private Crosswalk crosswalk(YamlNode node) {
        YamlFields f = node.fields();
        Crosswalk read =
                new Crosswalk(
                        f.one("pattern", Pattern.class),
                        counterpart(f.required("edition5")),
                        counterpart(f.required("nist")));
        f.noMore();
        return read;
    }

    private static Crosswalk.Counterpart counterpart(YamlNode node) {
        YamlFields f = node.fields();
        Optional<Question> question = f.optional("question").map(QuestionReader::question);
        Crosswalk.Counterpart read =
                new Crosswalk.Counterpart(
                        f.texts("ids"), f.one("grade", Crosswalk.Grade.class), question);
        f.noMore();
        return read;
    }

    private static List<String> known(YamlNode node, Set<String> ids) {
        return node.list(
                item -> {
                    if (!ids.contains(item.text())) {
                        throw item.fault(
                                "\""
                                        + item.text()
                                        + "\" is no measure."
                                        + Spelling.maybe(item.text(), ids));
                    }
                    return item.text();
                });
    }

    /** Reads a file that has one entry for each of the given constants, in their order. */
    private <T, E extends Enum<E>> List<T> complete(
            String name, E[] constants, Function<YamlNode, T> reader, Function<T, E> id) {
        List<YamlNode> nodes = file(name).list();
        IntFunction<String> wanted =
                i -> i < constants.length ? constants[i].name() : "nothing more";
        List<T> read = new ArrayList<>();
        for (int i = 0; i < Math.max(nodes.size(), constants.length); i++) {
            YamlNode node = i < nodes.size() ? nodes.get(i) : file(name);
            T entry = i < nodes.size() ? reader.apply(node) : null;
            if (entry == null || i >= constants.length || id.apply(entry) != constants[i]) {
                throw node.fault("entry " + (i + 1) + " should be " + wanted.apply(i));
            }
            read.add(entry);
        }
        return List.copyOf(read);
    }

    private YamlNode file(String name) {
        return files.file(name);
    }
}
