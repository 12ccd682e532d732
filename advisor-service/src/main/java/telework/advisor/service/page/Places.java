package telework.advisor.service.page;

import java.util.List;

/** Where a citation leads, with all that an address carries. Thread-safe. */
final class Places {

    /** The reference pages. */
    static final List<String> PATHS =
            List.of("/guideline", "/patterns", "/measures", "/trouble-cases", "/glossary");

    private Places() {}

    /** The reference page of the place with that id. */
    static String of(Address address, String id) {
        int dash = id.indexOf('-');
        if (id.equals("table-1")) {
            return address.kept("/patterns") + "#" + id;
        }
        if (id.matches("[MAW][0-9]+")) {
            return address.kept("/measures/" + id);
        }
        return switch (dash < 0 ? id : id.substring(0, dash)) {
            case "case" -> address.kept("/trouble-cases/" + id.substring(dash + 1));
            case "pattern" -> address.kept("/patterns") + "#" + id;
            case "term" -> address.kept("/glossary") + "#" + id;
            default -> address.kept("/guideline") + "#" + id;
        };
    }
}
