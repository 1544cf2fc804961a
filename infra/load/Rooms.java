package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Many learners in an exam at once, each of whom gives an answer every half minute, while somebody reads reports. Ends with 1 when
 * answers take long, or anything fails or is lost.
 */
public final class Rooms {

    private static final int MUST = 3_000;
    private static final Duration BETWEEN_ANSWERS = Duration.ofSeconds(30);
    private static final double P99_MUST_MS = 200;

    /** So slowly that starts are no load: they are measured elsewhere. */
    private static final int STARTS_A_SECOND = 20;

    /** Before the first answer nobody does anything: what rooms cost that are only open. */
    private static final Duration REST = Duration.ofSeconds(30);

    /** Until the learners' statements are planned and what they run through is compiled. */
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);
    private static final List<String> REPORTS = List.of(
            "/teach/reports/learners?sort=-lastOn", "/teach/reports/sittings", "/teach/reports/outcomes", "/teach/reports/windows");

    /** Answers and news; and what others open meanwhile. */
    private static final int CONNECTIONS_OF_A_ROOM = 2;

    private static final int OTHER_CONNECTIONS = 200;

    /** As the product reckons with (docs/guide/operator.md). */
    private static final int HEAP_KIBIBYTES_OF_A_CONNECTION = 192;

    private static final int LEAST_HEAP_MEBIBYTES = 320;
    private static final int FAILURES_SHOWN = 5;

    private final Installation installation;
    private final Figures figures;
    private final int count;
    private final Duration length;
    private final Learners learners = new Learners();
    private final Ledger ledger = new Ledger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Latencies> answers = new AtomicReference<>(new Latencies());
    private final AtomicReference<Latencies> lateness = new AtomicReference<>(new Latencies());
    private final Latencies reports = new Latencies();
    private final LongAdder news = new LongAdder();
    private final Silence silence = new Silence();
    private final CountDownLatch opened;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile long beginning;

    private Rooms(Installation installation, Figures figures, int count, Duration length) {
        this.installation = installation;
        this.figures = figures;
        this.count = count;
        this.length = length;
        this.opened = new CountDownLatch(count);
    }

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        int count = args.length > 1 && !args[1].startsWith("--") ? Integer.parseInt(args[1]) : MUST;
        Duration length = Duration.ofMinutes(Options.of(args).number("--minutes", 5));
        int connections = count * CONNECTIONS_OF_A_ROOM + OTHER_CONNECTIONS;
        int heap = Math.max(LEAST_HEAP_MEBIBYTES, connections * HEAP_KIBIBYTES_OF_A_CONNECTION / 1024);
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "rooms");
        LoadPack.write(work.resolve("content"));
        Map<String, String> settings = Map.of(
                "ALIQUOT_PACKS", work.resolve("content").toString(),
                "ALIQUOT_DEMO", "false",
                "SERVER_TOMCAT_MAX_CONNECTIONS", Integer.toString(connections),
                "ALIQUOT_JAVA_OPTS", "-Xmx" + heap + "m");
        Figures figures = new Figures();
        figures.say("learners at once", String.format(Locale.ROOT, "%,d", count));
        figures.say("settings", settings.get("ALIQUOT_JAVA_OPTS") + ", " + connections + " connections at most");
        try (Installation installation = Installation.start(checkout, work, settings);
                Connection database = installation.database()) {
            new Rooms(installation, figures, count, length).measure(database);
        }
        Load.delete(work);
        System.exit(figures.verdict() ? 0 : 1);
    }

    private void measure(Connection database) throws Exception {
        learners.fill(database, count + Measurement.WARM_UP_EXAMS);
        StaffToken.fill(database);
        long before = size(database);
        new Measurement(installation, learners, ledger, figures).warmUp();
        StoredAttempts.say(figures, database);
        figures.say("  the whole database", (size(database) - before) / 1024.0 / Measurement.WARM_UP_EXAMS, "KiB an attempt");
        double memory = installation.application().rssMebibytes();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            open(threads, database);
            memory(memory, database);
            rest(database);
            answer(threads, database);
        }
        figures.heading("Answers kept");
        figures.say("acknowledged", String.format(Locale.ROOT, "%,d", ledger.size()));
        figures.atMost("missing or wrong in the database", ledger.missingOrWrong(database), "", 0);
        figures.atMost("failed", failures.size(), "", 0);
        failures.stream().distinct().limit(FAILURES_SHOWN).forEach(failure -> figures.say("  of them", failure));
    }

    private void open(ExecutorService threads, Connection database) throws Exception {
        Usage before = Usage.of(installation, database);
        long first = System.nanoTime();
        for (int number = 0; number < count; number++) {
            int learner = number;
            sleepUntil(first + number * Duration.ofSeconds(1).toNanos() / STARTS_A_SECOND);
            threads.execute(() -> learn(learner, threads));
        }
        opened.await();
        figures.heading("Rooms opened, " + STARTS_A_SECOND + " a second at most");
        Usage.of(installation, database).since(before).say(figures, count, "a start");
    }

    private void memory(double before, Connection database) throws Exception {
        double after = installation.application().rssMebibytes();
        figures.say("memory, application RSS", "%.0f MiB, before %.0f".formatted(after, before));
        figures.say("files and connections the application holds", held(), "");
        figures.say("connections PostgreSQL holds", StoredAttempts.number(database, "select count(*) from pg_stat_activity where backend_type = 'client backend'"), "");
    }

    private void rest(Connection database) throws Exception {
        Usage before = Usage.of(installation, database);
        Thread.sleep(REST);
        Usage rest = Usage.of(installation, database).since(before);
        figures.heading("Nobody does anything, for " + REST.toSeconds() + " s");
        figures.say("server CPU a second", rest.server() * 1000 / rest.seconds(), "ms");
        figures.say("WAL a second", rest.log() / rest.seconds() / 1024, "KiB");
    }

    private void answer(ExecutorService threads, Connection database) throws Exception {
        beginning = System.nanoTime();
        begun.countDown();
        threads.execute(this::read);
        Thread.sleep(WARM_UP);
        Latencies measured = new Latencies();
        Latencies late = new Latencies();
        answers.set(measured);
        lateness.set(late);
        silence.measure();
        long heard = news.sum();
        Usage before = Usage.of(installation, database);
        sleepUntil(end());
        Usage used = Usage.of(installation, database).since(before);
        figures.heading("An answer of each every " + BETWEEN_ANSWERS.toSeconds() + " s, and somebody reads reports, for " + length.toMinutes() + " minutes");
        figures.say("answers a second", measured.count() / used.seconds(), "");
        figures.say("answer latency", measured.toString());
        figures.atMost("answer p99", measured.percentile(99), "ms", P99_MUST_MS);
        figures.say("slowest answer", measured.percentile(100), "ms");
        figures.say("longest time in which no answer was acknowledged", silence.longestMillis(), "ms");
        used.say(figures, measured.count(), "an answer, with all beside it");
        figures.say("of a core: application, PostgreSQL, driver", share(used.application(), used) + ", " + share(used.postgres(), used) + ", " + share(used.driver(), used));
        figures.say("sent late by the driver", late.toString());
        figures.say("lines of news heard", news.sum() - heard, "");
        figures.say("report pages", reports.count() + ", " + reports);
        figures.say("memory, application RSS", installation.application().rssMebibytes(), "MiB");
        figures.say("memory, PostgreSQL PSS", installation.postgres().pssMebibytes(), "MiB");
    }

    private void learn(int number, ExecutorService threads) {
        try (Room room = open()) {
            threads.execute(() -> noting(() -> room.listen(news)));
            begun.await();
            for (long due = beginning + BETWEEN_ANSWERS.toNanos() * number / count; due < end(); due += BETWEEN_ANSWERS.toNanos()) {
                sleepUntil(due);
                lateness.get().add(Math.max(0, System.nanoTime() - due));
                room.answer(answers::get);
                silence.broken();
            }
        } catch (Exception failed) {
            failures.add(failed.toString());
        }
    }

    private Room open() throws IOException, InterruptedException {
        try {
            return Room.open(installation.port(), learners.nextToken(), ledger);
        } finally {
            opened.countDown();
        }
    }

    private void read() {
        noting(() -> {
            for (int round = 0; System.nanoTime() < end(); round++) {
                long before = System.nanoTime();
                StaffToken.look(installation.port(), REPORTS.get(round % REPORTS.size()));
                reports.add(System.nanoTime() - before);
                Thread.sleep(BETWEEN_REPORTS);
            }
        });
    }

    private interface Doing {
        void run() throws Exception;
    }

    private void noting(Doing doing) {
        try {
            doing.run();
        } catch (Exception failed) {
            failures.add(failed.toString());
        }
    }

    private long end() {
        return beginning + WARM_UP.plus(length).toNanos();
    }

    private static void sleepUntil(long nanos) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, nanos - System.nanoTime())));
    }

    private static String share(double seconds, Usage used) {
        return "%.0f %%".formatted(100 * seconds / used.seconds());
    }

    private double held() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(installation.server().pid()), "fd"))) {
            return files.count();
        }
    }

    private static long size(Connection database) throws Exception {
        return StoredAttempts.number(database, "select pg_database_size(current_database())");
    }
}
