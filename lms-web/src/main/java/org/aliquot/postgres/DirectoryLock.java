package org.aliquot.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.aliquot.start.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * One living Aliquot per data directory. The operating system drops the lock when the process dies, however it dies, so a
 * lock that is held means a living owner; the text in the file only names it.
 */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock of(DataDirectory directory) {
        try {
            FileChannel channel =
                    FileChannel.open(directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused("The data directory " + directory.root() + " is in use by another Aliquot ("
                        + owner(directory.lock()) + "); stop it, or set ALIQUOT_DATA_DIR to another directory.");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.UTF_8)));
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new StartRefused("The data directory " + directory.root() + " cannot be locked: " + e + ".", e);
        }
    }

    /** Whether an Aliquot lives on this directory. */
    static boolean isHeld(DataDirectory directory) {
        if (!Files.exists(directory.lock())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(directory.lock(), StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (IOException e) {
            throw new StartRefused("The data directory " + directory.root() + " cannot be read: " + e + ".", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String thisProcess() {
        ProcessHandle process = ProcessHandle.current();
        return "process " + process.pid()
                + process.info()
                        .startInstant()
                        .map(start -> ", started " + start)
                        .orElse("");
    }

    private static String owner(Path lock) throws IOException {
        String text = Files.readString(lock).strip();
        return text.isEmpty() ? "just starting" : text;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
