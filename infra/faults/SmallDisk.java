package faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import load.Installation;

/** A file system of its own, small enough to be filled in a moment. */
final class SmallDisk implements TroubledDisk {

    private static final String SIZE = "size=1g";
    private static final int PIECE = 1 << 20;

    /** More than are kept ready. */
    private static final int MOST_SEGMENTS = 80;

    private final Path directory;
    private boolean closed;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** @param directory to be, with nothing in it */
    static SmallDisk at(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        shell("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", directory.toString());
        return TroubledDisk.closedAtTheEnd(new SmallDisk(directory));
    }

    @Override
    public Strike.Kind strike() {
        return Strike.Kind.DISK_FULL;
    }

    /** The log of the database needs room at once: what it keeps ready is used up. */
    @Override
    public void trouble(Installation installation) throws IOException {
        fill();
        try (Connection superuser = installation.superuser()) {
            for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
                Database.execute(superuser, "select pg_logical_emit_message(true, 'fill', 'the log'), pg_switch_wal()");
            }
        } catch (SQLException full) {
            System.out.println("    the disk is full: " + full.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** To the last byte. */
    private void fill() throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(ballast())) {
            for (int size = PIECE; size > 0; ) {
                try {
                    out.write(piece, 0, size);
                } catch (IOException full) {
                    size /= 2;
                }
            }
        }
    }

    @Override
    public void relieve() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return directory.resolve("ballast");
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (!closed) {
            closed = true;
            shell("umount", "--lazy", directory.toString());
        }
    }

    private static void shell(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("This did not work, perhaps for want of root: " + String.join(" ", command));
        }
    }
}
