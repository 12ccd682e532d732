package telework.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import telework.advisor.model.Advice;
import telework.advisor.model.Requirements;

@DisplayName("One advisor serves many threads")
class ThreadSafetyTest {

    private static final int THREADS = 8;

    private static final int CASES = 500;

    @Test
    @DisplayName("threads that ask about the same cases at the same time get equal advice")
    void sameAdviceInEveryThread() throws Exception {
        Random random = new Random(20180402);
        List<Requirements> cases =
                Stream.generate(() -> ShuffledRulesTest.anyCase(random)).limit(CASES).toList();
        List<Advice> alone = cases.stream().map(Pack.advisor()::advise).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<Advice>> together =
                () -> {
                    start.await();
                    return cases.stream().map(Pack.advisor()::advise).toList();
                };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Advice>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(together));
            }
            for (Future<List<Advice>> answer : answers) {
                assertEquals(alone, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
