package telework.advisor.example;

// readme:begin
import java.util.Map;
import telework.advisor.TeleworkAdvisor;
import telework.advisor.model.*;

/** Advises on one case with nothing but the library and the rules. */
public final class Example {
    /** Prints the recommended patterns, and the page of each mandatory measure. */
    public static void main(String[] arguments) {
        TeleworkAdvisor advisor = TeleworkAdvisor.load();
        var answers = Map.of(Question.TERMINAL_STORAGE, TerminalStorage.FORBIDDEN);
        Advice advice = advisor.advise(Requirements.of(answers));
        System.out.println("recommended: " + advice.recommended());
        for (MeasureAdvice measure : advice.measures()) {
            if (measure.applicability() == Applicability.APPLIES
                    && measure.obligation() == Obligation.MANDATORY) {
                var place = advisor.catalogue().citation(measure.measure()).orElseThrow();
                System.out.println(measure.measure() + ", page " + place.page());
            }
        }
    }
}
// readme:end
