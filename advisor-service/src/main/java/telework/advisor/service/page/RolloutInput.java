package telework.advisor.service.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import telework.advisor.model.Pattern;
import telework.advisor.model.Rollout;
import telework.advisor.service.page.RolloutState.Department;
import telework.advisor.service.request.RolloutRequest;

/** Reads what was typed on the rollout page as numbers. Not thread-safe. */
final class RolloutInput {

    private static final String WHOLE = "[0-9]{1,8}";
    private static final String AMOUNT = "[0-9]{1,13}([.][0-9]{1,2})?";

    private final RolloutState state;
    private final List<Mistake> mistakes = new ArrayList<>();

    RolloutInput(RolloutState state) {
        this.state = state;
    }

    /** What could not be read so far; the name of a mistake is the id of its field. */
    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The departments; one whose headcount cannot be read counts as empty. */
    List<Rollout.Group> groups() {
        List<Rollout.Group> groups = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < state.departments().size(); i++) {
            Department department = state.departments().get(i);
            String name = department.name();
            if (!names.add(name)) {
                mistakes.add(new Mistake("sameName", RolloutState.NAME + i, name, ""));
            }
            groups.add(
                    new Rollout.Group(
                            name,
                            whole(
                                    RolloutState.PEOPLE + i,
                                    "headcount",
                                    department.people(),
                                    RolloutRequest.MAX_HEADCOUNT),
                            department.requirements()));
        }
        return groups;
    }

    /** The costs, if anything was typed for a price. */
    Optional<Rollout.Costs> costs() {
        Map<Pattern, Rollout.Price> patterns = new EnumMap<>(Pattern.class);
        for (Pattern pattern : Pattern.values()) {
            price(pattern.name()).ifPresent(price -> patterns.put(pattern, price));
        }
        Optional<Rollout.Price> company = price(RolloutState.COMPANY);
        Optional<Rollout.Price> personal = price(RolloutState.PERSONAL);
        boolean monthly =
                Stream.of(patterns.values().stream(), company.stream(), personal.stream())
                        .flatMap(each -> each)
                        .anyMatch(price -> price.perSeatMonth().signum() > 0);
        if (monthly && !state.prices().containsKey(RolloutState.MONTHS)) {
            mistakes.add(new Mistake("noMonths", RolloutState.MONTHS, "", ""));
        }
        String months = state.prices().getOrDefault(RolloutState.MONTHS, "0");
        int count = whole(RolloutState.MONTHS, "months", months, RolloutRequest.MAX_MONTHS);
        return patterns.isEmpty() && company.isEmpty() && personal.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rollout.Costs(count, patterns, company, personal));
    }

    private Optional<Rollout.Price> price(String priced) {
        boolean typed =
                RolloutState.PARTS.stream()
                        .anyMatch(
                                part ->
                                        state.prices()
                                                .containsKey(RolloutState.price(priced, part)));
        return typed
                ? Optional.of(
                        new Rollout.Price(
                                amount(priced, "initial"),
                                amount(priced, "perSeat"),
                                amount(priced, "perSeatMonth")))
                : Optional.empty();
    }

    private BigDecimal amount(String priced, String part) {
        String name = RolloutState.price(priced, part);
        String typed = state.prices().getOrDefault(name, "0");
        String plain = plain(typed);
        if (plain.matches(AMOUNT)
                && new BigDecimal(plain).compareTo(RolloutRequest.MAX_PRICE) <= 0) {
            return new BigDecimal(plain);
        }
        mistakes.add(new Mistake("price", name, typed, ""));
        return BigDecimal.ZERO;
    }

    private int whole(String name, String kind, String typed, int max) {
        String plain = plain(typed);
        if (plain.matches(WHOLE) && Integer.parseInt(plain) <= max) {
            return Integer.parseInt(plain);
        }
        mistakes.add(new Mistake(kind, name, typed, ""));
        return 0;
    }

    /** A number without the signs that people group digits with, in plain digits. */
    private static String plain(String typed) {
        return java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .replaceAll("[,\\s]", "");
    }
}
