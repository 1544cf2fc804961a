package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The load test: a fresh installation is filled, measured, and its answers are counted. Ends with 1 when a bar that must
 * hold is broken.
 */
public final class Load {

    private Load() {}

    public static void main(String[] args) throws Exception {
        Path checkout = Path.of(args[0]);
        int learners = Math.max(args.length > 1 ? Integer.parseInt(args[1]) : 2_000, Measurement.LEARNERS);
        Path work = Files.createTempDirectory(Files.createDirectories(checkout.resolve("lms-web/target")), "load");
        LoadPack.write(work.resolve("content"));
        Figures figures = new Figures();
        try (Installation installation = Installation.start(checkout, work)) {
            measure(installation, learners, figures);
        }
        delete(work);
        System.exit(figures.verdict() ? 0 : 1);
    }

    public static void delete(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void measure(Installation installation, int count, Figures figures) throws Exception {
        Learners learners = new Learners();
        Ledger ledger = new Ledger();
        Measurement measurement = new Measurement(installation, learners, ledger, figures);
        try (Connection database = installation.database()) {
            learners.fill(database, count);
            figures.say("learners", String.format(Locale.ROOT, "%,d", count));
            figures.say("memory after start, application RSS", installation.application().rssMebibytes(), "MiB");
            Baselines baselines = new Baselines(installation);
            double flush = baselines.flushMillis();
            figures.say("durable 8 KiB flush, median", flush, "ms");

            measurement.warmUp();
            measurement.stored();
            double at8 = measurement.answersASecond(8);
            double at32 = measurement.answersASecond(32);
            measurement.exams(flush);
            measurement.startsInOneSecond();
            measurement.signInsWhileAnswering();
            memory(installation, figures);
            compare(baselines, at8, at32, figures);

            figures.heading("Answers kept");
            figures.say("acknowledged", String.format(Locale.ROOT, "%,d", ledger.size()));
            figures.atMost("missing or wrong in the database", ledger.missingOrWrong(database), "", 0);
        }
    }

    private static void memory(Installation installation, Figures figures) throws Exception {
        figures.heading("Memory after the load");
        figures.atMost("application RSS", installation.application().rssMebibytes(), "MiB", 450);
        figures.say("application PSS", installation.application().pssMebibytes(), "MiB");
        figures.say("PostgreSQL PSS", installation.postgres().pssMebibytes(), "MiB");
    }

    private static void compare(Baselines baselines, double at8, double at32, Figures figures) throws Exception {
        figures.heading("Against what this machine can do at most, same run");
        double http = baselines.httpUpserts(8);
        figures.say("bare HTTP upsert, 8 clients", http, "a second");
        figures.atLeast("answers, 8 clients, of the bare HTTP upsert", 100 * at8 / http, "%", 25);
        figures.say("bare JDBC upsert, 8 clients", baselines.jdbcUpserts(8), "a second");
        double jdbc = baselines.jdbcUpserts(32);
        figures.say("bare JDBC upsert, 32 clients", jdbc, "a second");
        Optional<Double> pgbench = baselines.pgbenchUpserts(32);
        figures.say("pgbench upsert, 32 clients", pgbench.map("%,.0f a second"::formatted).orElse("no pgbench here"));
        figures.atLeast("answers, 32 clients, of the better of the two", 100 * at32 / Math.max(jdbc, pgbench.orElse(0.0)), "%", 4);
    }
}
