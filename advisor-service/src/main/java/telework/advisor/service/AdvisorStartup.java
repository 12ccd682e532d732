package telework.advisor.service;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import telework.advisor.TeleworkAdvisor;

/** Loads the rule pack when the service starts; a broken pack stops the start. */
@Singleton
class AdvisorStartup {

    private static final Logger LOG = Logger.getLogger(AdvisorStartup.class);

    private final TeleworkAdvisor advisor;

    AdvisorStartup() {
        long start = System.nanoTime();
        advisor = TeleworkAdvisor.load();
        LOG.infof(
                "Rule pack %s %s ready in %d ms: %d rules, digest %.12s",
                advisor.catalogue().edition().id(),
                advisor.catalogue().edition().version(),
                (System.nanoTime() - start) / 1_000_000,
                advisor.catalogue().rules().size(),
                advisor.packDigest());
    }

    @Startup
    @Produces
    @Singleton
    TeleworkAdvisor advisor() {
        return advisor;
    }

    /** Ready only with a rule pack. */
    @Readiness
    @ApplicationScoped
    static class PackReadiness implements HealthCheck {

        private final TeleworkAdvisor advisor;

        PackReadiness(TeleworkAdvisor advisor) {
            this.advisor = advisor;
        }

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("rule-pack")
                    .up()
                    .withData("id", advisor.catalogue().edition().id())
                    .withData("version", advisor.catalogue().edition().version())
                    .withData("digest", advisor.packDigest())
                    .build();
        }
    }
}
