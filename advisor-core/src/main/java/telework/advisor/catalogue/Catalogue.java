package telework.advisor.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;

/**
 * Everything a rule pack knows: the guideline as data, its rules, and all texts. Immutable and
 * thread-safe; lists are in the guideline's order.
 */
public final class Catalogue {

    private final CatalogueEntries entries;
    private final List<Rule> rules;
    private final Map<String, Rule> ruleById = new LinkedHashMap<>();
    private final Map<String, Measure> measureById = new LinkedHashMap<>();
    private final Texts texts;

    /**
     * Puts a catalogue together.
     *
     * @throws telework.advisor.RulePackException if a text is missing or left over
     */
    Catalogue(CatalogueEntries entries, List<Rule> rules, Texts texts) {
        this.entries = entries;
        this.rules = List.copyOf(rules);
        this.texts = texts;
        rules.forEach(rule -> ruleById.put(rule.id(), rule));
        entries.measures().forEach(measure -> measureById.put(measure.id(), measure));
        texts.mustBe(TextKeys.of(this));
    }

    /** The guideline and the pack. */
    public Reference.Edition edition() {
        return entries.edition();
    }

    /** The six patterns. */
    public List<PatternEntry> patterns() {
        return entries.patterns();
    }

    /** The entry of that pattern. */
    public PatternEntry pattern(Pattern pattern) {
        return entries.patterns().get(pattern.ordinal());
    }

    /** The 43 measures, by role and number. */
    public List<Measure> measures() {
        return entries.measures();
    }

    /** The measure of that id. */
    public Optional<Measure> measure(String id) {
        return Optional.ofNullable(measureById.get(id));
    }

    /** The 14 trouble cases. */
    public List<TroubleCase> troubleCases() {
        return entries.troubleCases();
    }

    /** The trouble case of that number, 1 to 14. */
    public Optional<TroubleCase> troubleCase(int number) {
        return entries.troubleCases().stream()
                .filter(troubleCase -> troubleCase.number() == number)
                .findFirst();
    }

    /** The questions. */
    public List<QuestionEntry> questions() {
        return entries.questions();
    }

    /** The entry of that question. */
    public QuestionEntry question(Question question) {
        return entries.questions().get(question.ordinal());
    }

    /** The three levels of information. */
    public List<Reference.Level> informationLevels() {
        return entries.informationLevels();
    }

    /** The columns. */
    public List<Reference.Column> columns() {
        return entries.columns();
    }

    /** The positions of the three roles. */
    public List<Reference.Position> positions() {
        return entries.positions();
    }

    /** What the guideline asks to consider. */
    public List<Reference.Consideration> considerations() {
        return entries.considerations();
    }

    /** The glossary. */
    public List<Reference.Term> glossary() {
        return entries.glossary();
    }

    /** The reference links. */
    public List<Reference.Link> links() {
        return entries.links();
    }

    /** What the patterns are called elsewhere. */
    public List<Crosswalk> crosswalk() {
        return entries.crosswalk();
    }

    /** The parts of the web page. */
    public List<Reference.PagePart> pageParts() {
        return entries.pageParts();
    }

    /** Worked companies, by id. */
    public List<Example> examples() {
        return entries.examples();
    }

    /** Every part of the guideline and where it is encoded. */
    public List<Section> sections() {
        return entries.sections();
    }

    /** The rules, by id. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of that id. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(ruleById.get(id));
    }

    /** The citation of that id. */
    public Optional<Citation> citation(String id) {
        return Optional.ofNullable(entries.citations().get(id));
    }

    /** Every citation id. */
    public Set<String> citationIds() {
        return entries.citations().keySet();
    }

    /** All prose. */
    public Texts texts() {
        return texts;
    }
}
