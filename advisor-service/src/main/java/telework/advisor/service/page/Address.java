package telework.advisor.service.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import telework.advisor.catalogue.Language;
import telework.advisor.model.Pattern;
import telework.advisor.model.Question;
import telework.advisor.model.Requirements;

/**
 * What the address of a page carries, so that links keep it: the language asked for, the answers,
 * the patterns chosen and the answers to compare with. Immutable.
 *
 * @param language the language asked for in the address, if any
 * @param requirements the answers
 * @param chosen the patterns chosen, if any
 * @param base the answers to compare with, if any
 */
public record Address(
        Optional<Language> language,
        Requirements requirements,
        Optional<Set<Pattern>> chosen,
        Optional<Requirements> base) {

    /** The parameter of the language. */
    static final String LANGUAGE = "lang";

    /** The parameter of a chosen pattern. */
    static final String PATTERN = "pattern";

    /** What the names of the answers to compare with begin with. */
    static final String BASE = "base.";

    /** The parameter of all that an address carries in short. */
    static final String CASE = "case";

    /** The value that stands for an empty set. */
    static final String EMPTY = "none";

    /**
     * The parameter that says that there are answers to compare with, even if all are undecided.
     */
    static final String COMPARES = "base";

    /** That page with all of this. */
    public String at(String path) {
        List<String> query = new ArrayList<>();
        add(query, "", requirements);
        chosen.ifPresent(all -> all.forEach(one -> query.add(PATTERN + "=" + one)));
        base.ifPresent(
                answers -> {
                    query.add(COMPARES + "=1");
                    add(query, BASE, answers);
                });
        return join(path, query);
    }

    /**
     * That page with all of this in short, for pages with many links; it leads to {@link
     * #at(String)}.
     */
    public String brief(String path) {
        return join(path, new ArrayList<>(List.of(CASE + "=" + Brief.of(this))));
    }

    /** That page with all of this in short, or with the language only if that is all. */
    public String kept(String path) {
        boolean bare = requirements.answers().isEmpty() && chosen.isEmpty() && base.isEmpty();
        return bare ? plain(path) : brief(path);
    }

    /** Whether it carries that name and value. */
    boolean carries(String pair) {
        String query = at("?");
        return ("&" + query.substring(query.indexOf('?', 1) + 1) + "&").contains("&" + pair + "&");
    }

    /** That page with the language only. */
    public String plain(String path) {
        return join(path, new ArrayList<>());
    }

    /** The same with answers changed; {@code null} makes one undecided. */
    public Address changed(Map<Question, ?> change) {
        Requirements changed = requirements;
        for (Map.Entry<Question, ?> entry : change.entrySet()) {
            changed = changed.with(entry.getKey(), entry.getValue());
        }
        return new Address(language, changed, chosen, base);
    }

    /** The same with other answers. */
    public Address about(Requirements other) {
        return new Address(language, other, chosen, base);
    }

    /** The same in another language. */
    public Address in(Language other) {
        return new Address(Optional.of(other), requirements, chosen, base);
    }

    /** The same with one pattern chosen. */
    public Address choosing(Pattern pattern) {
        return new Address(language, requirements, Optional.of(EnumSet.of(pattern)), base);
    }

    /** The same with no pattern chosen, so that those recommended count. */
    public Address choosingNone() {
        return new Address(language, requirements, Optional.empty(), base);
    }

    /** The same with the present answers as those to compare with. */
    public Address keeping() {
        return new Address(language, requirements, chosen, Optional.of(requirements));
    }

    /** The same, with the present answers as those to compare with unless there are some. */
    public Address trying() {
        return base.isPresent() ? this : keeping();
    }

    /** The same with nothing to compare with. */
    public Address forgetting() {
        return new Address(language, requirements, chosen, Optional.empty());
    }

    /** The answers as names and values, as a form sends them. */
    static void add(List<String> query, String prefix, Requirements requirements) {
        requirements
                .answers()
                .forEach(
                        (question, answer) ->
                                values(answer)
                                        .forEach(
                                                value ->
                                                        query.add(
                                                                prefix
                                                                        + question.field()
                                                                        + "="
                                                                        + value)));
    }

    /** The values by which an answer is written. */
    static List<String> values(Object answer) {
        if (answer instanceof Collection<?> members) {
            return members.isEmpty()
                    ? List.of(EMPTY)
                    : members.stream().map(String::valueOf).toList();
        }
        return List.of(String.valueOf(answer));
    }

    private String join(String path, List<String> query) {
        language.ifPresent(tag -> query.add(LANGUAGE + "=" + tag.tag()));
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** A value as it may stand in an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
