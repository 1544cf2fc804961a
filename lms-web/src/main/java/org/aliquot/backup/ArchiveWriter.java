package org.aliquot.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.aliquot.bounded.SafeNames;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A compressed tar: what a backup is inside, and what other programs can read as well. */
final class ArchiveWriter implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int FOR_OWNER = 0100600;
    private static final int FOR_OWNER_DIRECTORY = 040700;

    private final TarArchiveOutputStream tar;
    private final byte[] chunk = new byte[BUFFER];
    private long unpacked;

    ArchiveWriter(OutputStream out) throws IOException {
        this.tar = new TarArchiveOutputStream(new Quick(out), StandardCharsets.UTF_8.name());
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    void directory(String name) throws IOException {
        tar.putArchiveEntry(entry(name + "/", FOR_OWNER_DIRECTORY));
        tar.closeArchiveEntry();
    }

    void bytes(String name, byte[] content) throws IOException {
        begin(name, content.length);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    /**
     * As much as there was when it began: what a database adds, or takes away, while it is read is done again by its log. One
     * that is gone since it was listed is left out for the same reason; then the answer is false.
     */
    boolean file(String name, Path file) throws IOException {
        try (FileChannel source = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = source.size();
            begin(name, size);
            long missing = copy(Channels.newInputStream(source), size);
            pad(missing);
            tar.closeArchiveEntry();
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private void begin(String name, long size) throws IOException {
        TarArchiveEntry entry = entry(name, FOR_OWNER);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
        unpacked += size;
    }

    /** When a file was last written is of no use to anybody. */
    private static TarArchiveEntry entry(String name, int mode) {
        if (!SafeNames.staysInside(name.endsWith("/") ? name.substring(0, name.length() - 1) : name)) {
            throw new BackupRefused("There is a file " + name + ", and no file of a database has such a name; if it is"
                    + " yours, move it to another place.");
        }
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        entry.setModTime(0L);
        return entry;
    }

    private long copy(InputStream source, long size) throws IOException {
        long left = size;
        while (left > 0) {
            int read = source.read(chunk, 0, (int) Math.min(chunk.length, left));
            if (read < 0) {
                return left;
            }
            tar.write(chunk, 0, read);
            left -= read;
        }
        return 0;
    }

    private void pad(long zeros) throws IOException {
        byte[] none = new byte[BUFFER];
        for (long left = zeros; left > 0; left -= none.length) {
            tar.write(none, 0, (int) Math.min(none.length, left));
        }
    }

    /** The size of everything in it. */
    long unpacked() {
        return unpacked;
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    /** The server has other work to do: the lowest level is four times as fast as the usual one, for a fifth more bytes. */
    private static final class Quick extends GZIPOutputStream {

        Quick(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
