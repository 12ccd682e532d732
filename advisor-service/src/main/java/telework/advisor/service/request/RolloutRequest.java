package telework.advisor.service.request;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import telework.advisor.model.Pattern;
import telework.advisor.model.Rollout;

/**
 * Groups to serve, and prices.
 *
 * @param groups the groups
 * @param costs prices, if any
 */
public record RolloutRequest(List<Rollout.Group> groups, Optional<Rollout.Costs> costs) {

    /** How many groups one request may have. */
    public static final int MAX_GROUPS = 200;

    /** How many people one group may have. */
    public static final int MAX_HEADCOUNT = 10_000_000;

    /** How many months costs may run. */
    public static final int MAX_MONTHS = 120;

    /** The highest price. */
    public static final BigDecimal MAX_PRICE = new BigDecimal("1000000000000");

    private static final List<String> FIELDS = JsonObject.fields(RolloutRequest.class);
    private static final List<String> GROUP_FIELDS = JsonObject.fields(Rollout.Group.class);
    private static final List<String> COST_FIELDS = JsonObject.fields(Rollout.Costs.class);
    private static final List<String> PRICE_FIELDS = JsonObject.fields(Rollout.Price.class);
    private static final List<String> PATTERNS =
            Stream.of(Pattern.values()).map(Enum::name).toList();

    /**
     * Reads the groups and prices of a body.
     *
     * @throws telework.advisor.service.problem.ProblemException with every fault
     */
    public static RolloutRequest read(byte[] body) {
        return JsonObject.read(
                body,
                FIELDS,
                object -> {
                    Set<String> names = new HashSet<>();
                    return new RolloutRequest(
                            object.objects(
                                    "groups", MAX_GROUPS, GROUP_FIELDS, each -> group(each, names)),
                            object.hasValue("costs")
                                    ? object.object("costs", COST_FIELDS).map(RolloutRequest::costs)
                                    : Optional.empty());
                });
    }

    private static Rollout.Group group(JsonObject object, Set<String> names) {
        String name = Names.unique(object, "groups", names);
        if (!object.hasValue("headcount")) {
            object.reject("headcount", "headcount is missing. A whole number is expected.", null);
        }
        return new Rollout.Group(
                name,
                object.integer("headcount", 0, MAX_HEADCOUNT).orElse(0),
                CaseRequest.requirements(object));
    }

    private static Rollout.Costs costs(JsonObject object) {
        Map<Pattern, Rollout.Price> prices = new EnumMap<>(Pattern.class);
        if (object.hasValue("patterns")) {
            object.object("patterns", PATTERNS)
                    .ifPresent(
                            patterns ->
                                    Stream.of(Pattern.values())
                                            .filter(pattern -> patterns.hasValue(pattern.name()))
                                            .forEach(
                                                    pattern ->
                                                            price(patterns, pattern.name())
                                                                    .ifPresent(
                                                                            price ->
                                                                                    prices.put(
                                                                                            pattern,
                                                                                            price))));
        }
        Optional<Rollout.Price> company = price(object, "companyTerminal");
        Optional<Rollout.Price> personal = price(object, "personalTerminal");
        boolean monthly =
                Stream.of(prices.values().stream(), company.stream(), personal.stream())
                        .flatMap(each -> each)
                        .anyMatch(price -> price.perSeatMonth().signum() > 0);
        if (monthly && !object.hasValue("months")) {
            object.reject(
                    "months",
                    "months is missing. Monthly prices need a whole number of months from 0 to "
                            + MAX_MONTHS
                            + ".",
                    null);
        }
        return new Rollout.Costs(
                object.integer("months", 0, MAX_MONTHS).orElse(0), prices, company, personal);
    }

    private static Optional<Rollout.Price> price(JsonObject object, String name) {
        if (!object.hasValue(name)) {
            return Optional.empty();
        }
        return object.object(name, PRICE_FIELDS)
                .map(
                        price ->
                                new Rollout.Price(
                                        amount(price, "initial"),
                                        amount(price, "perSeat"),
                                        amount(price, "perSeatMonth")));
    }

    private static BigDecimal amount(JsonObject price, String name) {
        return price.number(name, MAX_PRICE).orElse(BigDecimal.ZERO);
    }
}
