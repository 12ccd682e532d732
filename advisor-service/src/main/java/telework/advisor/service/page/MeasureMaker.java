package telework.advisor.service.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import telework.advisor.model.Applicability;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;
import telework.advisor.service.page.MeasureItem.CaseLink;
import telework.advisor.service.response.AdviceView;
import telework.advisor.service.response.AdviceView.MeasureView;
import telework.advisor.service.response.AdviceView.ReasonView;

/** Arranges the measures of an advice for the page. Immutable. */
final class MeasureMaker {

    /** A reason that more measures give than this is told once. */
    private static final int FEW = 4;

    private final Words words;
    private final AdviceView view;
    private final Set<String> common;

    MeasureMaker(Words words, AdviceView view) {
        this.words = words;
        this.view = view;
        this.common =
                view.measures().stream()
                        .flatMap(measure -> measure.reasons().stream())
                        .collect(Collectors.groupingBy(ReasonView::rule, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > FEW)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The measures that apply or may apply, by role, mandatory ones first, as far as wanted. */
    List<MeasureItem.OfRole> roles(MeasureFilter filter) {
        return Arrays.stream(Role.values())
                .map(role -> new MeasureItem.OfRole(role, items(role, filter)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private List<MeasureItem> items(Role role, MeasureFilter filter) {
        return view.measures().stream()
                .filter(measure -> measure.role() == role)
                .filter(measure -> measure.applicability() != Applicability.NOT_APPLICABLE)
                .filter(filter::wants)
                .sorted(
                        Comparator.comparing(MeasureView::applicability)
                                .thenComparing(MeasureView::obligation))
                .map(this::item)
                .toList();
    }

    /** The reasons that many measures share, each once. */
    List<ReasonView> shared(List<MeasureItem.OfRole> roles) {
        return List.copyOf(
                roles.stream()
                        .flatMap(role -> role.items().stream())
                        .flatMap(item -> item.shared().stream())
                        .collect(
                                Collectors.toMap(
                                        ReasonView::rule,
                                        Function.identity(),
                                        (one, same) -> one,
                                        LinkedHashMap::new))
                        .values());
    }

    /** What a self-check counts, by role. */
    List<MeasureItem.Tally> tallies() {
        return Arrays.stream(Role.values())
                .map(
                        role ->
                                new MeasureItem.Tally(
                                        role,
                                        ids(role, measure -> true),
                                        ids(
                                                role,
                                                measure ->
                                                        measure.obligation()
                                                                == Obligation.MANDATORY)))
                .toList();
    }

    private String ids(Role role, Predicate<MeasureView> wanted) {
        return view.measures().stream()
                .filter(measure -> measure.role() == role)
                .filter(measure -> measure.applicability() == Applicability.APPLIES)
                .filter(wanted)
                .map(MeasureView::measure)
                .collect(Collectors.joining(" "));
    }

    /** The measures that do not apply. */
    List<MeasureItem> others() {
        return view.measures().stream()
                .filter(measure -> measure.applicability() == Applicability.NOT_APPLICABLE)
                .map(this::item)
                .toList();
    }

    private MeasureItem item(MeasureView measure) {
        Map<Boolean, List<ReasonView>> reasons =
                measure.reasons().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        reason -> common.contains(reason.rule())));
        return new MeasureItem(
                measure,
                words.any("measures." + measure.measure() + ".why"),
                reasons.get(false),
                reasons.get(true),
                measure.troubleCases().stream().map(this::link).toList());
    }

    private CaseLink link(int number) {
        return new CaseLink(number, words.any("trouble-cases." + number + ".title"));
    }
}
