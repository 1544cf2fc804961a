package org.aliquot.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.Await;
import org.aliquot.Scratch;

/**
 * A data directory as the product's first start leaves it: the schema, the packs, nobody yet. A first start works for longer
 * than most tests, so one is kept for all; a test that is about what comes later begins with a copy.
 */
public final class Installation {

    private static final Kept KEPT = Kept.in("installation");

    /** What decides how it looks, of all that the product consists of. */
    private static final Pattern MADE_FROM =
            Pattern.compile(".*/(db/migration|packs|packfile|question|lesson|examplan)/.*|.*/lms-[a-z]+-[^/]+[.]jar");

    private Installation() {}

    /** A data directory of one's own, at the side of nothing else. */
    public static Path copy(String name) {
        try {
            Path to = Scratch.directory(name).resolve("data");
            return KEPT.of(
                    fingerprint(),
                    () -> firstStart(Scratch.directory("installation").resolve("data")),
                    made -> copy(made, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path firstStart(Path data) throws IOException {
        Map<String, String> settings =
                Map.of("ALIQUOT_DATA_DIR", data.toString(), "SERVER_PORT", "0", "ALIQUOT_DEMO", "false");
        try (AliquotProcess first = AliquotProcess.launchToLearn(settings)) {
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
