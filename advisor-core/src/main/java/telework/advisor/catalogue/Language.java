package telework.advisor.catalogue;

import java.util.Locale;

/** The languages that texts come in. */
public enum Language {
    /** Japanese, the language of the guideline and the default. */
    JA,
    /** English. */
    EN;

    /** The language tag (RFC 5646): {@code ja} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
