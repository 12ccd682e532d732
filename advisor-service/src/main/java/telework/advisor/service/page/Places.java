package telework.advisor.service.page;

import java.util.List;

/** Where a citation leads. Thread-safe. */
final class Places {

    /** The reference pages. */
    static final List<String> PATHS =
            List.of("/guideline", "/patterns", "/measures", "/trouble-cases", "/glossary");

    private Places() {}

    /** The reference page of the place with that id. */
    static String of(Address address, String id) {
        int dash = id.indexOf('-');
        if (id.equals("table-1")) {
            return address.plain("/patterns") + "#" + id;
        }
        if (id.matches("[MAW][0-9]+")) {
            return address.plain("/measures/" + id);
        }
        return switch (dash < 0 ? id : id.substring(0, dash)) {
            case "case" -> address.plain("/trouble-cases/" + id.substring(dash + 1));
            case "pattern" -> address.plain("/patterns") + "#" + id;
            case "term" -> address.plain("/glossary") + "#" + id;
            default -> address.plain("/guideline") + "#" + id;
        };
    }
}
