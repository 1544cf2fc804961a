package org.aliquot.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.Sittings;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.spool.Aside;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Plays one rehearsal from its first learner to the last trace of it, and says each second that it lives. */
@Component
class Direction {

    private static final Logger LOG = LoggerFactory.getLogger(Direction.class);

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int LOOKS_A_BEAT = 4;

    /** Of an exam without a limit. */
    private static final long USUAL_MILLIS = 60_000;

    private static final long MINUTE_MILLIS = 60_000;

    private final RehearsalTable table;
    private final Stage stage;
    private final Machine machine;
    private final Exams exams;
    private final Sweep sweep;
    private final Sittings sittings;
    private volatile @Nullable Watch watch;

    Direction(RehearsalTable table, Stage stage, Machine machine, Exams exams, Sweep sweep, Sittings sittings) {
        this.sittings = sittings;
        this.table = table;
        this.stage = stage;
        this.machine = machine;
        this.exams = exams;
        this.sweep = sweep;
    }

    /** What was seen of the machine while it was played. */
    private static final class Watch {
        private final AtomicInteger busy = new AtomicInteger(-1);
        private final AtomicInteger waiting = new AtomicInteger();
        private final Thread player = Thread.currentThread();
        private Phase end = Phase.STOPPED;
        private boolean over;

        /** What comes after the play is not interrupted by a wish that comes too late. */
        synchronized void stop(Phase as) {
            if (!over) {
                over = true;
                end = as;
                player.interrupt();
            }
        }

        synchronized void end() {
            over = true;
        }

        synchronized boolean isOver() {
            return over;
        }

        synchronized Phase ended() {
            return end;
        }

        void look(Machine machine) {
            waiting.accumulateAndGet(machine.waiting(), Math::max);
        }
    }

    /** How much is written for one exam: to start it, for each of its answers, to hand it in. */
    private record Written(long start, long answer, long handIn) {}

    void play(UUID id, List<Roster.Part> parts, int expected, URI site, Pace pace) {
        Watch now = new Watch();
        watch = now;
        Phase end = Phase.FAILED;
        Optional<Measured> measured = Optional.empty();
        try {
            measured = Optional.of(Aside.call(() -> played(id, parts, expected, site, pace, now)));
            end = Phase.DONE;
        } catch (InterruptedException stopped) {
            end = now.ended();
        } catch (DataAccessException | TransactionException failed) {
            LOG.error("A rehearsal could not go on", failed);
        } finally {
            now.end();
            clean(id, end, measured);
        }
    }

    /** The node leaves. */
    void leave() {
        Watch now = watch;
        if (now != null) {
            now.stop(Phase.STOPPED);
        }
    }

    private void clean(UUID id, Phase end, Optional<Measured> measured) {
        Thread.interrupted(); // what is left to do is done also when the node is leaving
        try {
            table.beat(id, Phase.CLEANING, 0);
            sweep.finish(id, end, measured);
            table.forgetOlder(Rehearsals.KEPT);
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn("What a rehearsal made is still there and will be deleted within minutes", failed);
            table.end(id, end, measured);
        }
    }

    private Measured played(UUID id, List<Roster.Part> parts, int expected, URI site, Pace pace, Watch watch)
            throws InterruptedException {
        try (HttpClient client = Stage.client()) {
            List<ShadowLearner> learners = stage.learners(parts, client, site);
            Play play = new Play(learners, pace, betweenAnswers(parts));
            beat(id, play, watch);
            try {
                Written written = act(play, learners.size());
                return play.tally().measured(expected, learners.size(), load(watch, written, parts));
            } finally {
                watch.end();
                play.leave();
                client.shutdownNow();
            }
        }
    }

    private Written act(Play play, int learners) throws InterruptedException {
        play.arrive();
        long before = machine.logged();
        play.start();
        long started = machine.logged();
        play.answer();
        long answered = machine.logged();
        play.handIn();
        long over = machine.logged();
        return new Written(
                (started - before) / learners,
                (answered - started) / Math.max(1, play.tally().answersGiven()),
                (over - answered) / learners);
    }

    /** By its own thread: who is played may wait for a connection, a rehearsal that lives must not. */
    private void beat(UUID id, Play play, Watch watch) {
        Thread.ofPlatform()
                .name("rehearsal-beat")
                .daemon()
                .start(() -> Aside.run(() -> {
                    try {
                        for (int looks = 0; !watch.isOver(); looks++) {
                            watch.look(machine);
                            if (looks % LOOKS_A_BEAT == 0) {
                                watch.busy.accumulateAndGet(machine.busyPercent(), Math::max);
                                beatOnce(id, play, watch);
                            }
                            Thread.sleep(LOOK);
                        }
                    } catch (InterruptedException over) {
                        Thread.currentThread().interrupt();
                    } catch (DataAccessException | TransactionException away) {
                        LOG.error("A rehearsal lost its database", away);
                        watch.stop(Phase.FAILED);
                    }
                }));
    }

    /** Who sits an exam in earnest is not to wait for those who are made up. */
    private void beatOnce(UUID id, Play play, Watch watch) {
        if (table.beat(id, play.phase(), play.done())) {
            watch.stop(Phase.STOPPED);
        } else if (sittings.any()) {
            watch.stop(Phase.GAVE_WAY);
        }
    }

    private Measured.Load load(Watch watch, Written written, List<Roster.Part> parts) {
        int questions = parts.stream()
                .mapToInt(part -> exams.exam(part.exam())
                        .map(exam -> exam.spec().form().items())
                        .orElse(0))
                .max()
                .orElse(0);
        return new Measured.Load(
                watch.busy.get(),
                machine.connections(),
                watch.waiting.get(),
                written.start() + written.answer() * questions + written.handIn(),
                machine.freeBytes());
    }

    /** The time limit shared by the questions. */
    private ToLongFunction<Roster.Part> betweenAnswers(List<Roster.Part> parts) {
        Map<String, Long> byExam = new HashMap<>();
        parts.forEach(part -> byExam.put(
                part.exam(),
                exams.exam(part.exam()).map(exam -> betweenAnswers(exam.spec())).orElse(USUAL_MILLIS)));
        return part -> byExam.getOrDefault(part.exam(), USUAL_MILLIS);
    }

    private static long betweenAnswers(ExamSpec spec) {
        Integer minutes = spec.sitting().timeLimitMinutes();
        int questions = spec.form().items();
        return minutes == null || questions == 0 ? USUAL_MILLIS : minutes * MINUTE_MILLIS / questions;
    }
}
