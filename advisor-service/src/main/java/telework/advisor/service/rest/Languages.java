package telework.advisor.service.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import telework.advisor.catalogue.Language;
import telework.advisor.service.problem.Fault;
import telework.advisor.service.problem.Problem;
import telework.advisor.service.problem.ProblemException;

/**
 * Chooses the language of an answer by Accept-Language (RFC 9110, RFC 4647 look-up). Thread-safe.
 */
final class Languages {

    private static final List<String> TAGS =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    private Languages() {}

    /**
     * The best language of those accepted; Japanese if nothing is asked for.
     *
     * @throws ProblemException 400 if the header cannot be read, 406 if it accepts neither language
     */
    static Language accepted(String header) {
        if (header == null || header.isBlank()) {
            return Language.JA;
        }
        List<Locale.LanguageRange> ranges = ranges(header);
        String tag = Locale.lookupTag(ranges, TAGS);
        if (tag != null) {
            return Language.valueOf(tag.toUpperCase(Locale.ROOT));
        }
        return Arrays.stream(Language.values())
                .filter(language -> isLeftToUs(language, ranges))
                .findFirst()
                .orElseThrow(() -> notAvailable(header));
    }

    /** What is wrong with the header itself, if anything is. */
    static Optional<Fault> fault(String header) {
        try {
            if (header != null && !header.isBlank()) {
                ranges(header);
            }
            return Optional.empty();
        } catch (ProblemException e) {
            return e.problem().errors().stream().findFirst();
        }
    }

    /** Whether "*" is accepted, which stands for every language that is not named. */
    private static boolean isLeftToUs(Language language, List<Locale.LanguageRange> ranges) {
        return ranges.stream()
                        .anyMatch(range -> range.getRange().equals("*") && range.getWeight() > 0)
                && ranges.stream().noneMatch(range -> range.getRange().equals(language.tag()));
    }

    private static ProblemException notAvailable(String header) {
        return new ProblemException(
                new Problem(
                        "urn:telework-advisor:problem:language-not-available",
                        "Language not available",
                        406,
                        "Answers come in Japanese (ja) and English (en).",
                        List.of(
                                Fault.in(
                                        "Accept-Language",
                                        "Accept-Language was \"" + header + "\".",
                                        TAGS))));
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The second is what the JDK throws for a lone hyphen.
            throw new ProblemException(
                    Fault.in(
                            "Accept-Language",
                            "Accept-Language was \""
                                    + header
                                    + "\", which is no list of languages.",
                            TAGS));
        }
    }
}
