package telework.advisor.service.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Pages for readers, where programs get a problem document. */
public interface ReaderPages {

    /** The page instead of "there is nothing there"; empty if a program asks, or for a program. */
    Optional<Response> missing(ContainerRequestContext request);
}
