package faults;

import faults.Network.Fate;
import faults.Network.Weather;
import faults.Schedule.Plan;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import load.Learners;

/** Learners who sit exams while somebody does something to the server or servers; then all ends, and is checked. */
public final class Exams {

    /** The product promises that a job does each step within this. */
    private static final Duration CLOSED_WITHIN = Duration.ofSeconds(60);

    private static final String OPEN = "select count(*) from attempt where status <> 'final'";

    /** What befalls the server meanwhile. */
    public interface Strikes {
        void strike() throws Exception;
    }

    /** Somebody who sits an exam, by what a browser needs to open it. */
    public record Seat(String token, String attempt) {}

    private final InetSocketAddress server;
    private final Database database;
    private final Progress progress = new Progress();
    private final Weather weather;
    private final List<Learner> sitting = new ArrayList<>();

    /** @param troubled of a hundred requests, so many go wrong on the way */
    public Exams(InetSocketAddress server, Database database, List<Plan> plans, int troubled, Learners learners) {
        this.server = server;
        this.database = database;
        this.weather = new Weather(server, troubled);
        plans.forEach(plan -> sitting.add(new Learner(plan, learners.nextToken(), weather, progress)));
    }

    /** Returns every promise that was broken, in words. */
    public List<String> sit(Strikes strikes) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Remembered>> left = new ArrayList<>();
            sitting.forEach(learner -> left.add(threads.submit(learner)));
            try {
                strikes.strike();
            } finally {
                progress.enough();
                progress.timeIsOver();
            }
            for (Future<Remembered> learner : left) {
                learner.get();
            }
        }
        end();
        List<String> broken = new ArrayList<>();
        for (Learner learner : sitting) {
            Told told = told(learner);
            database.untilDone(session -> broken.addAll(check(session, learner, told)));
        }
        database.setClockRight();
        return broken;
    }

    /** Nobody is there any more: what was late on its way has arrived, and the clock ends what is open. */
    private void end() throws Exception {
        progress.timeMayBeOver();
        database.passDeadlines(1, true);
        long end = System.nanoTime() + CLOSED_WITHIN.toNanos();
        while (open() > 0 && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        weather.close();
    }

    private long open() throws Exception {
        long[] open = {0};
        database.untilDone(session -> {
            try (var statement = session.createStatement();
                    var row = statement.executeQuery(OPEN)) {
                row.next();
                open[0] = row.getLong(1);
            }
        });
        return open[0];
    }

    private Told told(Learner learner) throws Exception {
        return Told.ask(server, learner.token(), learner.memory().id());
    }

    private static List<String> check(Connection database, Learner learner, Told told) throws SQLException {
        return Check.of(learner.memory(), Stored.read(database, learner.token(), learner.memory().id()), told);
    }

    /** Ways to break what is stored now that the check does not notice. */
    public List<Tampering> unnoticed() throws Exception {
        Learner learner = sitting.getFirst();
        Told told = told(learner);
        try (Connection session = database.open()) {
            return Tampering.unnoticed(session, Tampering.ofAttempts(), learner.memory().id(), changed -> check(changed, learner, told));
        }
    }

    /** What has been acknowledged by now. */
    public Acknowledged acknowledged() {
        return Acknowledged.to(sitting);
    }

    public Progress progress() {
        return progress;
    }

    /** Those who have started. */
    public List<Seat> seats() {
        return sitting.stream()
                .filter(learner -> learner.memory().hasStarted())
                .map(learner -> new Seat(learner.token(), learner.memory().id()))
                .toList();
    }

    List<Learner> sitting() {
        return List.copyOf(sitting);
    }

    /** The token of one of them. */
    String token() {
        return sitting.getFirst().token();
    }

    /** Answers that were refused, because their time was over. */
    public int refused() {
        return sitting.stream().mapToInt(learner -> learner.memory().allRefused().size()).sum();
    }

    /** How many replies had each status. */
    public Map<Integer, Integer> replies() {
        return weather.replies();
    }

    /** How many requests had each. */
    public Map<Fate, Integer> fates() {
        return weather.fates();
    }
}
