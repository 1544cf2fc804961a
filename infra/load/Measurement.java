package load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The product under load: exams, answers flat out, and everybody starting at once. */
final class Measurement {

    static final int WARM_UP_EXAMS = 160;
    private static final int EXAMS = 120;
    private static final int STARTS = 500;
    private static final int SIGN_INS = 200;
    private static final int ATTEMPTS_OF_A_CLIENT = 8;
    private static final Duration FLAT_OUT = Duration.ofSeconds(10);

    /** How many learners all parts together use up. */
    static final int LEARNERS = WARM_UP_EXAMS + EXAMS + STARTS + 4 + (8 + 32) * ATTEMPTS_OF_A_CLIENT;

    private final Installation installation;
    private final Learners learners;
    private final Ledger ledger;
    private final Figures figures;

    Measurement(Installation installation, Learners learners, Ledger ledger, Figures figures) {
        this.installation = installation;
        this.learners = learners;
        this.ledger = ledger;
        this.figures = figures;
    }

    /** Cold code costs three to five times as much, and nobody's exam day is the first minute of a server. */
    void warmUp() throws Exception {
        double cpu = installation.both().cpuSeconds();
        exams(8, WARM_UP_EXAMS / 8, new Latencies());
        figures.heading("Warming up, the first " + WARM_UP_EXAMS + " exams");
        figures.say("server CPU per exam, compiling included", (installation.both().cpuSeconds() - cpu) / WARM_UP_EXAMS, "s");
    }

    void stored() throws IOException, SQLException {
        figures.atMost("stored bytes per attempt", storedKibibytes(), "KiB", 33);
    }

    void exams(double flushMillis) throws Exception {
        Latencies answers = new Latencies();
        double walBefore = database("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')");
        double application = installation.application().cpuSeconds();
        double postgres = installation.postgres().cpuSeconds();
        double seconds = exams(4, EXAMS / 4, answers);
        application = (installation.application().cpuSeconds() - application) / EXAMS;
        postgres = (installation.postgres().cpuSeconds() - postgres) / EXAMS;
        figures.heading("Exams of 100 answers, 4 busy learners (" + EXAMS + " exams)");
        figures.atMost("server CPU per exam", application + postgres, "s", 0.12);
        figures.say("  of it application / PostgreSQL", "%.3f / %.3f s".formatted(application, postgres));
        figures.say("exams a minute", EXAMS / seconds * 60, "");
        figures.say("answer latency", answers.toString());
        if (flushMillis < 0.2) {
            figures.atMost("answer p95", answers.percentile(95), "ms", 6);
            figures.atMost("answer p99", answers.percentile(99), "ms", 12);
        } else {
            figures.say("answer p95, p99", "not judged: a flush takes 0.2 ms or more at the moment");
        }
        double wal = database("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')") - walBefore;
        figures.atMost("WAL per exam", wal / EXAMS / 1024, "KiB", 150);
    }

    private double exams(int clients, int each, Latencies answers) throws Exception {
        return Crew.run(clients, client -> {
            for (int exam = 0; exam < each; exam++) {
                try (Wire wire = new Wire(installation.port(), learners.nextToken())) {
                    Sitting sitting = Sitting.start(wire, ledger);
                    sitting.answerAll(answers);
                    sitting.submit();
                }
            }
        });
    }

    /** Answers a second when every client sends the next as soon as the last is acknowledged. */
    double answersASecond(int clients) throws Exception {
        List<List<Sitting>> sittings = new ArrayList<>();
        List<Wire> wires = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            List<Sitting> own = new ArrayList<>();
            for (int i = 0; i < ATTEMPTS_OF_A_CLIENT; i++) {
                Wire wire = new Wire(installation.port(), learners.nextToken());
                wires.add(wire);
                own.add(Sitting.start(wire, ledger));
            }
            sittings.add(own);
        }
        Latencies answers = new Latencies();
        double cpu = installation.both().cpuSeconds();
        double seconds = Crew.run(clients, client -> {
            long end = System.nanoTime() + FLAT_OUT.toNanos();
            for (int i = 0; System.nanoTime() < end; i++) {
                sittings.get(client).get(i % ATTEMPTS_OF_A_CLIENT).answerAll(answers);
            }
        });
        cpu = installation.both().cpuSeconds() - cpu;
        for (Wire wire : wires) {
            wire.close();
        }
        figures.heading("Answers flat out, " + clients + " clients");
        figures.say("answers a second", answers.count() / seconds, "");
        figures.say("server CPU per answer", cpu * 1000 / answers.count(), "ms");
        figures.say("latency", answers.toString());
        return answers.count() / seconds;
    }

    /** A class that starts together: each learner on a connection of their own, evenly over one second. */
    void startsInOneSecond() throws Exception {
        Latencies starts = new Latencies();
        AtomicInteger errors = new AtomicInteger();
        Queue<String> reasons = new ConcurrentLinkedQueue<>();
        double application = installation.application().cpuSeconds();
        double postgres = installation.postgres().cpuSeconds();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long first = System.nanoTime();
            for (int i = 0; i < STARTS; i++) {
                long at = first + i * 1_000_000_000L / STARTS;
                threads.execute(() -> startAt(at, starts, errors, reasons));
            }
        }
        application = (installation.application().cpuSeconds() - application) * 1000 / STARTS;
        postgres = (installation.postgres().cpuSeconds() - postgres) * 1000 / STARTS;
        figures.heading(STARTS + " starts within one second");
        figures.atMost("errors", errors.get(), "", 0);
        reasons.stream().findFirst().ifPresent(reason -> figures.say("the first of them", reason));
        figures.atMost("server CPU per start", application + postgres, "ms", 6);
        figures.say("  of it application / PostgreSQL", "%.2f / %.2f ms".formatted(application, postgres));
        figures.say("latency", starts.toString());
        figures.atMost("p99", starts.percentile(99) / 1000, "s", 2);
    }

    private void startAt(long at, Latencies starts, AtomicInteger errors, Queue<String> reasons) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, at - System.nanoTime())));
            try (Wire wire = new Wire(installation.port(), learners.nextToken())) {
                Sitting.start(wire, ledger);
                starts.add(System.nanoTime() - at);
            }
        } catch (IOException | InterruptedException e) {
            errors.incrementAndGet();
            reasons.add(String.valueOf(e.getMessage()));
        }
    }

    /** Hashing a password takes a core for its while; those who are answering must not feel it. */
    void signInsWhileAnswering() throws Exception {
        Latencies answers = new Latencies();
        Latencies signIns = new Latencies();
        AtomicInteger left = new AtomicInteger(SIGN_INS);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= SIGN_INS; i++) {
                String email = Learners.email(i);
                threads.submit(() -> {
                    try (Wire wire = new Wire(installation.port(), "")) {
                        signIns.add(Sitting.signIn(wire, email));
                    } finally {
                        left.decrementAndGet();
                    }
                    return null;
                });
            }
            Crew.run(4, client -> {
                try (Wire wire = new Wire(installation.port(), learners.nextToken())) {
                    Sitting sitting = Sitting.start(wire, ledger);
                    while (left.get() > 0) {
                        sitting.answerAll(answers);
                    }
                }
            });
        }
        figures.heading(SIGN_INS + " people sign in at once, while 4 learners answer");
        figures.atLeast("signed in", signIns.count(), "", SIGN_INS);
        figures.say("the last one after", signIns.percentile(100) / 1000, "s");
        figures.say("answer latency meanwhile", answers.toString());
    }

    private double storedKibibytes() throws IOException, SQLException {
        return database("""
                select sum(pg_total_relation_size(c.oid)) / (select count(*) from attempt) / 1024
                from pg_class c
                where c.relname in ('attempt', 'attempt_item', 'attempt_event', 'response', 'scored_answer', 'exam_outcome')
                """);
    }

    private double database(String query) throws IOException, SQLException {
        try (Connection connection = installation.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
