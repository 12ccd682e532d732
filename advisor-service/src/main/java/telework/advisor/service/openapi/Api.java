package telework.advisor.service.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the OpenAPI document says of the service as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Telework Pattern Advisor",
                        version = "1",
                        description =
                                "Answers which of the six telework patterns of Japan's Telework"
                                    + " Security Guideline (Ministry of Internal Affairs and"
                                    + " Communications, 4th edition, April 2018) fit a case, why or"
                                    + " why not, and which of its 43 measures then bind. Stateless:"
                                    + " no answer that an organisation gives is kept. Errors are"
                                    + " RFC 9457 problem documents.",
                        license =
                                @License(
                                        name = "Apache-2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "This service"),
        tags = {
            @Tag(name = "Advice", description = "Which patterns fit, and which measures then bind"),
            @Tag(name = "What-if", description = "What would follow from other answers"),
            @Tag(name = "Catalogue", description = "The guideline as data")
        })
public class Api extends Application {}
