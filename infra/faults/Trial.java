package faults;

import faults.FaultRun.Outcome;
import faults.Network.Weather;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import load.Installation;
import load.Learners;

/** One schedule: learners sit their exams while faults strike; then all ends, and is checked. */
final class Trial {

    /** The product promises that a job does each step within this. */
    private static final Duration CLOSED_WITHIN = Duration.ofSeconds(60);

    private static final String OPEN = "select count(*) from attempt where status <> 'final'";

    private final Installation installation;
    private final Schedule schedule;
    private final Striker striker;
    private final Progress progress = new Progress();
    private final Weather weather;
    private final List<Learner> sitting = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    Trial(Installation installation, Schedule schedule, Learners learners) {
        this.installation = installation;
        this.schedule = schedule;
        this.striker = new Striker(installation);
        this.weather = new Weather(installation.port(), schedule.troubled());
        schedule.learners().forEach(plan -> sitting.add(new Learner(plan, learners.nextToken(), weather, progress)));
    }

    Outcome run() throws Exception {
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Remembered>> left = new ArrayList<>();
            sitting.forEach(learner -> left.add(threads.submit(learner)));
            try {
                strike();
            } finally {
                progress.timeIsOver();
            }
            for (Future<Remembered> learner : left) {
                learner.get();
            }
        }
        end();
        for (Learner learner : sitting) {
            Told told = told(learner);
            striker.untilDone(database -> broken.addAll(check(database, learner, told)));
        }
        striker.setClockRight();
        return new Outcome(
                schedule,
                progress.count(),
                sitting.stream().mapToInt(learner -> learner.memory().allRefused().size()).sum(),
                weather.fates(),
                Duration.ofNanos(System.nanoTime() - began),
                List.copyOf(broken));
    }

    private void strike() throws Exception {
        for (Strike strike : schedule.strikes()) {
            progress.await(strike.after());
            striker.strike(strike, sitting.getFirst().token());
        }
        if (schedule.timeOver() > 0) {
            progress.await(schedule.timeOver());
            progress.timeMayBeOver();
            SplittableRandom random = new SplittableRandom(schedule.seed());
            striker.passDeadlines(1 + random.nextInt(30), random.nextInt(4) == 0);
        }
    }

    /** Nobody is there any more: what was late on its way has arrived, and the clock ends what is open. */
    private void end() throws Exception {
        progress.timeMayBeOver();
        striker.passDeadlines(1, true);
        long end = System.nanoTime() + CLOSED_WITHIN.toNanos();
        while (open() > 0 && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        weather.close();
    }

    private long open() throws Exception {
        long[] open = {0};
        striker.untilDone(database -> {
            try (var statement = database.createStatement();
                    var row = statement.executeQuery(OPEN)) {
                row.next();
                open[0] = row.getLong(1);
            }
        });
        return open[0];
    }

    private Told told(Learner learner) throws Exception {
        return Told.ask(installation.port(), learner.token(), learner.memory().id());
    }

    private static List<String> check(Connection database, Learner learner, Told told) throws SQLException {
        return Check.of(learner.memory(), Stored.read(database, learner.token(), learner.memory().id()), told);
    }

    /** Ways to break what is stored now that the check does not notice. */
    List<Tampering> unnoticed() throws Exception {
        Learner learner = sitting.getFirst();
        Told told = told(learner);
        try (Connection database = installation.database()) {
            return Tampering.unnoticed(database, learner.memory().id(), changed -> check(changed, learner, told));
        }
    }
}
