package telework.advisor.catalogue;

/** Finds places of the guideline. */
public interface Citations {

    /**
     * The place of that id.
     *
     * @param id the id
     * @param by what cites it, for the message if there is no such place
     * @throws telework.advisor.RulePackException if there is no such place
     */
    Citation cited(String id, String by);
}
