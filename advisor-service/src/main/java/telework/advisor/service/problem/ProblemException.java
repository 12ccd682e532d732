package telework.advisor.service.problem;

import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    /** Ends the request with that problem. */
    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** Ends the request because of one fault. */
    public ProblemException(Fault fault) {
        this(Problem.invalid(List.of(fault)));
    }

    /** The problem. */
    public Problem problem() {
        return problem;
    }
}
