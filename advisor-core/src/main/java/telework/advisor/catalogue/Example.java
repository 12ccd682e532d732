package telework.advisor.catalogue;

import java.util.List;
import java.util.Optional;
import telework.advisor.model.Requirements;

/**
 * A worked company: one whole case, or the groups of a whole rollout.
 *
 * @param id its id, which is the name of its file
 * @param requirements the case; empty for a rollout
 * @param groups the groups; empty for a case
 */
public record Example(String id, Optional<Requirements> requirements, List<Group> groups) {

    /**
     * A group of people with the same case.
     *
     * @param id its id, unique in the example
     * @param headcount how many people, 1 or more
     * @param requirements their case
     */
    public record Group(String id, int headcount, Requirements requirements) {}
}
