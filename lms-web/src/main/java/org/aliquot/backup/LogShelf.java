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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The pieces of the log of one installation, each sealed like a backup. */
record LogShelf(Path directory, Seal seal) {

    /** Of the data directory; names the installation's own directory among the pieces of all. */
    static final String ID_FILE = "backup-log.id";

    /**
     * @param until everything acknowledged before this is in the piece or in one before it
     */
    record Content(Instant until, byte[] bytes) {}

    List<LogPiece> pieces() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> LogPiece.of(String.valueOf(file.getFileName())))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingLong(LogPiece::start))
                    .toList();
        }
    }

    /** On the disk when it returns; all of it, or nothing. */
    void keep(long start, ByteArrayOutputStream log, Instant until, Path data) throws IOException {
        LogPiece piece = new LogPiece(start, start + log.size());
        try (NewFile file = NewFile.at(directory.resolve(piece.fileName()), data)) {
            try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(seal.over(file.stream())))) {
                out.writeLong(piece.start());
                out.writeInt(log.size());
                out.writeUTF(until.toString());
                log.writeTo(out);
            }
            file.keep();
        }
    }

    /** Refused unless it is as it was written, and what its name says. */
    Content read(LogPiece piece) throws IOException {
        Path file = directory.resolve(piece.fileName());
        try (InputStream sealed = seal.open(file);
                DataInputStream in = new DataInputStream(new GZIPInputStream(sealed))) {
            long start = in.readLong();
            int length = in.readInt();
            Instant until = Instant.parse(in.readUTF());
            byte[] bytes = in.readNBytes(length);
            // what authenticates the end lies behind it
            in.transferTo(OutputStream.nullOutputStream());
            sealed.transferTo(OutputStream.nullOutputStream());
            if (!piece.equals(new LogPiece(start, start + bytes.length)) || bytes.length != length) {
                throw Seal.broken(file);
            }
            return new Content(until, bytes);
        } catch (IOException | DateTimeException damaged) {
            throw Seal.broken(file);
        }
    }
}
