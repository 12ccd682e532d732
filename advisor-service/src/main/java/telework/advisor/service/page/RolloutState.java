package telework.advisor.service.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import telework.advisor.model.Pattern;
import telework.advisor.model.Requirements;

/**
 * What the address of the rollout page carries, as it was typed. Immutable.
 *
 * @param address the language and the answers of the other pages
 * @param departments the departments
 * @param prices what was typed for prices and months, by parameter; nothing empty
 * @param plan the place of the plan shown in full, from 0
 */
record RolloutState(
        Address address, List<Department> departments, Map<String, String> prices, int plan) {

    static final String PATH = "/rollout";
    static final String NAME = "dept";
    static final String PEOPLE = "people";
    static final String ANSWERS = "answers";
    static final String MONTHS = "months";
    static final String PLAN = "plan";
    static final String PRICE = "price.";
    static final String COMPANY = "companyTerminal";
    static final String PERSONAL = "personalTerminal";

    /** What has a price: the patterns, and terminals of either kind. */
    static final List<String> PRICED =
            Stream.concat(Stream.of(Pattern.values()).map(Enum::name), Stream.of(COMPANY, PERSONAL))
                    .toList();

    /** The parts of a price. */
    static final List<String> PARTS = List.of("initial", "perSeat", "perSeatMonth");

    /**
     * A department.
     *
     * @param name its name
     * @param people its headcount, as it was typed
     * @param requirements its case
     */
    record Department(String name, String people, Requirements requirements) {}

    /** A rollout without departments. */
    static RolloutState of(Address address) {
        return new RolloutState(address, List.of(), Map.of(), 0);
    }

    /** The parameter of a part of a price. */
    static String price(String priced, String part) {
        return PRICE + priced + "." + part;
    }

    /** The address of a page of the rollout with all of this, and perhaps more. */
    String at(String path, String... more) {
        List<String> query = query();
        Collections.addAll(query, more);
        address.language().ifPresent(tag -> query.add(Address.LANGUAGE + "=" + tag.tag()));
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** All of this but the language, as names and values. */
    List<String> query() {
        List<String> query = new ArrayList<>();
        Address.add(query, "", address.requirements());
        for (Department department : departments) {
            query.add(NAME + "=" + Address.encoded(department.name()));
            query.add(PEOPLE + "=" + Address.encoded(department.people()));
            query.add(ANSWERS + "=" + CaseCode.of(department.requirements()));
        }
        prices.forEach((name, typed) -> query.add(name + "=" + Address.encoded(typed)));
        if (plan > 0) {
            query.add(PLAN + "=" + plan);
        }
        return query;
    }

    /** The same with other departments; the best plan is shown again. */
    RolloutState with(List<Department> others) {
        return new RolloutState(address, List.copyOf(others), prices, 0);
    }

    /** The same with other prices. */
    RolloutState priced(Map<String, String> others) {
        return new RolloutState(
                address, departments, Collections.unmodifiableMap(new LinkedHashMap<>(others)), 0);
    }

    /** The same with another plan shown. */
    RolloutState showing(int place) {
        return new RolloutState(address, departments, prices, place);
    }

    /** The same with one department more. */
    RolloutState adding(Department department) {
        List<Department> all = new ArrayList<>(departments);
        all.add(department);
        return with(all);
    }

    /** The same without the department of that place. */
    RolloutState without(int place) {
        List<Department> all = new ArrayList<>(departments);
        all.remove(place);
        return with(all);
    }

    /** The same with another case for the department of that place. */
    RolloutState about(int place, Requirements requirements) {
        List<Department> all = new ArrayList<>(departments);
        Department old = all.get(place);
        all.set(place, new Department(old.name(), old.people(), requirements));
        return with(all);
    }
}
