package telework.advisor.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
 * Reads the catalogue files of a pack strictly: unknown keys, repeated ids, references to nothing
 * and missing texts are faults that name file, line and what may have been meant. Not thread-safe.
 * Longer than most classes because it is the one place that knows the form of all catalogue files.
 */
public final class CatalogueReader {

    private static final List<String> MEASURE_FILES =
            List.of(
                    "framework",
                    "malware",
                    "loss-and-theft",
                    "eavesdropping",
                    "unauthorized-access",
                    "external-services");

    private final Map<String, YamlNode> files;
    private final Map<String, Citation> citations = new LinkedHashMap<>();
    private final Reference.Edition edition;

    private CatalogueReader(Map<String, YamlNode> files) {
        this.files = files;
        this.edition = edition(file("edition").fields());
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
            Map<String, YamlNode> files, Function<Function<String, Citation>, List<Rule>> rules) {
        CatalogueReader reader = new CatalogueReader(files);
        CatalogueEntries entries = reader.entries();
        return new Catalogue(entries, rules.apply(reader::cited), reader.texts());
    }

    private CatalogueEntries entries() {
        List<Section> sections = file("sections").list(this::section);
        List<Measure> measures =
                MEASURE_FILES.stream()
                        .flatMap(name -> file("measures/" + name).list().stream())
                        .map(node -> new MeasureReader(this::place).read(node))
                        .sorted(Comparator.comparing(Measure::role).thenComparing(Measure::number))
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
                        node -> QuestionReader.read(node, this::cited),
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
                ExampleReader.read(files),
                Map.copyOf(citations));
    }

    private static Reference.Edition edition(YamlFields f) {
        Reference.Edition read =
                new Reference.Edition(
                        f.text("id"),
                        f.text("edition"),
                        f.text("published"),
                        f.text("version"),
                        f.optional("url").map(YamlNode::text));
        f.noMore();
        return read;
    }

    private Section section(YamlNode node) {
        YamlFields f = node.fields();
        Section read =
                new Section(
                        place(f.required("id"), f.text("id"), f),
                        f.one("kind", Section.Kind.class),
                        f.texts("encoded"));
        f.noMore();
        for (String name : read.encoded()) {
            if (!files.containsKey("catalogue/" + name + ".yaml")
                    && !name.startsWith("fit/")
                    && !name.startsWith("measures/")) {
                throw node.fault("no file encodes under the name \"" + name + "\"");
            }
        }
        return read;
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
        Citation citation = place(node, "pattern-" + id.number(), f);
        List<PatternEntry.Claim> claims = f.required("claims").list(CatalogueReader::claim);
        f.noMore();
        return new PatternEntry(id, citation, table1, claims);
    }

    private static PatternEntry.Claim claim(YamlNode node) {
        YamlFields f = node.fields();
        PatternEntry.Claim read =
                new PatternEntry.Claim(
                        f.text("id"), f.one("kind", PatternEntry.Kind.class), f.integer("page"));
        f.noMore();
        return read;
    }

    private TroubleCase troubleCase(YamlNode node, Set<String> measureIds) {
        YamlFields f = node.fields();
        int number = f.integer("number");
        TroubleCase read =
                new TroubleCase(
                        number,
                        place(node, "case-" + number, f),
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
                        place(node, "column-" + f.text("id"), f),
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
                        place(node, f.text("id"), f),
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
                        place(node, "level-" + id, f),
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
                new Reference.Position(id, place(node, "position-" + id, f), f.texts("points"));
        f.noMore();
        return read;
    }

    private Reference.Term term(YamlNode node) {
        YamlFields f = node.fields();
        Reference.Term read =
                new Reference.Term(
                        f.text("id"),
                        place(node, "term-" + f.text("id"), "用語集", f.integer("page")),
                        f.text("order"));
        f.noMore();
        return read;
    }

    private Reference.Link link(YamlNode node) {
        YamlFields f = node.fields();
        Reference.Link read =
                new Reference.Link(
                        f.text("id"),
                        place(node, "link-" + f.text("id"), "参考リンク集", f.integer("page")),
                        f.text("url"));
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

    private Citation place(YamlNode node, String id, YamlFields f) {
        return place(node, id, f.text("section"), f.integer("page"));
    }

    private Citation place(YamlNode node, String id, String section, int page) {
        Citation citation = new Citation(id, section, page, edition.edition());
        if (citations.put(id, citation) != null) {
            throw node.fault("\"" + id + "\" is the id of something else already");
        }
        return citation;
    }

    private Citation cited(String id) {
        Citation citation = citations.get(id);
        if (citation == null) {
            throw new RulePackException(
                    "nothing in the guideline is called \""
                            + id
                            + "\"."
                            + Spelling.maybe(id, citations.keySet()));
        }
        return citation;
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
        String path = "catalogue/" + name + ".yaml";
        YamlNode node = files.get(path);
        if (node == null) {
            throw new RulePackException(
                    path + " is missing." + Spelling.maybe(path, files.keySet()));
        }
        return node;
    }

    private Texts texts() {
        Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String folder = "texts/" + language.tag() + "/";
            Map<String, String> texts = new LinkedHashMap<>();
            files.forEach(
                    (path, node) -> {
                        if (path.startsWith(folder)) {
                            String kind =
                                    path.substring(folder.length())
                                            .replaceFirst("(/.*)?[.]yaml$|/.*$", "");
                            flatten(kind, node, texts);
                        }
                    });
            byLanguage.put(language, texts);
        }
        return new Texts(byLanguage);
    }

    private static void flatten(String at, YamlNode node, Map<String, String> texts) {
        if (node.value() instanceof Map) {
            node.mapping().forEach((key, child) -> flatten(at + "." + key, child, texts));
        } else if (texts.put(at, node.text()) != null) {
            throw node.fault("\"" + at + "\" has a text already");
        }
    }
}
