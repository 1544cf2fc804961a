package org.aliquot.rehearsal;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The busiest minute of a day: all arrive, all press Start within seconds, answer as often as in the real exam for a while, and all
 * hand in within seconds. An interrupt ends it at any moment.
 */
final class Play {

    /** What a learner does in a stage. */
    @FunctionalInterface
    private interface Act {
        void of(ShadowLearner learner) throws IOException, InterruptedException, Refused;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Play.class);

    private static final long NANOS = 1_000_000;

    private final List<ShadowLearner> learners;
    private final Pace pace;
    private final ToLongFunction<Roster.Part> betweenAnswers;
    private final Tally tally = new Tally();
    private final AtomicInteger done = new AtomicInteger();
    private volatile Phase phase = Phase.ARRIVING;

    /** @param betweenAnswers how long a learner of a part takes for a question, in milliseconds */
    Play(List<ShadowLearner> learners, Pace pace, ToLongFunction<Roster.Part> betweenAnswers) {
        this.learners = List.copyOf(learners);
        this.pace = pace;
        this.betweenAnswers = betweenAnswers;
    }

    Phase phase() {
        return phase;
    }

    int done() {
        return done.get();
    }

    Tally tally() {
        return tally;
    }

    void arrive() throws InterruptedException {
        long each = TimeUnit.SECONDS.toMillis(1) / pace.arrivalsASecond();
        stage(Phase.ARRIVING, number -> number * each, ShadowLearner::arrive);
    }

    void start() throws InterruptedException {
        stage(Phase.STARTING, this::within, learner -> {
            long begun = System.nanoTime();
            learner.start();
            tally.started(since(begun));
        });
    }

    void answer() throws InterruptedException {
        long begun = System.nanoTime();
        stage(Phase.ANSWERING, _ -> 0, learner -> {
            if (learner.isInRoom()) {
                answerUntilTheEnd(learner, begun);
            }
        });
    }

    void handIn() throws InterruptedException {
        stage(Phase.HANDING_IN, this::within, learner -> {
            if (learner.isInRoom()) {
                long begun = System.nanoTime();
                learner.handIn();
                tally.handedIn(since(begun));
            }
        });
    }

    void leave() {
        learners.forEach(ShadowLearner::leave);
    }

    /** The first after a share of the usual time that differs, so that answers come evenly. */
    private void answerUntilTheEnd(ShadowLearner learner, long begun)
            throws IOException, InterruptedException, Refused {
        long between = Math.max(1, betweenAnswers.applyAsLong(learner.part()));
        long next = Math.floorMod(learners.indexOf(learner) * between / learners.size(), between);
        boolean goesOn = true;
        while (goesOn && next < pace.answering().toMillis()) {
            Thread.sleep(Duration.ofMillis(Math.max(0, next - since(begun))));
            long sent = System.nanoTime();
            ShadowLearner.Answered answered = learner.answer(since(begun));
            if (answered != ShadowLearner.Answered.NOTHING) {
                tally.answered(since(sent));
            }
            goesOn = answered == ShadowLearner.Answered.SENT;
            next += between;
        }
        Thread.sleep(Duration.ofMillis(Math.max(0, pace.answering().toMillis() - since(begun))));
    }

    private long within(int number) {
        return pace.spread().toMillis() * number / learners.size();
    }

    /** All at once, each after a delay in milliseconds by its number. */
    private void stage(Phase next, IntToLongFunction delay, Act act) throws InterruptedException {
        done.set(0);
        phase = next;
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int number = 0; number < learners.size(); number++) {
            ShadowLearner learner = learners.get(number);
            long wait = delay.applyAsLong(number);
            acts.add(() -> {
                Thread.sleep(wait);
                attempt(act, learner);
                done.incrementAndGet();
                return true;
            });
        }
        try (ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
            crew.invokeAll(acts);
        }
    }

    private void attempt(Act act, ShadowLearner learner) throws InterruptedException {
        try {
            act.of(learner);
        } catch (Refused refused) {
            tally.refused(refused);
        } catch (HttpTimeoutException silent) {
            tally.failed("No reply within 30 seconds");
        } catch (JacksonException unreadable) {
            tally.failed("A reply could not be read");
        } catch (IOException broken) {
            tally.failed("The connection broke: " + broken.getClass().getSimpleName());
        } catch (RuntimeException unforeseen) {
            LOG.error("A learner of a rehearsal could not go on", unforeseen);
            tally.failed("A learner could not go on; the log says why");
        }
    }

    private static long since(long nanos) {
        return (System.nanoTime() - nanos) / NANOS;
    }
}
