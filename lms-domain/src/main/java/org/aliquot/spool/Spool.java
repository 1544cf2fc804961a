package org.aliquot.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Where bytes wait between a person and the database. People's lines are slow: what they send is written here before a
 * transaction begins, and what they fetch is here before the first byte leaves, so that no line ever holds a connection.
 */
@Component
public class Spool {

    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Writes a file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private final Path directory;
    private final long most;
    private final AtomicLong held = new AtomicLong();
    private final Semaphore carriers = new Semaphore(AT_ONCE, true);

    Spool(
            @Value("${aliquot.spool-dir:${java.io.tmpdir}}") Path directory,
            @Value("${aliquot.spool-size:2GB}") DataSize most)
            throws IOException {
        this.directory = Files.isDirectory(directory) ? directory : Files.createDirectories(directory);
        this.most = most.toBytes();
    }

    /**
     * Takes what somebody sends, however slowly.
     *
     * @param limit where to stop reading
     * @throws BusyException when there is no more room
     */
    public Spooled take(InputStream in, long limit) throws IOException {
        return filled(out -> {
            byte[] chunk = new byte[1 << 16];
            long left = limit;
            int read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
            while (read > 0) {
                out.write(chunk, 0, read);
                left -= read;
                read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
            }
        });
    }

    /**
     * Makes a file out of the database, to be sent afterwards.
     *
     * @throws BusyException when there is no more room, or too many are being made
     */
    public Spooled make(Writing writing) throws IOException {
        return carry(() -> filled(writing));
    }

    /**
     * Carries bytes between files and the database: a few at a time, on connections that answers do not need.
     *
     * @throws BusyException when others carry all the time
     */
    public <T, X extends Throwable> T carry(ScopedValue.CallableOp<? extends T, X> work) throws X {
        begin();
        try {
            return Aside.<T, X>call(work);
        } finally {
            carriers.release();
        }
    }

    private void begin() {
        try {
            if (carriers.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new BusyException("Other large files are being written.");
    }

    /**
     * Makes a file for what reads files by their names only. Not carried: who calls does long work already.
     *
     * @throws BusyException when there is no more room
     */
    public NamedFile named(Writing writing) throws IOException {
        NamedFile file = new NamedFile(this, Files.createTempFile(directory, "aliquot-spool", ""));
        boolean whole = false;
        try {
            try (OutputStream out = file.out()) {
                writing.to(out);
            }
            whole = true;
        } finally {
            if (!whole) {
                file.close();
            }
        }
        return file;
    }

    private Spooled filled(Writing writing) throws IOException {
        Spooled file = new Spooled(this, Files.createTempFile(directory, "aliquot-spool", ""));
        boolean whole = false;
        try {
            try (OutputStream out = file.out()) {
                writing.to(out);
            }
            whole = true; // what was left in the buffer as well
        } finally {
            if (!whole) {
                file.close();
            }
        }
        return file;
    }

    Path directory() {
        return directory;
    }

    void hold(long bytes) {
        if (held.addAndGet(bytes) > most) {
            held.addAndGet(-bytes);
            throw new BusyException("No more room for files on their way.");
        }
    }

    void letGo(long bytes) {
        held.addAndGet(-bytes);
    }
}
