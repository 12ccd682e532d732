package telework.advisor.service.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.model.Applicability;
import telework.advisor.model.Obligation;
import telework.advisor.model.Role;
import telework.advisor.service.response.AdviceView;
import telework.advisor.service.response.AdviceView.MeasureView;

/** Arranges the measures of an advice for the page. Thread-safe. */
final class MeasureMaker {

    private final Words words;
    private final Catalogue catalogue;

    MeasureMaker(Words words) {
        this.words = words;
        this.catalogue = words.wording().catalogue();
    }

    /** The measures that apply or may apply, by role, mandatory ones first, as far as wanted. */
    List<MeasureItem.OfRole> roles(
            AdviceView view, Optional<Role> role, Optional<Obligation> obligation) {
        return Arrays.stream(Role.values())
                .filter(one -> role.isEmpty() || role.get() == one)
                .map(
                        one ->
                                new MeasureItem.OfRole(
                                        one,
                                        words.any("positions." + one + ".short"),
                                        items(view, one, obligation)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private List<MeasureItem> items(AdviceView view, Role role, Optional<Obligation> obligation) {
        return view.measures().stream()
                .filter(measure -> measure.role() == role)
                .filter(measure -> measure.applicability() != Applicability.NOT_APPLICABLE)
                .filter(measure -> obligation.isEmpty() || obligation.get() == measure.obligation())
                .sorted(
                        Comparator.comparing(MeasureView::applicability)
                                .thenComparing(MeasureView::obligation))
                .map(this::item)
                .toList();
    }

    /** The measures that do not apply. */
    List<MeasureItem> others(AdviceView view) {
        return view.measures().stream()
                .filter(measure -> measure.applicability() == Applicability.NOT_APPLICABLE)
                .map(this::item)
                .toList();
    }

    private MeasureItem item(MeasureView view) {
        return new MeasureItem(
                view,
                words.any("measures." + view.measure() + ".why"),
                view.troubleCases().stream()
                        .map(number -> catalogue.troubleCase(number).orElseThrow())
                        .map(entry -> TroubleItem.of(words, entry))
                        .toList());
    }
}
