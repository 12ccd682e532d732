package telework.advisor.service;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public class Main {

    /** What makes the server leave malformed addresses to us: it would answer without a word. */
    static final String LEAVE_ADDRESSES_TO_US = "vertx.disableURIValidation";

    /** Starts the service, and returns when it ends. */
    public static void main(String... arguments) {
        System.setProperty(LEAVE_ADDRESSES_TO_US, "true");
        Quarkus.run(arguments);
    }
}
