package telework.advisor.service.request;

/** What names given in requests have in common. */
final class Names {

    /** How many characters a name may have. */
    static final int MAX_LENGTH = 200;

    private Names() {}
}
