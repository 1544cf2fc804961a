package faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own, small enough to be filled in a moment. Needs root, and Linux. */
final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "size=1g";
    private static final int PIECE = 1 << 20;

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** @param directory to be, with nothing in it */
    static SmallDisk at(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        shell("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", directory.toString());
        return new SmallDisk(directory);
    }

    /** To the last byte. */
    void fill() throws IOException {
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

    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return directory.resolve("ballast");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        shell("umount", "--lazy", directory.toString());
    }

    private static void shell(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("This did not work, perhaps for want of root: " + String.join(" ", command));
        }
    }
}
