package telework.advisor.service.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a visitor comes.
 *
 * @param language the language of the browser
 * @param width the width of its window in pixels
 * @param scripts whether it runs scripts
 */
record Setting(String language, int width, boolean scripts) {

    private static final List<Integer> WIDTHS = List.of(360, 1280);

    /** Both languages, both widths, with and without scripts. */
    static Stream<Setting> all() {
        return Stream.concat(scripted(), plain());
    }

    /** Both languages and widths, with scripts. */
    static Stream<Setting> scripted() {
        return with(true);
    }

    /** Both languages and widths, without scripts. */
    static Stream<Setting> plain() {
        return with(false);
    }

    /** Each language and each width once, with scripts: for what is slow to look at. */
    static Stream<Setting> pairs() {
        return Stream.of(new Setting("ja", 360, true), new Setting("en", 1280, true));
    }

    private static Stream<Setting> with(boolean scripts) {
        return Stream.of("ja", "en")
                .flatMap(
                        language ->
                                WIDTHS.stream()
                                        .map(width -> new Setting(language, width, scripts)));
    }

    @Override
    public String toString() {
        return language + ", " + width + " px" + (scripts ? "" : ", without scripts");
    }
}
