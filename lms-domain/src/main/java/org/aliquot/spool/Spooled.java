package org.aliquot.spool;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file on its way. It has no name in its folder any more: the operating system takes its room back when it is closed, also
 * when the server is killed.
 */
public final class Spooled implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Spool spool;
    private final FileChannel file;
    private long bytes;
    private boolean closed;

    Spooled(Spool spool, Path path) throws IOException {
        this.spool = spool;
        this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(path);
    }

    public long bytes() {
        return bytes;
    }

    /** From the first byte; one reader at a time. */
    public InputStream open() throws IOException {
        file.position(0);
        return Channels.newInputStream(file);
    }

    /** Sends it; waits for whoever reads. */
    public void sendTo(OutputStream out) throws IOException {
        byte[] chunk = new byte[BUFFER];
        InputStream in = open();
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            out.write(chunk, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true; // the channel may be closed already: an interrupt does that
            spool.letGo(bytes);
            file.close();
        }
    }

    OutputStream out() {
        return new BufferedOutputStream(new Counted(Channels.newOutputStream(file)), BUFFER);
    }

    private void count(int length) {
        spool.hold(length);
        bytes += length;
    }

    /** Closing it leaves the file open to be read. */
    private final class Counted extends CountedOutput {

        private Counted(OutputStream out) {
            super(out, Spooled.this::count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
