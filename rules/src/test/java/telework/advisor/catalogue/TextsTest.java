package telework.advisor.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.Pack;

/** That both languages have the same keys is checked when a pack is sealed. */
@DisplayName("The texts are whole and readable in both languages")
class TextsTest {

    private static final Pattern JAPANESE =
            Pattern.compile(
                    "[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]+");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    /** Texts that are the same in both languages: proper names and abbreviations. */
    private static final List<String> SAME_IN_BOTH =
            List.of("links.security-action.title", "questions.terminalTypes.values.PC");

    /** English texts that name the other language in it. */
    private static final List<String> JAPANESE_IN_ENGLISH = List.of("page.site.switch");

    /**
     * Up to this length a text may join others, as a comma does, and have white space around it.
     */
    private static final int JOINT = 4;

    private final Texts texts = Pack.advisor().catalogue().texts();

    @Test
    @DisplayName("no text is empty or has white space around it")
    void noneIsEmpty() {
        for (Language language : Language.values()) {
            Map<String, String> found =
                    those(
                            language,
                            text ->
                                    text.isBlank()
                                            || text.length() > JOINT && !text.strip().equals(text));
            assertEquals(Map.of(), found);
        }
    }

    @Test
    @DisplayName("English texts hold no Japanese but its name")
    void englishIsEnglish() {
        Map<String, String> found = those(Language.EN, text -> JAPANESE.matcher(text).find());
        JAPANESE_IN_ENGLISH.forEach(found::remove);
        assertEquals(Map.of(), found);
    }

    @Test
    @DisplayName("Japanese texts hold no sentence that is not Japanese")
    void japaneseIsJapanese() {
        assertEquals(
                Map.of(),
                those(
                        Language.JA,
                        text ->
                                Arrays.stream(text.split("[。！？]"))
                                        .filter(sentence -> sentence.length() > 30)
                                        .anyMatch(sentence -> !JAPANESE.matcher(sentence).find())));
    }

    @Test
    @DisplayName("both languages have the same placeholders")
    void samePlaceholders() {
        for (String key : texts.keys()) {
            assertEquals(
                    placeholders(texts.text(Language.JA, key)),
                    placeholders(texts.text(Language.EN, key)),
                    key);
        }
    }

    @Test
    @DisplayName("nothing reads the same in both languages but proper names")
    void translated() {
        assertEquals(
                List.of(),
                texts.keys().stream()
                        .filter(key -> hasWords(texts.text(Language.JA, key)))
                        .filter(
                                key ->
                                        texts.text(Language.JA, key)
                                                .equals(texts.text(Language.EN, key)))
                        .filter(key -> !SAME_IN_BOTH.contains(key))
                        .toList());
    }

    @Test
    @DisplayName("why a rule fired is told in at most 140 or 300 characters, a title in 100 or 180")
    void lengths() {
        assertEquals(Map.of(), longer(Language.JA, "rules\\..*", 140));
        assertEquals(Map.of(), longer(Language.EN, "rules\\..*", 300));
        assertEquals(Map.of(), longer(Language.JA, ".*\\.title", 100));
        assertEquals(Map.of(), longer(Language.EN, ".*\\.title", 180));
    }

    private Map<String, String> longer(Language language, String keys, int length) {
        Map<String, String> found = those(language, text -> text.length() > length);
        found.keySet().removeIf(key -> !key.matches(keys));
        return found;
    }

    private Map<String, String> those(Language language, Predicate<String> which) {
        Map<String, String> found = new TreeMap<>();
        for (String key : texts.keys()) {
            String text = texts.text(language, key);
            if (which.test(text)) {
                found.put(key, text);
            }
        }
        return found;
    }

    private static boolean hasWords(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
