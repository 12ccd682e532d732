package telework.advisor.service.request;

import java.util.Set;
import telework.advisor.service.problem.Shown;

/** What names given in requests have in common. */
final class Names {

    /** How many characters a name may have. */
    static final int MAX_LENGTH = 200;

    private Names() {}

    /**
     * The name of the object, which no other of its list may have.
     *
     * @param what what the list holds
     * @param taken the names of those before it
     */
    static String unique(JsonObject object, String what, Set<String> taken) {
        String name = object.requiredText("name", MAX_LENGTH);
        if (!name.isBlank() && !taken.add(name)) {
            object.reject(
                    "name", "Two " + what + " are called \"" + Shown.quoted(name) + "\".", null);
        }
        return name;
    }
}
