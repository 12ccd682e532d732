package telework.advisor;

import static org.drools.model.DSL.execute;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.drools.model.Rule.Attribute;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.catalogue.Rule;
import telework.advisor.model.Requirements;

@DisplayName("Compiled rules")
class RuleBaseTest {

    private static final String NAME = "FIT-TEST-01 telework is done";

    @Test
    @DisplayName("tell their id and their sentence")
    void rulesTellTheirName() {
        Rule read = read(Attribute.ENABLED, true);
        assertEquals("FIT-TEST-01", read.id());
        assertEquals("telework is done", read.sentence());
    }

    @Test
    @DisplayName("are refused if they ask to fire in an order, because none is kept")
    void anOrderIsRefused() {
        assertRefused(Attribute.SALIENCE, 1);
        assertRefused(Attribute.NO_LOOP, true);
        assertRefused(Attribute.LOCK_ON_ACTIVE, true);
        assertRefused(Attribute.ACTIVATION_GROUP, "one of us");
    }

    private static <T> void assertRefused(Attribute<T> attribute, T value) {
        RulePackException refused =
                assertThrows(RulePackException.class, () -> read(attribute, value));
        assertTrue(refused.getMessage().contains("FIT-TEST-01"), refused::getMessage);
    }

    private static <T> Rule read(Attribute<T> attribute, T value) {
        ModelImpl model = new ModelImpl();
        model.addRule(
                rule(NAME)
                        .attribute(attribute, value)
                        .metadata("cite", "a place")
                        .build(
                                pattern(declarationOf(Requirements.class)).expr("any", any -> true),
                                execute(() -> {})));
        return RuleBase.rules(List.of(model), (cite, by) -> null, Map.of(NAME, "fit/test")).get(0);
    }
}
