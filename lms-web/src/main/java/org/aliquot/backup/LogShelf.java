package org.aliquot.backup;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The pieces of the log of one installation, each sealed like a backup.
 *
 * @param directory of this installation alone, named by its id
 */
record LogShelf(Path directory, Seal seal) {

    /** Of the data directory; names the installation's own directory among the pieces of all. */
    static final String ID_FILE = "backup-log.id";

    /** Of the data directory; holds the id once a backup was taken to which the pieces can be added. */
    static final String BACKED_UP_FILE = "backup-log.backed-up";

    /** Every piece that is read fits into memory. */
    private static final int MOST_BYTES = 64 << 20;

    /**
     * What is known of the log up to a position.
     *
     * @param until everything acknowledged before this is in it
     * @param position in the log
     */
    record Mark(Instant until, long position) {

        /** Of a log of which nothing is known yet. */
        static final Mark NONE = new Mark(Instant.EPOCH, 0);
    }

    /** @param mark the newest that is in this piece or in one before it */
    record Content(Mark mark, byte[] bytes) {}

    static LogShelf in(Path place, UUID id, Seal seal) {
        return new LogShelf(place.resolve(id.toString()), seal);
    }

    /** Which of the directories is that of this installation, if it has one. */
    static Optional<UUID> id(Path data) throws IOException {
        Path file = data.resolve(ID_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(Files.readString(file).strip()));
        } catch (IllegalArgumentException cutOff) {
            return Optional.empty();
        }
    }

    List<LogPiece> pieces() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> LogPiece.of(String.valueOf(file.getFileName())))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingLong(LogPiece::start))
                    .toList();
        }
    }

    Optional<LogPiece> last() throws IOException {
        return pieces().stream().max(Comparator.comparingLong(LogPiece::end));
    }

    /** On the disk when it returns; all of it, or nothing. */
    void keep(long start, ByteArrayOutputStream log, Mark mark, Path data) throws IOException {
        LogPiece piece = new LogPiece(start, start + log.size());
        try (NewFile file = NewFile.unswept(directory.resolve(piece.fileName()), data)) {
            try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(seal.over(file.stream())))) {
                out.writeUTF(id());
                out.writeLong(piece.start());
                out.writeInt(log.size());
                out.writeUTF(mark.until().toString());
                out.writeLong(mark.position());
                log.writeTo(out);
            }
            file.keep();
        }
    }

    /** Refused unless it is as it was written, here, and what its name says. */
    Content read(LogPiece piece) throws IOException {
        Path file = directory.resolve(piece.fileName());
        try (InputStream sealed = seal.open(file);
                DataInputStream in = new DataInputStream(new GZIPInputStream(sealed))) {
            String id = in.readUTF();
            long start = in.readLong();
            int length = in.readInt();
            Mark mark = new Mark(Instant.parse(in.readUTF()), in.readLong());
            byte[] bytes = in.readNBytes(Math.min(length, MOST_BYTES));
            // what authenticates the end lies behind it
            in.transferTo(OutputStream.nullOutputStream());
            sealed.transferTo(OutputStream.nullOutputStream());
            if (!id.equals(id()) || bytes.length != length || !piece.equals(new LogPiece(start, start + length))) {
                throw Seal.broken(file);
            }
            return new Content(mark, bytes);
        } catch (IOException | DateTimeException damaged) {
            throw Seal.broken(file);
        }
    }

    /** What was being written when the process ended. */
    void sweep() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path left : files.filter(NewFile::isPartial).toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private String id() {
        return String.valueOf(directory.getFileName());
    }
}
