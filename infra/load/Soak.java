package load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;

/**
 * An hour of everything at once, at a pace that leaves room: exams, cards, pages of staff, files, imports. Minute by minute it says
 * how long answers took and what memory there is. Ends with 1 when anything failed, memory grew, or answers became slower.
 */
public final class Soak {

    private static final int LEARNERS = 24;
    private static final int EXAMS_OF_ONE = 4;

    /** Who waits longer has an error. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    /** Cards come back on the next day: this one has come. */
    private static final String TOMORROW = "update review_card set due_at = server_now() where due_at > server_now()";

    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_FILES = Duration.ofSeconds(20);
    private static final Duration BETWEEN_IMPORTS = Duration.ofSeconds(60);

    /** Compiled code is another server: what comes before counts for errors alone. */
    private static final Duration WARM_UP = Duration.ofMinutes(3);

    private static final double GROWN = 1.05;
    private static final double SLOWER = 1.25;
    private static final double FEWER = 0.8;
    private static final int FAILURES_SHOWN = 5;

    /** @param p99 of answers, in milliseconds */
    private record Minute(int answers, double p99, double slowest, double application, double postgres) {}

    private interface Round {
        void run(int number) throws Exception;
    }

    private final Installation installation;
    private final Learners learners = new Learners();
    private final Ledger ledger = new Ledger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger graded = new AtomicInteger();
    private final AtomicReference<Latencies> answers = new AtomicReference<>(new Latencies());
    private final List<Minute> minutes = new ArrayList<>();
    private final long end;
    private double liveAtFirst;

    private Soak(Installation installation, Duration length) {
        this.installation = installation;
        this.end = System.nanoTime() + WARM_UP.plus(length).toNanos();
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        int length = Math.toIntExact(Options.of(args).number("--minutes", 60));
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "soak");
        LoadPack.write(work.resolve("content"));
        Figures figures = new Figures();
        try (Installation installation = Installation.start(
                checkout, work, Map.of("ALIQUOT_PACKS", work.resolve("content").toString(), "ALIQUOT_DEMO", "false"))) {
            Soak soak = new Soak(installation, Duration.ofMinutes(length));
            SoakStaff staff = SoakStaff.at(installation, work);
            try (Connection database = installation.database()) {
                soak.learners.fill(database, 300 * (length + (int) WARM_UP.toMinutes()));
                soak.run(staff);
                soak.judge(figures, database);
            }
            staff.tidy();
        }
        Load.delete(work);
        System.exit(figures.verdict() ? 0 : 1);
    }

    private void run(SoakStaff staff) throws Exception {
        try (ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int learner = 0; learner < LEARNERS; learner++) {
                crew.execute(() -> again(Duration.ZERO, _ -> learn()));
            }
            crew.execute(() -> again(BETWEEN_PAGES, staff::look));
            crew.execute(() -> again(BETWEEN_FILES, staff::takeOut));
            crew.execute(() -> again(BETWEEN_IMPORTS, _ -> staff.bringAndTakeBack()));
            crew.execute(() -> again(BETWEEN_PAGES, _ -> nextDay()));
            watch();
        }
    }

    /** A failed round is told in the end, and the next one begins. */
    private void again(Duration pause, Round round) {
        for (int number = 0; System.nanoTime() < end; number++) {
            try {
                Thread.sleep(pause);
                round.run(number);
            } catch (InterruptedException stopped) {
                return;
            } catch (Exception failed) {
                failures.add(failed.toString());
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(AFTER_A_FAILURE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void nextDay() throws Exception {
        try (Connection database = installation.database();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(TOMORROW);
        }
    }

    private void learn() throws Exception {
        try (Wire wire = Wire.hasty(Wire.here(installation.port()), learners.nextToken(), PATIENCE)) {
            SoakLearner learner = new SoakLearner(wire, ledger);
            for (int exam = 0; exam < EXAMS_OF_ONE; exam++) {
                learner.look();
                learner.sit(answers::get);
                graded.addAndGet(learner.review());
            }
        }
    }

    private void watch() throws Exception {
        Thread.sleep(WARM_UP);
        liveAtFirst = LiveHeap.mebibytes(installation.server());
        System.out.printf("%8s %8s %9s %9s %9s %10s %16s %15s%n", "minute", "answers", "p50 ms", "p95 ms", "p99 ms", "slowest ms", "application MiB", "PostgreSQL MiB");
        while (System.nanoTime() < end) {
            answers.set(new Latencies());
            Thread.sleep(Duration.ofMinutes(1));
            Latencies of = answers.get();
            Minute minute = new Minute(
                    of.count(), of.percentile(99), of.percentile(100), installation.application().rssMebibytes(), installation.postgres().pssMebibytes());
            minutes.add(minute);
            System.out.printf(
                    Locale.ROOT,
                    "%8d %8d %9.2f %9.2f %9.2f %10.0f %16.0f %15.0f%s%n",
                    minutes.size(),
                    minute.answers(),
                    of.percentile(50),
                    of.percentile(95),
                    minute.p99(),
                    minute.slowest(),
                    minute.application(),
                    minute.postgres(),
                    failures.isEmpty() ? "" : "   " + failures.size() + " failed");
        }
    }

    /** The last quarter against the first. */
    private void judge(Figures figures, Connection database) throws Exception {
        int quarter = Math.max(1, minutes.size() / 4);
        List<Minute> first = minutes.subList(0, quarter);
        List<Minute> last = minutes.subList(minutes.size() - quarter, minutes.size());
        figures.heading(minutes.size() + " minutes, the last " + quarter + " against the first " + quarter);
        figures.atMost("answers' p99, of the first", median(last, Minute::p99) / median(first, Minute::p99), "", SLOWER);
        figures.atLeast("answers in the least minute, of the first", least(last) / median(first, Minute::answers), "", FEWER);
        figures.atMost("slowest answer of all", minutes.stream().mapToDouble(Minute::slowest).max().orElse(Double.NaN) / 1000, "s", PATIENCE.toSeconds() / 6.0);
        figures.atMost("application's memory, of the first", median(last, Minute::application) / median(first, Minute::application), "", GROWN);
        figures.say("application's live heap, at first", liveAtFirst, "MiB");
        figures.say("application's live heap, in the end", LiveHeap.mebibytes(installation.server()), "MiB");
        figures.say("PostgreSQL's memory, of the first", median(last, Minute::postgres) / median(first, Minute::postgres), "");
        figures.atLeast("cards graded", graded.get(), "", 1);
        figures.say("answers acknowledged", String.format(Locale.ROOT, "%,d", ledger.size()));
        figures.atMost("missing or wrong in the database", ledger.missingOrWrong(database), "", 0);
        figures.atMost("failed", failures.size(), "", 0);
        failures.stream().distinct().limit(FAILURES_SHOWN).forEach(failure -> figures.say("  of them", failure));
    }

    private static double median(List<Minute> of, ToDoubleFunction<Minute> figure) {
        double[] sorted = of.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double least(List<Minute> of) {
        return of.stream().mapToDouble(Minute::answers).min().orElse(0);
    }
}
