package telework.advisor.service.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import telework.advisor.model.Comparison;
import telework.advisor.model.Pattern;

/** Says in one sentence how a variant differs, made from the differences. Thread-safe. */
final class Summary {

    private final Wording wording;

    Summary(Wording wording) {
        this.wording = wording;
    }

    /** The sentence; {@code null} without texts. */
    String of(Comparison comparison) {
        if (!wording.withTexts()) {
            return null;
        }
        if (comparison.same()) {
            return text("same", Map.of());
        }
        List<String> parts = new ArrayList<>();
        verdicts(comparison, parts);
        if (comparison.recommended().differs()) {
            parts.add(
                    text(
                            "recommended",
                            Map.of(
                                    "from", patterns(comparison.recommended().from()),
                                    "to", patterns(comparison.recommended().to()))));
        }
        measures(comparison.measures(), parts);
        if (parts.isEmpty()) {
            parts.add(text("details", Map.of()));
        }
        return String.join(text("separator", Map.of()), parts) + text("end", Map.of());
    }

    private void verdicts(Comparison comparison, List<String> parts) {
        String verdicts =
                comparison.patterns().stream()
                        .filter(change -> change.verdict().differs())
                        .map(
                                change ->
                                        text(
                                                "verdict",
                                                Map.of(
                                                        "pattern", pattern(change.pattern()),
                                                        "from",
                                                                wording.text(
                                                                        "vocabulary.verdict."
                                                                                + change.verdict()
                                                                                        .from()),
                                                        "to",
                                                                wording.text(
                                                                        "vocabulary.verdict."
                                                                                + change.verdict()
                                                                                        .to()))))
                        .collect(Collectors.joining(text("comma", Map.of())));
        if (!verdicts.isEmpty()) {
            parts.add(text("verdicts", Map.of("changes", verdicts)));
        }
    }

    private void measures(Comparison.MeasureChanges changes, List<String> parts) {
        if (!changes.isEmpty()) {
            parts.add(
                    text(
                            "measures",
                            Map.of(
                                    "gained", String.valueOf(changes.gained().size()),
                                    "lost", String.valueOf(changes.lost().size()),
                                    "changed", String.valueOf(changes.changed().size()))));
        }
    }

    private String patterns(Collection<Pattern> patterns) {
        return patterns.isEmpty()
                ? text("none", Map.of())
                : patterns.stream()
                        .map(this::pattern)
                        .collect(Collectors.joining(text("comma", Map.of())));
    }

    private String pattern(Pattern pattern) {
        return wording.text("patterns." + pattern + ".shortName");
    }

    private String text(String key, Map<String, String> values) {
        String text = wording.text("what-if." + key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
