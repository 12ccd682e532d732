package telework.advisor;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whose turn it is among the cases; each thread goes round on its own. */
@State(Scope.Thread)
public class Turn {

    private int turn;

    int next() {
        return turn++ & BenchmarkCases.COUNT - 1;
    }
}
