package telework.advisor.service.response;

import java.util.List;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.Crosswalk;
import telework.advisor.catalogue.Measure;
import telework.advisor.catalogue.PatternEntry;
import telework.advisor.catalogue.QuestionEntry;
import telework.advisor.catalogue.Reference;
import telework.advisor.catalogue.Rule;
import telework.advisor.catalogue.Section;
import telework.advisor.catalogue.TroubleCase;
import telework.advisor.model.Question;
import telework.advisor.service.response.CatalogueViews.ActionEntryView;
import telework.advisor.service.response.CatalogueViews.CellView;
import telework.advisor.service.response.CatalogueViews.ClaimView;
import telework.advisor.service.response.CatalogueViews.CounterpartView;
import telework.advisor.service.response.CatalogueViews.MeasureEntryView;
import telework.advisor.service.response.CatalogueViews.PatternEntryView;
import telework.advisor.service.response.CatalogueViews.PreventionView;
import telework.advisor.service.response.CatalogueViews.QuestionView;
import telework.advisor.service.response.CatalogueViews.RuleView;
import telework.advisor.service.response.CatalogueViews.TermView;
import telework.advisor.service.response.CatalogueViews.TroubleCaseView;
import telework.advisor.service.response.CatalogueViews.ValueView;
import telework.advisor.service.response.GuidelineViews.ConsiderationView;
import telework.advisor.service.response.GuidelineViews.GuidelineView;
import telework.advisor.service.response.GuidelineViews.LevelView;
import telework.advisor.service.response.GuidelineViews.LinkView;
import telework.advisor.service.response.GuidelineViews.PointView;
import telework.advisor.service.response.GuidelineViews.SectionView;
import telework.advisor.service.response.GuidelineViews.TopicView;

/**
 * Translates catalogue entries into answers. Thread-safe. Longer than most classes: one short
 * method for each kind of entry.
 */
public final class CatalogueTranslator {

    private final TeleworkAdvisor advisor;
    private final Catalogue catalogue;
    private final Wording wording;

    /** A translator for answers in that wording. */
    public CatalogueTranslator(TeleworkAdvisor advisor, Wording wording) {
        this.advisor = advisor;
        this.catalogue = advisor.catalogue();
        this.wording = wording;
    }

    /** A pattern. */
    public PatternEntryView pattern(PatternEntry entry) {
        String at = "patterns." + entry.id();
        Crosswalk crosswalk = catalogue.crosswalk().get(entry.id().ordinal());
        return new PatternEntryView(
                entry.id(),
                entry.id().number(),
                wording.text(at + ".name"),
                wording.text(at + ".shortName"),
                wording.text(at + ".overview"),
                wording.text(at + ".figureInWords"),
                table1(entry),
                entry.claims().stream()
                        .map(
                                claim ->
                                        new ClaimView(
                                                claim.id(),
                                                claim.kind(),
                                                claim.page(),
                                                wording.text(at + ".claims." + claim.id())))
                        .toList(),
                counterpart("edition5", crosswalk.edition5()),
                counterpart("nist", crosswalk.nist()),
                wording.citation(entry.citation()));
    }

    private List<CellView> table1(PatternEntry entry) {
        PatternEntry.Table1 cells = entry.table1();
        return List.of(
                cell(entry, "storesData", cells.storesData()),
                cell(entry, "officeEnvironment", cells.officeEnvironment()),
                cell(entry, "usesCloud", cells.usesCloud()),
                cell(entry, "byod", cells.byod()),
                cell(entry, "highSpeedLine", cells.highSpeedLine()),
                cell(entry, "remark", cells.remark()));
    }

    private CellView cell(PatternEntry entry, String row, Enum<?> value) {
        return new CellView(
                row,
                wording.text("patterns.table1." + row),
                value.name(),
                wording.text("patterns." + entry.id() + ".table1." + row));
    }

    private CounterpartView counterpart(String where, Crosswalk.Counterpart counterpart) {
        return new CounterpartView(
                counterpart.ids(),
                wording.texts("crosswalk." + where, counterpart.ids()),
                counterpart.grade(),
                wording.text("crosswalk.grades." + counterpart.grade()),
                counterpart.question().map(Question::field).orElse(null));
    }

    /** A measure. */
    public MeasureEntryView measure(Measure measure) {
        String at = "measures." + measure.id();
        return new MeasureEntryView(
                measure.id(),
                measure.role(),
                measure.number(),
                measure.category(),
                measure.group(),
                measure.obligation(),
                measure.conditional(),
                wording.text(at + ".title"),
                wording.text(at + ".why"),
                measure.actions().stream()
                        .map(
                                action ->
                                        new ActionEntryView(
                                                action.id(),
                                                action.obligation(),
                                                action.conditional(),
                                                action.page(),
                                                wording.text(at + ".actions." + action.id())))
                        .toList(),
                measure.troubleCases(),
                wording.citation(measure.citation()));
    }

    /** A trouble case. */
    public TroubleCaseView troubleCase(TroubleCase entry) {
        String at = "trouble-cases." + entry.number();
        return new TroubleCaseView(
                entry.number(),
                wording.text(at + ".title"),
                wording.text(at + ".happened"),
                entry.prevention().stream()
                        .map(
                                item ->
                                        new PreventionView(
                                                item.id(),
                                                item.role(),
                                                item.measures(),
                                                wording.text(at + ".prevention." + item.id())))
                        .toList(),
                entry.measures(),
                entry.patterns(),
                wording.citation(entry.citation()));
    }

    /** A question. */
    public QuestionView question(QuestionEntry entry) {
        String at = "questions." + entry.id().field();
        return new QuestionView(
                entry.id().field(),
                entry.group(),
                wording.text("questions.groups." + entry.group()),
                entry.id().form(),
                entry.canChangeVerdict(),
                wording.text(at + ".question"),
                wording.text(at + ".label"),
                wording.text(at + ".help"),
                entry.id().allowedValues().stream()
                        .map(value -> new ValueView(value, wording.text(at + ".values." + value)))
                        .toList(),
                wording.citation(entry.citation()));
    }

    /** A rule. */
    public RuleView rule(Rule rule) {
        return new RuleView(
                rule.id(),
                wording.withTexts() ? rule.sentence() : null,
                rule.file(),
                rule.conditions(),
                rule.answers().stream().map(Question::field).toList(),
                wording.text("rules." + rule.id()),
                wording.citation(rule.citation()));
    }

    /** A term of the glossary. */
    public TermView term(Reference.Term term) {
        String at = "glossary." + term.id();
        return new TermView(
                term.id(),
                term.order(),
                wording.text(at + ".term"),
                wording.text(at + ".definition"),
                wording.citation(term.citation()));
    }

    /** The guideline. */
    public GuidelineView guideline() {
        Reference.Edition edition = catalogue.edition();
        return new GuidelineView(
                new AdviceView.RulePackView(
                        edition.id(), edition.edition(), edition.version(), advisor.packDigest()),
                edition.published().toString(),
                catalogue.sections().stream().map(this::section).toList(),
                catalogue.informationLevels().stream().map(this::level).toList(),
                catalogue.positions().stream().map(this::position).toList(),
                catalogue.considerations().stream().map(this::consideration).toList(),
                catalogue.columns().stream().map(this::column).toList(),
                links(true),
                links(false),
                wording.text("crosswalk.caution"));
    }

    /** A part of the guideline. */
    public SectionView section(Section section) {
        return new SectionView(
                section.citation().id(),
                section.kind(),
                section.encoded(),
                wording.textIfAny("sections." + section.citation().id() + ".reason"),
                wording.citation(section.citation()));
    }

    private LevelView level(Reference.Level level) {
        String at = "information-levels." + level.id();
        return new LevelView(
                level.id(),
                level.carriedOut(),
                wording.text(at + ".name"),
                wording.text(at + ".meaning"),
                wording.text(at + ".handling"),
                points(at + ".examples", level.examples()),
                points(at + ".marking", level.marking()),
                wording.citation(level.citation()));
    }

    private List<PointView> points(String at, List<String> ids) {
        return ids.stream().map(id -> new PointView(id, wording.text(at + "." + id))).toList();
    }

    private TopicView position(Reference.Position position) {
        String at = "positions." + position.id();
        return new TopicView(
                position.id().name(),
                wording.text(at + ".name"),
                wording.text(at + ".position"),
                points(at + ".points", position.points()),
                null,
                wording.citation(position.citation()));
    }

    private TopicView column(Reference.Column column) {
        String at = "columns." + column.id();
        return new TopicView(
                column.id(),
                wording.text(at + ".title"),
                wording.text(at + ".summary"),
                points(at + ".points", column.points()),
                column.measures(),
                wording.citation(column.citation()));
    }

    private ConsiderationView consideration(Reference.Consideration entry) {
        String at = "considerations." + entry.id();
        return new ConsiderationView(
                entry.id(),
                entry.topic(),
                wording.text(at + ".title"),
                wording.text(at + ".text"),
                entry.patterns(),
                wording.citation(entry.citation()));
    }

    private List<GuidelineViews.LinkView> links(boolean listed) {
        return catalogue.links().stream()
                .filter(link -> link.listed() == listed)
                .map(this::link)
                .toList();
    }

    private LinkView link(Reference.Link link) {
        String at = "links." + link.id();
        return new LinkView(
                link.id(),
                link.url(),
                wording.text(at + ".title"),
                wording.text(at + ".publisher"),
                wording.text(at + ".about"),
                wording.citation(link.citation()));
    }
}
