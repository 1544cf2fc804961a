package load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A fresh installation of its own, started as an operator starts it, with a database that the driver can look into. */
public final class Installation implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final ProcessBuilder command;
    private final Path log;
    private final Path data;
    private final int port;
    private volatile Process process;

    private Installation(ProcessBuilder command, Path log, Path data, int port) throws IOException {
        this.command = command;
        this.log = log;
        this.data = data;
        this.port = port;
        this.process = command.start();
    }

    static Installation start(Path checkout, Path work) throws IOException, InterruptedException {
        return start(
                checkout,
                work,
                Map.of("ALIQUOT_PACKS", work.resolve("content").toString(), "ALIQUOT_DEMO", "false"));
    }

    /** With the product's own content and the known passwords of demo mode; other systems may be on this machine. */
    static Installation demo(Path checkout, Path work) throws IOException, InterruptedException {
        return start(checkout, work, Map.of("ALIQUOT_DEMO", "true", "ALIQUOT_OUTGOING_LOOPBACK", "true"));
    }

    public static Installation start(Path checkout, Path work, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        Path data = work.resolve("data");
        Path log = work.resolve("application.log");
        ProcessBuilder builder = new ProcessBuilder(checkout.resolve("lms").toString(), "run")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment()
                .putAll(Map.of("ALIQUOT_DATA_DIR", data.toString(), "SERVER_PORT", Integer.toString(port)));
        Installation installation = new Installation(builder, log, data, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> installation.process.destroy()));
        installation.awaitReady();
        return installation;
    }

    /** Makes a school in the data directory of an installation there, which is not started. */
    public static void populate(Path checkout, Path work, String learners, String attempts) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        checkout.resolve("lms").toString(), "populate", "--learners", learners, "--attempts", attempts)
                .inheritIO();
        builder.environment().put("ALIQUOT_DATA_DIR", work.resolve("data").toString());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("The population failed");
        }
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** After it was killed: the same on the same data and port; the log begins anew. */
    public void startAgain() throws IOException, InterruptedException {
        process = command.start();
        awaitReady();
    }

    /** Ends it as an operator does, and starts another release on the same data and port. */
    public void replace(Path checkout, Map<String, String> settings) throws IOException, InterruptedException {
        close();
        if (process.isAlive()) {
            throw new IllegalStateException("The release before has not ended");
        }
        command.command(checkout.resolve("lms").toString(), "run");
        command.environment().putAll(settings);
        startAgain();
    }

    private void awaitReady() throws IOException, InterruptedException {
        while (!Files.readString(log).contains("Aliquot is ready")) {
            if (!process.isAlive()) {
                throw new IOException("The application did not start:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /** The application, or one that became it: the launcher script replaces itself by Java. */
    ProcessTree application() {
        return new ProcessTree(List.of(process.toHandle()));
    }

    ProcessTree postgres() throws IOException {
        return new ProcessTree(List.of(postmaster()));
    }

    ProcessTree both() throws IOException {
        return new ProcessTree(List.of(server(), postmaster()));
    }

    /** The Java process of the application. */
    public ProcessHandle server() {
        return process.toHandle();
    }

    /** The parent of all processes of the database. */
    public ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmasterFile().getFirst().strip())).orElseThrow();
    }

    int databasePort() throws IOException {
        return Integer.parseInt(postmasterFile().get(PORT_LINE).strip());
    }

    String databaseUrl() throws IOException {
        return "jdbc:postgresql://localhost:" + databasePort() + "/aliquot?user=aliquot&password=" + password();
    }

    String password() throws IOException {
        return Files.readString(data.resolve("database.password")).strip();
    }

    /** The database of an installation that runs on this data directory. */
    static Connection database(Path data) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(PORT_LINE).strip();
        String password = Files.readString(data.resolve("database.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/aliquot", "aliquot", password);
    }

    public Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(databaseUrl());
    }

    /** As who may do anything to the database's server. */
    public Connection superuser() throws IOException, SQLException {
        String secret = Files.readString(data.resolve("superuser.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + databasePort() + "/aliquot", "postgres", secret);
    }

    private List<String> postmasterFile() throws IOException {
        return Files.readAllLines(data.resolve("pg/postmaster.pid"));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
    }
}
