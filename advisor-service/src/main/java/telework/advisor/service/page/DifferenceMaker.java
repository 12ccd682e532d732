package telework.advisor.service.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.model.Change;
import telework.advisor.model.Comparison;
import telework.advisor.model.Comparison.ActionChange;
import telework.advisor.model.Comparison.MeasureChange;
import telework.advisor.model.MeasureAdvice;
import telework.advisor.model.Role;
import telework.advisor.service.page.MeasureDifference.Detail;
import telework.advisor.service.page.MeasureDifference.Kind;
import telework.advisor.service.page.MeasureDifference.OfRole;

/** Puts into words how measures differ between two cases. Immutable. */
final class DifferenceMaker {

    private final Catalogue catalogue;
    private final Words words;

    DifferenceMaker(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** The measures that differ, by role; only roles that have any. */
    List<OfRole> roles(Comparison comparison) {
        List<MeasureDifference> all = new ArrayList<>();
        Comparison.MeasureChanges measures = comparison.measures();
        measures.gained().forEach(id -> all.add(whole(id, Kind.GAINED, comparison)));
        measures.lost().forEach(id -> all.add(whole(id, Kind.LOST, comparison)));
        measures.changed().forEach(change -> all.add(changed(change)));
        return Arrays.stream(Role.values())
                .map(role -> new OfRole(role, of(role, all)))
                .filter(group -> !group.measures().isEmpty())
                .toList();
    }

    private List<MeasureDifference> of(Role role, List<MeasureDifference> all) {
        return all.stream()
                .filter(each -> catalogue.measure(each.id()).orElseThrow().role() == role)
                .sorted(Comparator.comparing(MeasureDifference::kind))
                .toList();
    }

    private static MeasureDifference whole(String id, Kind kind, Comparison comparison) {
        MeasureAdvice now = comparison.to().measure(id);
        return new MeasureDifference(id, kind, now.obligation(), List.of());
    }

    private MeasureDifference changed(MeasureChange change) {
        List<Detail> details = new ArrayList<>();
        differs("applicability", change.applicability(), details);
        differs("obligation", change.obligation(), details);
        if (change.deferrable().differs()) {
            details.add(new Detail(deferrable(change.deferrable()), ""));
        }
        String id = change.measure();
        change.actionsGained()
                .forEach(action -> details.add(new Detail("gained", words.action(id, action))));
        change.actionsLost()
                .forEach(action -> details.add(new Detail("lost", words.action(id, action))));
        change.actionsChanged().stream()
                .filter(action -> !isAsMeasure(action, change))
                .forEach(action -> details.add(new Detail("changed", inWords(id, action))));
        return new MeasureDifference(
                id, Kind.CHANGED, change.to().obligation(), List.copyOf(details));
    }

    private void differs(String kind, Change<?> change, List<Detail> details) {
        if (change.differs()) {
            details.add(new Detail(kind, fromTo(kind, change)));
        }
    }

    private String fromTo(String kind, Change<?> change) {
        return words.of(
                "compare.fromTo",
                "from",
                words.name(kind, change.from()),
                "to",
                words.name(kind, change.to()));
    }

    private static String deferrable(Change<Boolean> change) {
        return change.to() ? "mayWait" : "mayNotWait";
    }

    /** Whether an action differs in nothing but what its measure differs in as well. */
    private static boolean isAsMeasure(ActionChange action, MeasureChange measure) {
        return isSame(action.applicability(), measure.applicability())
                && isSame(action.obligation(), measure.obligation())
                && isSame(action.deferrable(), measure.deferrable());
    }

    private static boolean isSame(Change<?> ofAction, Change<?> ofMeasure) {
        return !ofAction.differs() || ofAction.equals(ofMeasure);
    }

    private String inWords(String id, ActionChange change) {
        List<String> what = new ArrayList<>();
        if (change.applicability().differs()) {
            what.add(fromTo("applicability", change.applicability()));
        }
        if (change.obligation().differs()) {
            what.add(fromTo("obligation", change.obligation()));
        }
        if (change.deferrable().differs()) {
            what.add(words.of("compare." + deferrable(change.deferrable())));
        }
        return words.of(
                "compare.ofAction",
                "action",
                words.action(id, change.action()),
                "what",
                String.join(words.of("site.comma"), what));
    }

    /** The notes on measures that appear or vanish, each once. */
    List<Detail> notes(Comparison comparison) {
        List<MeasureChange> changed = comparison.measures().changed();
        return Stream.concat(
                        notes("gained", changed.stream().map(MeasureChange::notesGained)),
                        notes("lost", changed.stream().map(MeasureChange::notesLost)))
                .toList();
    }

    private Stream<Detail> notes(String key, Stream<List<MeasureAdvice.Reason>> notes) {
        return notes.flatMap(List::stream)
                .map(MeasureAdvice.Reason::rule)
                .distinct()
                .map(rule -> new Detail(key, words.any("rules." + rule)));
    }
}
