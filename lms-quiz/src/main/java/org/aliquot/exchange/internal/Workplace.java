package org.aliquot.exchange.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.aliquot.interchange.MediaNames;
import org.aliquot.interchange.ZippedFolder;

/** A folder for the time of a job, gone with all that is in it. */
final class Workplace implements Closeable {

    private static final String NAME = "aliquot-exchange";
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path folder;

    Workplace() throws IOException {
        this.folder = Files.createTempDirectory(NAME);
        sweep();
    }

    /** What a server left that was stopped by force, long before this folder was made. */
    private void sweep() throws IOException {
        Instant before = Files.getLastModifiedTime(folder).toInstant().minus(LEFT_BEHIND);
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder.resolveSibling(""), NAME + "*")) {
            for (Path other : others) {
                if (Files.isWritable(other)
                        && Files.getLastModifiedTime(other).toInstant().isBefore(before)) {
                    delete(other);
                }
            }
        }
    }

    /** A place for a file of this name, made safe. */
    Path file(String name) {
        return folder.resolve(MediaNames.plain(name));
    }

    Path folder() {
        return folder;
    }

    /** What to read: a zip file's one file of questions, or its folder where it has several; any other file as it is. */
    Path unpacked(Path file) throws IOException {
        if (!ZippedFolder.isZip(file)) {
            return file;
        }
        Path inside = Files.createDirectory(folder.resolve("unpacked"));
        return ZippedFolder.unpack(file, inside);
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
