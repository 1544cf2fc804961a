package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Counts the statements of a request in the log of the embedded server, which writes all of them down meanwhile. */
final class Statements implements AutoCloseable {

    private static final String ALL = "log_statement = 'all' # while statements are counted\n";

    private final Path settings;
    private final long postmaster;
    private final Path logs;

    Statements(Path data) throws IOException, InterruptedException {
        settings = data.resolve("pg/postgresql.auto.conf");
        logs = data.resolve("pg/log");
        postmaster = Long.parseLong(Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst().strip());
        Files.writeString(settings, ALL, StandardOpenOption.APPEND);
        reload();
    }

    /** How many there were so far. */
    long soFar() throws IOException {
        long count = 0;
        for (Path file : files()) {
            try (Stream<String> lines = Files.lines(file)) {
                count += lines.filter(Statements::isOne).count();
            }
        }
        return count;
    }

    private static boolean isOne(String line) {
        return line.contains("execute ") || line.contains("statement: ") && !line.matches(".*statement: (BEGIN|COMMIT|SET|SHOW).*");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            return files.toList();
        }
    }

    private void reload() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-HUP", Long.toString(postmaster)).start().waitFor();
        Thread.sleep(500);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Files.writeString(settings, Files.readString(settings).replace(ALL, ""));
        reload();
        for (Path file : files()) {
            Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING).close();
        }
    }
}
