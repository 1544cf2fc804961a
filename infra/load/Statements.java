package load;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the statements of a request in the log of the embedded server, which writes all of them down meanwhile. */
final class Statements implements AutoCloseable {

    private static final String ALL = "log_statement = 'all' # while statements are counted\n";

    private final Path settings;
    private final long postmaster;
    private final Path logs;
    private final Map<Path, Long> read = new HashMap<>();
    private long count;

    Statements(Path data) throws IOException, InterruptedException {
        settings = data.resolve("pg/postgresql.auto.conf");
        logs = data.resolve("pg/log");
        postmaster = Long.parseLong(Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst().strip());
        Files.writeString(settings, ALL, StandardOpenOption.APPEND);
        reload();
    }

    /** How many there were so far; each file is read on from where it was left. */
    long soFar() throws IOException {
        for (Path file : files()) {
            try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
                log.seek(read.getOrDefault(file, 0L));
                byte[] news = new byte[Math.toIntExact(log.length() - log.getFilePointer())];
                log.readFully(news);
                String lines = new String(news, StandardCharsets.ISO_8859_1);
                int whole = lines.lastIndexOf('\n') + 1;
                count += lines.substring(0, whole).lines().filter(Statements::isOne).count();
                read.merge(file, (long) whole, Long::sum);
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
