package org.aliquot.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.Await;
import org.aliquot.Scratch;
import org.springframework.util.FileSystemUtils;

/**
 * A data directory as the product's first start leaves it: the schema, the packs, nobody yet. A first start works for longer
 * than most tests, so one is made for all test JVMs and kept while what it is made from stays; a test that is about what
 * comes later begins with a copy.
 */
public final class Installation {

    private static final Path KEPT = Path.of("target", "installation").toAbsolutePath();

    /** What decides how it looks, of all that the product consists of. */
    private static final Pattern MADE_FROM =
            Pattern.compile(".*/(db/migration|packs|packfile|question|lesson|examplan)/.*|.*/lms-[a-z]+-[^/]+[.]jar");

    private Installation() {}

    /** A data directory of one's own, at the side of nothing else. */
    public static Path copy(String name) {
        try {
            return copied(Scratch.directory(name).resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The others wait for the first who needs it, and nobody's is swept away while it is copied. */
    private static Path copied(Path to) throws IOException {
        Files.createDirectories(KEPT);
        try (FileChannel door =
                        FileChannel.open(KEPT.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = door.lock()) {
            Path made = KEPT.resolve(fingerprint());
            if (!Files.exists(made)) {
                sweep();
                Files.move(firstStart(Scratch.directory("installation").resolve("data")), made);
            }
            return copy(made, to);
        }
    }

    private static void sweep() throws IOException {
        try (Stream<Path> olderOnes = Files.list(KEPT).filter(Files::isDirectory)) {
            for (Path older : olderOnes.toList()) {
                FileSystemUtils.deleteRecursively(older);
            }
        }
    }

    private static Path firstStart(Path data) {
        Map<String, String> settings =
                Map.of("ALIQUOT_DATA_DIR", data.toString(), "SERVER_PORT", "0", "ALIQUOT_DEMO", "false");
        try (AliquotProcess first = AliquotProcess.launch(settings)) {
            first.awaitReady();
        }
        Await.until("its database has ended", () -> !Files.exists(data.resolve("pg/postmaster.pid")));
        return data;
    }

    private static String fingerprint() throws IOException {
        long sum = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.exists(Path.of(entry))) {
                sum = 31 * sum + sumOf(Path.of(entry));
            }
        }
        return Long.toHexString(sum);
    }

    private static long sumOf(Path entry) throws IOException {
        long sum = 0;
        try (Stream<Path> files = Files.walk(entry, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Installation::isMadeFrom).sorted().toList()) {
                long changed = Files.getLastModifiedTime(file).toMillis();
                sum = 31 * (31 * (31 * sum + file.hashCode()) + Files.size(file)) + changed;
            }
        }
        return sum;
    }

    private static boolean isMadeFrom(Path file) {
        String path = file.toString();
        return !path.contains("/test-classes/")
                && !path.contains("/src/test/")
                && MADE_FROM.matcher(path).matches()
                && Files.isRegularFile(file);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        keepTimes(from, to);
        return to;
    }

    /** Of folders, which filling them changed: a server in a folder that is newer than its last file is taken for half unpacked. */
    private static void keepTimes(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                Files.setLastModifiedTime(
                        to.resolve(from.relativize(folder).toString()), Files.getLastModifiedTime(folder));
            }
        }
    }
}
