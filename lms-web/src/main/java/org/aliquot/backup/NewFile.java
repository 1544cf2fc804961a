package org.aliquot.backup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that gets its name when all of it is on the disk; until then it lies beside it under another, for its owner alone. */
final class NewFile implements Closeable {

    private static final int BUFFER = 1 << 18;
    private static final String PARTIAL = ".partial";

    private final Path target;
    private final Path partial;
    private final OutputStream stream;
    private final @Nullable AtExit sweeper;

    private NewFile(Path target, Path partial, boolean swept) throws IOException {
        this.target = target;
        this.partial = partial;
        this.stream = new BufferedOutputStream(Files.newOutputStream(partial), BUFFER);
        this.sweeper = swept ? AtExit.run(this::sweep) : null;
    }

    /** Refused where something is already, and inside of what is copied into it. */
    static NewFile at(Path file, Path copied) throws IOException {
        return at(file, copied, true);
    }

    /** The same while the process may be ending, which this is a part of; one that is killed leaves what {@link #isPartial} tells. */
    static NewFile unswept(Path file, Path copied) throws IOException {
        return at(file, copied, false);
    }

    static boolean isPartial(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(PARTIAL);
    }

    private static NewFile at(Path file, Path copied, boolean swept) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.resolveSibling("");
        requireNew(target);
        if (!Files.isDirectory(folder)) {
            throw new BackupRefused("There is no directory " + folder + " for the backup; make it first.");
        }
        if (folder.toRealPath().startsWith(copied.toRealPath())) {
            throw new BackupRefused("The backup would lie in the data directory " + copied
                    + " and be lost with it; choose another place, best on another disk.");
        }
        if (!Files.isWritable(folder)) {
            throw new BackupRefused("You may not write to the directory " + folder + "; choose another place.");
        }
        return new NewFile(target, Files.createTempFile(folder, "." + target.getFileName() + "-", PARTIAL), swept);
    }

    OutputStream stream() {
        return stream;
    }

    /** Once the stream was closed. */
    void keep() throws IOException {
        ToDisk.write(partial);
        try {
            Files.move(partial, target);
        } catch (FileAlreadyExistsException meanwhile) {
            requireNew(target);
        }
        ToDisk.write(target.resolveSibling(""));
    }

    private static void requireNew(Path target) {
        if (Files.exists(target)) {
            throw new BackupRefused(
                    "The file " + target + " exists already, and a backup is never written over; choose another name.");
        }
    }

    private void sweep() {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException stays) {
            System.err.println("The unfinished " + partial + " could not be deleted; delete it yourself.");
        }
    }

    /** One that was not kept goes. */
    @Override
    public void close() throws IOException {
        if (sweeper != null) {
            sweeper.cancel();
        }
        try (stream) {
            Files.deleteIfExists(partial);
        }
    }
}
