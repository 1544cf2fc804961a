package org.aliquot.spool;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way to a library that asks for its name. It counts as long as it is not closed, also once the name is gone. */
public final class NamedFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Spool spool;
    private final Path path;
    private long bytes;
    private boolean closed;

    NamedFile(Spool spool, Path path) {
        this.spool = spool;
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** Who has it open reads on; the operating system takes its room back then, also when the server is killed. */
    public void forgetName() throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            spool.letGo(bytes);
            forgetName();
        }
    }

    OutputStream out() throws IOException {
        return new BufferedOutputStream(new CountedOutput(Files.newOutputStream(path), this::count), BUFFER);
    }

    private void count(int length) {
        spool.hold(length);
        bytes += length;
    }
}
