package telework.advisor;

/** The advisor that all tests of this module share. */
public final class Pack {

    private static final TeleworkAdvisor ADVISOR = TeleworkAdvisor.load();

    private Pack() {}

    /** The advisor with the rules under test. */
    public static TeleworkAdvisor advisor() {
        return ADVISOR;
    }
}
