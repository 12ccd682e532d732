package telework.advisor.service.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import telework.advisor.catalogue.Citation;
import telework.advisor.catalogue.Language;
import telework.advisor.catalogue.Measure;
import telework.advisor.catalogue.Reference;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;
import telework.advisor.service.response.CitationView;

/**
 * What surrounds every page.
 *
 * @param words its words
 * @param address what its links carry
 * @param path its path
 * @param own what its own address carries besides, as names and values
 */
public record Frame(Words words, Address address, String path, List<String> own) {

    /** The language tag of the page. */
    public String tag() {
        return words.tag();
    }

    /** The same page in the other language. */
    public String switched() {
        return full(address.in(other()));
    }

    /** This page with all that its address carries. */
    String itself() {
        return full(address);
    }

    private String full(Address here) {
        String same = isReference() ? here.kept(path) : here.at(path);
        List<String> rest = own.stream().filter(pair -> !here.carries(pair)).toList();
        return rest.isEmpty()
                ? same
                : same + (same.contains("?") ? "&" : "?") + String.join("&", rest);
    }

    /** The same with more in its own address. */
    Frame owning(List<String> pairs) {
        return new Frame(words, address, path, List.copyOf(pairs));
    }

    /** What its own address carries, as hidden fields of a form, with the language. */
    public List<Field> ownFields() {
        List<Field> fields = new ArrayList<>();
        for (String pair : own) {
            int equals = pair.indexOf('=');
            fields.add(
                    new Field(
                            pair.substring(0, equals),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8)));
        }
        return withLanguage(fields);
    }

    private List<Field> withLanguage(List<Field> fields) {
        address.language()
                .ifPresent(language -> fields.add(new Field(Address.LANGUAGE, language.tag())));
        return fields;
    }

    /** The language tag of the other language. */
    public String otherTag() {
        return other().tag();
    }

    private Language other() {
        return words.wording().language() == Language.JA ? Language.EN : Language.JA;
    }

    /** A page that keeps the answers, in short if there are any. */
    public String at(String path) {
        return address.kept(path);
    }

    /** A page that does without them. */
    public String plain(String path) {
        return address.plain(path);
    }

    /** The language tag that the address asks for; empty if it asks for none. */
    public String asked() {
        return address.language().map(Language::tag).orElse("");
    }

    /** The patterns that the address chooses; empty if it chooses none. */
    public Set<Pattern> chosen() {
        return address.chosen().orElse(Set.of());
    }

    /** The worked companies to start from. */
    public List<ExampleLink> examples() {
        return ExampleLink.all(this);
    }

    /** The answers as hidden fields of a form, with the language. */
    public List<Field> hidden() {
        return withLanguage(fields(address.requirements()));
    }

    /** The answers to compare with as hidden fields of a form, in short. */
    public List<Field> hiddenBase() {
        String code = CaseCode.of(address.base().orElse(address.requirements()));
        return List.of(
                new Field(Address.BASE + Address.CASE, code), new Field(Address.COMPARES, "1"));
    }

    private static List<Field> fields(Requirements requirements) {
        List<Field> fields = new ArrayList<>();
        requirements
                .answers()
                .forEach(
                        (question, answer) -> {
                            for (String value : Address.values(answer)) {
                                fields.add(new Field(question.field(), value));
                            }
                        });
        return fields;
    }

    /** The rows of table 1. */
    public List<String> rows() {
        return AnswerMaker.ROWS;
    }

    /** The page of a measure. */
    public String measure(String id) {
        return at("/measures/" + id);
    }

    /** The page of a trouble case. */
    public String troubleCase(int number) {
        return at("/trouble-cases/" + number);
    }

    /** A hidden field of a form. */
    public record Field(String name, String value) {}

    /** This page with the present answers as those to compare with. */
    public String keeping() {
        return address.keeping().at("/compare");
    }

    /** Whether other answers than the base are being tried. */
    public boolean trying() {
        return address.base().filter(base -> !base.equals(address.requirements())).isPresent();
    }

    /** The first page with the answers to compare with, and none of those tried. */
    public String back() {
        return address.about(address.base().orElse(address.requirements())).forgetting().at("/");
    }

    /** The first page with the present answers only. */
    public String adopting() {
        return address.forgetting().at("/");
    }

    /** Whether this is the page of that path or one below it. */
    public boolean isAt(String other) {
        return path.equals(other) || !other.equals("/") && path.startsWith(other + "/");
    }

    /** Whether this is one of the reference pages. */
    public boolean isReference() {
        return Places.PATHS.stream().anyMatch(this::isAt);
    }

    /** The reference page of a place in the guideline. */
    public String place(CitationView citation) {
        return Places.of(address, citation.item());
    }

    /** A citation with its words. */
    public CitationView cited(Citation citation) {
        return words.wording().citation(citation);
    }

    /** The measures that ask management for the means. */
    public List<Measure> funding() {
        return words.wording().catalogue().measures().stream().filter(Measure::funding).toList();
    }

    /** The guideline and the rule pack. */
    public Reference.Edition edition() {
        return words.wording().catalogue().edition();
    }
}
