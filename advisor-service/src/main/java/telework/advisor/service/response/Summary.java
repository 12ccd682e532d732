package telework.advisor.service.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telework.advisor.model.Change;
import telework.advisor.model.Comparison;
import telework.advisor.model.Comparison.MeasureChanges;
import telework.advisor.model.Comparison.PatternChange;
import telework.advisor.model.Pattern;

/**
 * Says in one sentence how a variant differs, made from the differences. Every clause has two
 * wordings, one for its place at the end of the sentence. Thread-safe.
 */
final class Summary {

    /** One clause: what it is called, and what stands in it. */
    private record Clause(String key, Map<String, String> values) {}

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
        List<Clause> clauses = new ArrayList<>();
        verdicts(comparison.patterns(), clauses);
        recommended(comparison.recommended(), clauses);
        measures(comparison.measures(), clauses);
        return clauses.isEmpty() ? text("details", Map.of()) : sentence(clauses);
    }

    private String sentence(List<Clause> clauses) {
        StringBuilder sentence = new StringBuilder();
        for (Clause clause : clauses.subList(0, clauses.size() - 1)) {
            sentence.append(text(clause.key(), clause.values()));
            sentence.append(text("separator", Map.of()));
        }
        Clause last = clauses.get(clauses.size() - 1);
        sentence.append(text(last.key() + "Last", last.values()));
        int first = sentence.codePointAt(0);
        return sentence.replace(
                        0,
                        Character.charCount(first),
                        Character.toString(Character.toUpperCase(first)))
                .toString();
    }

    private void verdicts(List<PatternChange> changes, List<Clause> clauses) {
        List<String> verdicts =
                changes.stream()
                        .filter(change -> change.verdict().differs())
                        .map(
                                change ->
                                        text(
                                                "verdict",
                                                Map.of(
                                                        "pattern",
                                                        pattern(change.pattern()),
                                                        "from",
                                                        verdict(change.verdict().from()),
                                                        "to",
                                                        verdict(change.verdict().to()))))
                        .toList();
        if (!verdicts.isEmpty()) {
            clauses.add(new Clause("verdicts", Map.of("changes", list(verdicts))));
        }
    }

    private void recommended(Change<Set<Pattern>> change, List<Clause> clauses) {
        if (!change.differs()) {
            return;
        }
        if (change.to().isEmpty()) {
            clauses.add(new Clause("noneLeft", Map.of("from", patterns(change.from()))));
        } else if (change.from().isEmpty()) {
            clauses.add(new Clause("newly", Map.of("to", patterns(change.to()))));
        } else {
            clauses.add(
                    new Clause(
                            "recommended",
                            Map.of(
                                    "from", patterns(change.from()),
                                    "to", patterns(change.to()))));
        }
    }

    private void measures(MeasureChanges changes, List<Clause> clauses) {
        List<String> counts = new ArrayList<>();
        count("gained", changes.gained(), counts);
        count("lost", changes.lost(), counts);
        count("changed", changes.changed(), counts);
        if (!counts.isEmpty()) {
            clauses.add(
                    new Clause(
                            "measures",
                            Map.of("counts", String.join(text("comma", Map.of()), counts))));
        }
    }

    private void count(String key, Collection<?> measures, List<String> counts) {
        if (!measures.isEmpty()) {
            counts.add(text(key, Map.of("count", String.valueOf(measures.size()))));
        }
    }

    private String patterns(Set<Pattern> patterns) {
        return list(patterns.stream().map(this::pattern).toList());
    }

    private String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : text(
                        "and",
                        Map.of(
                                "items",
                                String.join(text("comma", Map.of()), items.subList(0, last)),
                                "last",
                                items.get(last)));
    }

    private String verdict(Object verdict) {
        return wording.text("vocabulary.verdict." + verdict);
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
