package load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work on several clients at once and waits for all; the first failure is the caller's. */
final class Crew {

    interface Work {
        void run(int client) throws Exception;
    }

    private Crew() {}

    /** Returns the seconds from the first start to the last end. */
    static double run(int clients, Work work) throws InterruptedException, ExecutionException {
        long before = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> results = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                results.add(threads.submit(() -> {
                    work.run(number);
                    return null;
                }));
            }
            for (Future<?> result : results) {
                result.get();
            }
        }
        return (System.nanoTime() - before) / 1e9;
    }
}
