package telework.advisor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.Interviews;
import telework.advisor.Pack;
import telework.advisor.catalogue.Catalogue;
import telework.advisor.catalogue.QuestionEntry;
import telework.advisor.catalogue.Rule;
import telework.advisor.scenario.Scenario;

/** Run with {@code -Ddocs.write=true}, it rewrites the pages instead of comparing them. */
@DisplayName("The generated pages are up to date")
class GeneratedDocsTest {

    private static final Path DOCS = Path.of("../docs");

    private static final ShownByScenarios SHOWN = new ShownByScenarios(Scenario.all());

    private final Catalogue catalogue = Pack.advisor().catalogue();

    @Test
    @DisplayName("docs/rules.md tells every rule as the pack has it")
    void rules() throws IOException {
        compare("rules.md", RulesPage.write(catalogue, SHOWN));
    }

    @Test
    @DisplayName("docs/coverage.md tells where every part of the guideline is encoded")
    void coverage() throws IOException {
        compare("coverage.md", CoveragePage.write(catalogue));
    }

    @Test
    @DisplayName("docs/interviews.md tells how many questions interviews ask")
    void interviews() throws IOException {
        int questions =
                (int)
                        catalogue.questions().stream()
                                .filter(QuestionEntry::canChangeVerdict)
                                .count();
        compare(
                "interviews.md",
                InterviewsPage.write(
                        Interviews.ranked(), Interviews.inCatalogueOrder(), questions));
    }

    @Test
    @DisplayName("Every rule always says the same thing, on one basis")
    void oneRuleSaysOneThing() {
        for (Rule rule : catalogue.rules()) {
            assertEquals(1, SHOWN.of(rule.id()).says().size(), rule.id());
            assertEquals(1, SHOWN.of(rule.id()).basis().size(), rule.id());
        }
    }

    private static void compare(String name, String wanted) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(page, wanted);
        }
        List<String> found = Files.exists(page) ? Files.readAllLines(page) : List.of();
        List<String> lines = wanted.lines().toList();
        int same = 0;
        while (same < Math.min(found.size(), lines.size())
                && found.get(same).equals(lines.get(same))) {
            same++;
        }
        if (same < Math.max(found.size(), lines.size())) {
            fail(
                    "docs/%s is out of date from line %d on. Run ./mvnw verify -Ddocs.write=true and commit it."
                            .formatted(name, same + 1));
        }
    }
}
