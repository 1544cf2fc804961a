package org.aliquot.statistics.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.jobs.JobKind;
import org.aliquot.jobs.StoredJob;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts all answers anew, some thousand attempts in each transaction, beside what deleted ones counted. Attempts that end meanwhile
 * are counted by their news; who comes second finds it done.
 */
@Component
public class AnswersWork implements StatisticsWork<AnswersWork.Result> {

    public static final JobKind<All, AnswersWork.Result> KIND =
            JobKind.of("answers", All.class, AnswersWork.Result.class);

    /** Many, because equal answers in one transaction are written once. */
    private static final int AT_ONCE = 5_000;

    /** What it is asked for: everything. */
    public record All() {}

    /** @param attempts how many were counted */
    public record Result(int attempts, double seconds) {}

    private final AnswerTallies tallies;

    AnswersWork(AnswerTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public JobKind<All, AnswersWork.Result> kind() {
        return KIND;
    }

    @Override
    public AnswersWork.Result run(StoredJob job, Consumer<String> step) {
        return count(step);
    }

    /** From zero; {@code step} hears how far it is. */
    public Result count(Consumer<String> step) {
        long began = System.nanoTime();
        int all = tallies.attempts();
        tallies.forget();
        int done = 0;
        @Nullable UUID after = null;
        List<UUID> some = tallies.next(after, AT_ONCE);
        while (!some.isEmpty()) {
            tallies.count(some);
            done += some.size();
            step.accept("Counted %,d of %,d attempts".formatted(Math.min(done, all), all));
            after = some.getLast();
            some = tallies.next(after, AT_ONCE);
        }
        return new Result(done, (System.nanoTime() - began) / 1e9);
    }
}
