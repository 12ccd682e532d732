package telework.advisor;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.drools.model.Model;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.CatalogueReader;

/** Loads a sealed rule pack; the rules are made ready while the catalogue is read. */
final class RulePackLoader {

    private RulePackLoader() {}

    static TeleworkAdvisor load(ClassLoader classes) {
        SealedPack pack = sealed(classes);
        List<Model> models = RuleBase.models(classes, pack.models());
        CompletableFuture<RuleBase> rules =
                CompletableFuture.supplyAsync(() -> new RuleBase(models));
        return new TeleworkAdvisor(pack, catalogue(pack, models), rules.join());
    }

    static Catalogue catalogue(SealedPack pack, List<Model> models) {
        return CatalogueReader.read(
                pack.files(), citations -> RuleBase.rules(models, citations, pack.ruleFiles()));
    }

    static SealedPack sealed(ClassLoader classes) {
        try (InputStream in = classes.getResourceAsStream(SealedPack.RESOURCE)) {
            if (in == null) {
                throw new RulePackException(
                        "there is no rule pack on the class path; Maybe add the artifact"
                                + " advisor-rules");
            }
            return SealedPack.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new RulePackException("the rule pack cannot be read: " + e.getMessage(), e);
        }
    }
}
