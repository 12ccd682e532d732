package telework.advisor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.advisor.RulePackException;
import telework.advisor.model.Pattern;

@DisplayName("YAML is read strictly")
class StrictYamlTest {

    @Test
    @DisplayName("bare NO is a text, not a boolean")
    void bareNoIsText() {
        assertEquals("NO", StrictYaml.read("f", "storesData: NO").fields().text("storesData"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a key that stands twice       | a: 1\\na: 2          | f, line 2
                    an empty value                | a: 1\\nb:            | f, line 2
                    a broken document             | a: [1, 2             | f, line
                    nothing at all                | # only a comment     | f
                    """)
    void faultsNameTheirPlace(String what, String yaml, String place) {
        RulePackException fault =
                assertThrows(
                        RulePackException.class,
                        () -> StrictYaml.read("f", yaml.replace("\\n", "\n")),
                        what);
        assertTrue(fault.getMessage().startsWith(place), fault.getMessage());
    }

    @Test
    @DisplayName("an unknown key is a fault that names the nearest known one")
    void unknownKeysAreFaults() {
        YamlFields fields = StrictYaml.read("f", "\npage: 9\nscetion: 1").fields();
        fields.integer("page");
        fields.optional("section");
        RulePackException fault = assertThrows(RulePackException.class, fields::noMore);
        assertTrue(fault.getMessage().startsWith("f, line 3"), fault.getMessage());
        assertTrue(fault.getMessage().endsWith("Maybe section?"), fault.getMessage());
    }

    @Test
    @DisplayName("a missing key is a fault that names it")
    void missingKeysAreFaults() {
        YamlFields fields = StrictYaml.read("f", "page: 9").fields();
        RulePackException fault =
                assertThrows(RulePackException.class, () -> fields.text("section"));
        assertTrue(fault.getMessage().contains("section"), fault.getMessage());
    }

    @Test
    @DisplayName("a value of the wrong kind is a fault")
    void wrongKindsAreFaults() {
        YamlNode node = StrictYaml.read("f", "a: [x]");
        for (Runnable reading :
                List.<Runnable>of(
                        () -> node.list(),
                        () -> node.fields().text("a"),
                        () -> node.fields().integer("a"),
                        () -> node.fields().many("a", Pattern.class))) {
            assertThrows(RulePackException.class, reading::run);
        }
    }
}
