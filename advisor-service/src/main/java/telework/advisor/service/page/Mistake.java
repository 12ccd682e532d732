package telework.advisor.service.page;

import java.util.List;
import java.util.Optional;
import telework.advisor.internal.Spelling;

/**
 * Something in the address that was not understood and left out.
 *
 * @param kind what is wrong: the last part of the key of its text
 * @param name the name in the address
 * @param value the value there; empty for an unknown name
 * @param nearest what may have been meant; empty if nothing is near
 */
public record Mistake(String kind, String name, String value, String nearest) {

    /** The name of what is wrong with a file. */
    static final String FILE = "file";

    /** Whether a file could not be opened. */
    public boolean ofFile() {
        return name.equals(FILE);
    }

    static Mistake name(String name, Optional<String> nearest) {
        return new Mistake("name", name, "", nearest.orElse(""));
    }

    static Mistake value(String name, String value, List<String> allowed) {
        return new Mistake("value", name, value, Spelling.nearest(value, allowed).orElse(""));
    }

    static Mistake filter(String name, String value, List<String> allowed) {
        return new Mistake("filter", name, value, Spelling.nearest(value, allowed).orElse(""));
    }

    static Mistake twice(String name, List<String> values) {
        return new Mistake("twice", name, String.join(" ", values), "");
    }
}
