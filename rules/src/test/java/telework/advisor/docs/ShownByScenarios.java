package telework.advisor.docs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import telework.advisor.Pack;
import telework.advisor.SaidByRules;
import telework.advisor.fact.Finding;
import telework.advisor.fact.MeasureCall;
import telework.advisor.fact.ObligationCall;
import telework.advisor.internal.YamlNode;
import telework.advisor.model.Basis;
import telework.advisor.model.Effect;
import telework.advisor.scenario.Scenario;

/** What runs of all scenarios show of each rule, by its id. Not thread-safe. */
final class ShownByScenarios {

    /**
     * What runs show of one rule.
     *
     * @param says what it says, in words
     * @param effects its effects, if it is about patterns
     * @param basis what it rests on
     * @param scenarios the scenarios that name it as having fired
     */
    record Shown(Set<String> says, Set<Effect> effects, Set<Basis> basis, Set<String> scenarios) {}

    private final Map<String, Shown> byRule = new TreeMap<>();

    ShownByScenarios(List<Scenario> scenarios) {
        scenarios.forEach(this::run);
    }

    /** What the runs show of that rule. */
    Shown of(String rule) {
        return byRule.computeIfAbsent(
                rule,
                id ->
                        new Shown(
                                new TreeSet<>(),
                                new TreeSet<>(),
                                new TreeSet<>(),
                                new TreeSet<>()));
    }

    private void run(Scenario scenario) {
        SaidByRules said =
                SaidByRules.of(
                        scenario.given(),
                        Pack.advisor()
                                .advise(scenario.given(), scenario.selected())
                                .selectedPatterns());
        said.findings().forEach(this::note);
        said.measureCalls().forEach(this::note);
        said.obligationCalls().forEach(this::note);
        scenario.expect()
                .values()
                .forEach(
                        expected ->
                                named(expected)
                                        .forEach(
                                                rule -> of(rule).scenarios().add(title(scenario))));
    }

    private void note(Finding finding) {
        Shown shown = of(finding.rule());
        shown.says().add("`%s` for `%s`".formatted(finding.effect(), finding.pattern()));
        shown.effects().add(finding.effect());
        shown.basis().add(finding.basis());
    }

    private void note(MeasureCall call) {
        Shown shown = of(call.rule());
        String target =
                call.target().equals(MeasureCall.UNTARGETED)
                        ? "every measure that names no target"
                        : "`" + call.target() + "`";
        shown.says().add("`%s` for %s".formatted(call.says(), target));
        shown.basis().add(call.basis());
    }

    private void note(ObligationCall call) {
        Shown shown = of(call.rule());
        String what =
                call.isDeferral()
                        ? "`%s` measures may be put off".formatted(call.obligation())
                        : "measures of `%s` become `%s`".formatted(call.role(), call.obligation());
        shown.says().add(call.decided() ? what : what + ", if the open answer says so");
        shown.basis().add(Basis.GUIDELINE);
    }

    /** The rules that an expectation names under "because", at any depth. */
    private static Stream<String> named(YamlNode expected) {
        if (!(expected.value() instanceof Map)) {
            return Stream.empty();
        }
        return expected.mapping().entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getKey().equals("because")
                                        ? entry.getValue().list(YamlNode::text).stream()
                                        : named(entry.getValue()));
    }

    private static String title(Scenario scenario) {
        return scenario.file() + ": " + scenario.name();
    }
}
