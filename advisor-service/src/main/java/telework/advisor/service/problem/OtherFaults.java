package telework.advisor.service.problem;

import java.util.List;

/** What is wrong with a request besides its body, so that it can be told together. */
public interface OtherFaults {

    /** The faults of the query and the headers; empty if there are none. */
    List<Fault> besidesBody();
}
