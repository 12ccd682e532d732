package telework.advisor.service;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/** Says, as soon as the service listens, where its page is and how to ask it something. */
@Singleton
class Greeting {

    private static final Logger LOG = Logger.getLogger(Greeting.class);
    private static final String REQUEST = "/first-request.json";

    private final HttpServer server;

    Greeting(HttpServer server) {
        this.server = server;
    }

    void greet(@ObservesAsync HttpServerStart start) {
        URI address = server.getLocalBaseUri();
        LOG.infof("The page: %s", address.resolve("/"));
        LOG.infof("A first request: %s", call(address));
    }

    /** A command line that asks for advice. */
    static String call(URI address) {
        return "curl -s "
                + address.resolve("/v1/advice")
                + " -H 'Content-Type: application/json' -H 'Accept-Language: en' -d '"
                + request()
                + "'";
    }

    /** The request of the README, in one line. */
    private static String request() {
        try (InputStream file = Greeting.class.getResourceAsStream(REQUEST)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
