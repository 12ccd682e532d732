package telework.advisor.service.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips browser tests, loudly, where there is no Chromium; fails them if the property or the
 * environment variable BROWSER_REQUIRED is true.
 */
final class NeedsChromium implements ExecutionCondition, BeforeAllCallback {

    private static final String REQUIRED = "BROWSER_REQUIRED";

    /** Ends Chromium after the last of all tests. */
    @Override
    public void beforeAll(ExtensionContext context) {
        AutoCloseable ending = Chromium::end;
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(NeedsChromium.class))
                .computeIfAbsent("ending", key -> ending);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.place().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (isRequired()) {
            throw new IllegalStateException(
                    "There is no Chromium, but " + REQUIRED + " is true. Install chromium.");
        }
        System.err.println(
                "*** NO CHROMIUM: " + context.getDisplayName() + ": BROWSER TESTS ARE SKIPPED ***");
        return ConditionEvaluationResult.disabled("there is no Chromium");
    }

    private static boolean isRequired() {
        return Boolean.parseBoolean(System.getProperty(REQUIRED, System.getenv(REQUIRED)));
    }
}
