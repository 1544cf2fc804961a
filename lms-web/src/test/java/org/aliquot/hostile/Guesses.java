package org.aliquot.hostile;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Passwords of one account, all tried at the same moment. */
record Guesses(int many) implements Attack {

    @Override
    public void on(Target target) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                String guess = "{\"email\": \"victim@example.org\", \"password\": \"guess number %d\"}".formatted(i);
                answers.add(threads.submit(() -> send(target, guess)));
            }
            for (Future<Integer> answer : answers) {
                if (answer.get() >= 500 && answer.get() != 503) {
                    throw new AssertionError("A guess was answered " + answer.get());
                }
            }
        }
    }

    private static int send(Target target, String guess) throws InterruptedException {
        try {
            HttpResponse<Void> answer = target.http()
                    .send(
                            target.request("/api/v1/sessions", "")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(guess))
                                    .build(),
                            BodyHandlers.discarding());
            return answer.statusCode();
        } catch (IOException refused) {
            return 0;
        }
    }
}
