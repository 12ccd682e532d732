package telework.advisor.service.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.advisor.catalogue.Language;
import telework.advisor.service.problem.Fault;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;
import telework.advisor.service.problem.Shown;

/**
 * Chooses the language of an answer by Accept-Language (RFC 9110, RFC 4647 look-up). Thread-safe.
 */
public final class Languages {

    private static final String NAME = "Accept-Language";
    private static final List<String> TAGS =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    private Languages() {}

    /**
     * The best language of those accepted; Japanese if nothing is asked for.
     *
     * @throws ProblemException 400 if the header cannot be read, 406 if it accepts neither language
     */
    static Language accepted(String header) {
        List<Locale.LanguageRange> ranges = ranges(header);
        return best(ranges).orElseThrow(() -> new ProblemException(notAvailable(header)));
    }

    /** The best language of those accepted; Japanese also if the header accepts neither. */
    public static Language orJapanese(String header) {
        try {
            return accepted(header);
        } catch (ProblemException e) {
            return Language.JA;
        }
    }

    /** What is wrong with the header, if anything is: no list of languages, or none of ours. */
    static Optional<Fault> fault(String header) {
        try {
            return best(ranges(header)).isPresent()
                    ? Optional.empty()
                    : Optional.of(notAvailable(header).errors().get(0));
        } catch (ProblemException e) {
            return e.problem().errors().stream().findFirst();
        }
    }

    private static Optional<Language> best(List<Locale.LanguageRange> ranges) {
        if (ranges.isEmpty()) {
            return Optional.of(Language.JA);
        }
        String tag = Locale.lookupTag(ranges, TAGS);
        return tag != null
                ? Optional.of(Language.valueOf(tag.toUpperCase(Locale.ROOT)))
                : Arrays.stream(Language.values())
                        .filter(language -> isLeftToUs(language, ranges))
                        .findFirst();
    }

    /** Whether "*" is accepted, which stands for every language that is not named. */
    private static boolean isLeftToUs(Language language, List<Locale.LanguageRange> ranges) {
        return ranges.stream()
                        .anyMatch(range -> range.getRange().equals("*") && range.getWeight() > 0)
                && ranges.stream().noneMatch(range -> range.getRange().equals(language.tag()));
    }

    private static Problem notAvailable(String header) {
        return new Problem(
                "urn:telework-advisor:problem:language-not-available",
                "Language not available",
                406,
                "Answers come in Japanese (ja) and English (en).",
                List.of(Fault.in(NAME, NAME + " was \"" + Shown.quoted(header) + "\".", TAGS)));
    }

    /**
     * The ranges of the header; none if it is absent or has only empty members, which are legal.
     */
    private static List<Locale.LanguageRange> ranges(String header) {
        String members =
                Stream.of(header == null ? new String[0] : header.split(","))
                        .filter(member -> !member.isBlank())
                        .collect(Collectors.joining(","));
        try {
            return members.isEmpty() ? List.of() : Locale.LanguageRange.parse(members);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The second is what the JDK throws for a lone hyphen.
            throw new ProblemException(
                    Fault.in(
                            NAME,
                            NAME
                                    + " was \""
                                    + Shown.quoted(header)
                                    + "\", which is no list of languages.",
                            TAGS));
        }
    }
}
