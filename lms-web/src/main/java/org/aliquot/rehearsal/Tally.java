package org.aliquot.rehearsal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What all shadows saw, together. */
final class Tally {

    /** How they are told apart is not worth more lines. */
    private static final int MOST_SAYINGS = 8;

    private final Queue<Long> starts = new ConcurrentLinkedQueue<>();
    private final Queue<Long> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Long> handIns = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> errors = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    void started(long millis) {
        starts.add(millis);
    }

    void answered(long millis) {
        answers.add(millis);
    }

    void handedIn(long millis) {
        handIns.add(millis);
    }

    void refused(Refused why) {
        if (why.isByRule()) {
            refused.incrementAndGet();
        } else {
            failed(String.valueOf(why.getMessage()));
        }
    }

    void failed(String words) {
        errors.merge(words, 1, Integer::sum);
    }

    int answersGiven() {
        return answers.size();
    }

    /** @param expected who would come, of whom so many were played */
    Measured measured(int expected, int learners, Measured.Load load) {
        return new Measured(
                expected,
                learners,
                Latencies.of(List.copyOf(starts)),
                Latencies.of(List.copyOf(answers)),
                Latencies.of(List.copyOf(handIns)),
                errors.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(MOST_SAYINGS)
                        .map(one -> new Measured.Said(one.getKey(), one.getValue()))
                        .toList(),
                refused.get(),
                load);
    }
}
