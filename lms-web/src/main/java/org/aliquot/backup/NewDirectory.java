package org.aliquot.backup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A directory that gets its content at once, when that is whole. One that is there and empty, such as the mount point of a disk,
 * is filled from a directory inside of it, since it cannot be replaced.
 */
final class NewDirectory implements Closeable {

    private static final String STAGING = ".restoring-";

    private final Path target;
    private final Path staging;
    private final AtExit sweeper;

    private NewDirectory(Path target, Path staging) {
        this.target = target;
        this.staging = staging;
        this.sweeper = AtExit.run(this::sweep);
    }

    static NewDirectory at(Path directory) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        Path folder = target.resolveSibling("");
        if (Files.exists(target)) {
            if (!Files.isDirectory(target) || !isEmpty(target)) {
                throw new BackupRefused("The directory " + target
                        + " is not empty, and a backup is restored over nothing; choose a new one.");
            }
            return new NewDirectory(target, Files.createTempDirectory(target, STAGING));
        }
        if (!Files.isDirectory(folder)) {
            throw new BackupRefused("There is no directory " + folder + " to restore in; make it first.");
        }
        return new NewDirectory(target, Files.createTempDirectory(folder, STAGING));
    }

    /** Where to put what belongs into it. */
    Path staging() {
        return staging;
    }

    /** What is in it gets to the disk first: all files after all were written, which takes a fraction of one by one. */
    void keep() throws IOException {
        try (Stream<Path> all = Files.walk(staging)) {
            for (Path one : all.toList()) {
                ToDisk.write(one);
            }
        }
        if (!staging.startsWith(target)) {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
            ToDisk.write(target.resolveSibling(""));
            return;
        }
        for (Path child : directoriesFirst()) {
            Files.move(child, target.resolve(staging.relativize(child)), StandardCopyOption.ATOMIC_MOVE);
        }
        ToDisk.write(target);
    }

    /** What says that all is there is a file. */
    private List<Path> directoriesFirst() throws IOException {
        return children(staging).stream()
                .sorted(Comparator.comparing(Files::isRegularFile))
                .toList();
    }

    /** But for what a file system puts into its own mount point. */
    private static boolean isEmpty(Path directory) throws IOException {
        return children(directory).stream().allMatch(child -> child.endsWith("lost+found"));
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        }
    }

    private void sweep() {
        try {
            // what still writes into it finds no directory any more
            Path gone = staging.resolveSibling(staging.getFileName() + "-gone");
            if (Files.exists(staging)) {
                Files.move(staging, gone, StandardCopyOption.ATOMIC_MOVE);
            }
            FileSystemUtils.deleteRecursively(gone);
        } catch (IOException stays) {
            System.err.println("The unfinished " + staging + " could not be deleted; delete it yourself.");
        }
    }

    @Override
    public void close() {
        sweeper.cancel();
        sweep();
    }
}
