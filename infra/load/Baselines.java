package load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What this machine can do at most in this very hour: its disk, its database, and HTTP on top of it. */
final class Baselines {

    private static final Duration EACH = Duration.ofSeconds(6);
    private static final int FLUSHES = 200;

    private final Installation installation;

    Baselines(Installation installation) throws Exception {
        this.installation = installation;
        try (Connection database = installation.database();
                Statement statement = database.createStatement()) {
            statement.execute(BareUpsert.TABLE);
        }
    }

    /** Median milliseconds of a durable 8 KiB write. */
    double flushMillis() throws IOException {
        Path file = Files.createTempFile(installation.data(), "flush", null);
        long[] nanos = new long[FLUSHES];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < FLUSHES; i++) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(8192), 8192L * i);
                channel.force(false);
                nanos[i] = System.nanoTime() - before;
            }
        }
        Files.delete(file);
        Arrays.sort(nanos);
        return nanos[FLUSHES / 2] / 1e6;
    }

    /** Single-row durable upserts a second over JDBC, one connection a client. */
    double jdbcUpserts(int clients) throws Exception {
        AtomicLong done = new AtomicLong();
        double seconds = Crew.run(clients, client -> {
            long end = System.nanoTime() + EACH.toNanos();
            try (Connection connection = DriverManager.getConnection(installation.databaseUrl());
                    PreparedStatement upsert = connection.prepareStatement(BareUpsert.SQL)) {
                while (System.nanoTime() < end) {
                    BareUpsert.run(upsert, ThreadLocalRandom.current().nextInt(1_000), ThreadLocalRandom.current()
                            .nextInt(100));
                    done.incrementAndGet();
                }
            }
        });
        return done.get() / seconds;
    }

    /** The same by Debian's pgbench, where it is installed: the embedded binaries have none. */
    Optional<Double> pgbenchUpserts(int clients) throws IOException, InterruptedException {
        Optional<Path> pgbench = pgbench();
        if (pgbench.isEmpty()) {
            return Optional.empty();
        }
        Path script = Files.createTempFile("upsert", ".sql");
        Files.writeString(script, BareUpsert.PGBENCH);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        pgbench.get().toString(), "-n", "-M", "prepared", "-T", Long.toString(EACH.toSeconds()),
                        "-c", Integer.toString(clients), "-j", "2", "-f", script.toString(),
                        "-h", "localhost", "-p", Integer.toString(installation.databasePort()), "-U", "aliquot",
                        "aliquot"))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", installation.password());
        String said = new String(builder.start().getInputStream().readAllBytes());
        Files.delete(script);
        return said.lines()
                .filter(line -> line.startsWith("tps = "))
                .map(line -> Double.parseDouble(line.split(" ")[2]))
                .findFirst();
    }

    private static Optional<Path> pgbench() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        return Stream.concat(onPath, debian()).map(dir -> dir.resolve("pgbench")).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> debian() {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(versions)) {
            return children.map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One HTTP request = one durable upsert, by a bare server of the JDK in a process of its own. */
    double httpUpserts(int clients) throws Exception {
        try (BareServer.Running server = BareServer.launch(installation.databaseUrl())) {
            httpUpserts(server.port(), clients);
            return httpUpserts(server.port(), clients);
        }
    }

    private static double httpUpserts(int port, int clients) throws Exception {
        AtomicLong done = new AtomicLong();
        double seconds = Crew.run(clients, client -> {
            long end = System.nanoTime() + EACH.toNanos();
            try (Wire wire = new Wire(port, "none")) {
                while (System.nanoTime() < end) {
                    int attempt = ThreadLocalRandom.current().nextInt(1_000);
                    int position = ThreadLocalRandom.current().nextInt(100);
                    Wire.Reply reply = wire.send("PUT", "/" + attempt + "/" + position, "{\"choice\":\"b\"}");
                    if (reply.status() != 200) {
                        throw new IOException("The bare server said " + reply);
                    }
                    done.incrementAndGet();
                }
            }
        });
        return done.get() / seconds;
    }
}
