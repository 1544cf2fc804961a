package faults;

import faults.FaultRun.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import load.Installation;
import load.Learners;
import load.Wire;

/** One schedule: learners sit their exams, and somebody invites more of them, while faults strike one server. */
final class Trial {

    /** Within so long after the last answer, results are made and told. */
    private static final int AT_THE_END_MS = 500;

    private final Schedule schedule;
    private final Database database;
    private final Striker striker;
    private final Exams exams;
    private final Awards awards;
    private final Letters letters;

    Trial(Installation installation, Optional<TroubledDisk> disk, MailServer mail, Schedule schedule, Learners learners) {
        this.schedule = schedule;
        this.database = new Database(installation::database);
        this.striker = new Striker(installation, database, disk);
        this.exams = new Exams(Wire.here(installation.port()), database, schedule.learners(), schedule.troubled(), learners);
        this.awards = new Awards(database, exams.sitting());
        this.letters = new Letters(Wire.here(installation.port()), mail, database, schedule);
    }

    Outcome run() throws Exception {
        long began = System.nanoTime();
        List<String> broken = new ArrayList<>();
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> causing = thread.submit(() -> {
                letters.cause();
                return null;
            });
            broken.addAll(exams.sit(this::strike));
            causing.get();
        }
        broken.addAll(awards.arrive());
        broken.addAll(letters.arrive());
        return new Outcome(
                schedule,
                exams.progress().count(),
                exams.refused(),
                awards.count(),
                letters.count(),
                exams.fates(),
                Duration.ofNanos(System.nanoTime() - began),
                List.copyOf(broken));
    }

    private void strike() throws Exception {
        Progress progress = exams.progress();
        for (Strike strike : schedule.strikes()) {
            progress.await(strike.after());
            striker.strike(strike, exams.token());
        }
        if (schedule.timeOver() > 0) {
            progress.await(schedule.timeOver());
            progress.timeMayBeOver();
            SplittableRandom random = new SplittableRandom(schedule.seed());
            database.passDeadlines(1 + random.nextInt(30), random.nextInt(4) == 0);
        }
        // those who sit end by themselves
        progress.await(Integer.MAX_VALUE);
        if (schedule.last().isPresent()) {
            Thread.sleep(new SplittableRandom(schedule.seed()).nextInt(AT_THE_END_MS));
            striker.strike(schedule.last().get(), exams.token());
        }
    }

    /** Ways to break what is stored now that the check does not notice. */
    List<String> unnoticed() throws Exception {
        return Stream.concat(exams.unnoticed().stream().map(Tampering::words), letters.unnoticed().stream()).toList();
    }

    /** The same of what somebody has for passing: somebody has to have passed. */
    List<String> unnoticedOfAwards() throws Exception {
        return awards.unnoticed().stream().map(Tampering::words).toList();
    }
}
