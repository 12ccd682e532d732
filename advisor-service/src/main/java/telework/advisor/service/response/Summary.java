package telework.advisor.service.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telework.advisor.model.Change;
import telework.advisor.model.Comparison;
import telework.advisor.model.Comparison.MeasureChanges;
import telework.advisor.model.Comparison.PatternChange;
import telework.advisor.model.Pattern;
import telework.advisor.model.Verdict;

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

    /** Patterns whose verdict changes in the same way are named together. */
    private void verdicts(List<PatternChange> changes, List<Clause> clauses) {
        Map<Change<Verdict>, Set<Pattern>> alike = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.verdict().differs())
                .forEach(
                        change ->
                                alike.computeIfAbsent(
                                                change.verdict(), key -> new LinkedHashSet<>())
                                        .add(change.pattern()));
        List<String> verdicts = new ArrayList<>();
        alike.forEach((change, patterns) -> verdicts.add(verdict(change, patterns)));
        if (!verdicts.isEmpty()) {
            clauses.add(new Clause("verdicts", Map.of("changes", list(verdicts))));
        }
    }

    private String verdict(Change<Verdict> change, Set<Pattern> patterns) {
        return text(
                "verdict",
                Map.of(
                        "patterns", patterns(patterns),
                        "from", wording.text("vocabulary.verdict." + change.from()),
                        "to", wording.text("vocabulary.verdict." + change.to())));
    }

    /** Says of the recommendation only what comes and goes, unless all of it does. */
    private void recommended(Change<Set<Pattern>> change, List<Clause> clauses) {
        if (!change.differs()) {
            return;
        }
        Set<Pattern> gained = without(change.to(), change.from());
        Set<Pattern> lost = without(change.from(), change.to());
        if (change.to().isEmpty()) {
            clauses.add(new Clause("noneLeft", Map.of()));
        } else if (change.from().isEmpty()) {
            clauses.add(new Clause("newly", Map.of("to", patterns(change.to()))));
        } else if (gained.isEmpty()) {
            clauses.add(new Clause("narrows", Map.of("to", patterns(change.to()))));
        } else if (lost.isEmpty()) {
            clauses.add(new Clause("widens", Map.of("gained", patterns(gained))));
        } else if (gained.size() < change.to().size()) {
            clauses.add(
                    new Clause(
                            "swaps", Map.of("lost", patterns(lost), "gained", patterns(gained))));
        } else {
            clauses.add(
                    new Clause("moves", Map.of("from", patterns(lost), "to", patterns(gained))));
        }
    }

    private static Set<Pattern> without(Set<Pattern> patterns, Set<Pattern> others) {
        Set<Pattern> rest = new LinkedHashSet<>(patterns);
        rest.removeAll(others);
        return rest;
    }

    private void measures(MeasureChanges changes, List<Clause> clauses) {
        List<String> counts = new ArrayList<>();
        count("gained", changes.gained().size(), counts);
        count("lost", changes.lost().size(), counts);
        count("changed", changes.changed().size(), counts);
        if (!counts.isEmpty()) {
            clauses.add(new Clause("measures", Map.of("counts", list(counts))));
        }
    }

    private void count(String key, int measures, List<String> counts) {
        if (measures == 1) {
            counts.add(text(key + "One", Map.of()));
        } else if (measures > 1) {
            counts.add(text(key, Map.of("count", String.valueOf(measures))));
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
