package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.aliquot.postgres.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the database's log aside, piece by piece, so that a backup and the pieces since then give any moment between. If the disk for
 * it is away the server keeps the log itself, up to what it may keep; beyond that there is a gap, and the log begins anew.
 */
final class LogKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(LogKeeper.class);

    /** What is lost with the machine, at most, and the time that writing it takes. */
    private static final long EACH_NANOS = 20_000_000_000L;

    /** In memory until it is written. */
    private static final int PIECE_BYTES = 4 << 20;

    private static final int IDLE_MS = 100;

    private final EmbeddedDatabase database;
    private final Path place;
    private final Seal seal;
    private volatile boolean ended;
    private volatile long kept = System.nanoTime();

    /** @param place where all installations that use it have a directory each; it must exist */
    LogKeeper(EmbeddedDatabase database, Path place, Seal seal) {
        this.database = database;
        this.place = place;
        this.seal = seal;
    }

    /** Everything acknowledged until so long ago is on the disk for it. */
    double secondsBehind() {
        return (System.nanoTime() - kept) / 1e9;
    }

    /** {@link #follow} returns soon, once the rest is on the disk. */
    void end() {
        ended = true;
    }

    /** Returns once it is told to end. */
    void follow() throws SQLException, IOException {
        try (Connection session = database.connect().orElseThrow(() -> new BackupRefused("The database is away."))) {
            LogSlot slot = new LogSlot(session);
            LogShelf shelf = shelf(slot);
            try (Connection replication = database.connectForLog();
                    LogStream stream = new LogStream(replication, next(slot, shelf))) {
                follow(slot, shelf, stream);
            }
        }
    }

    private void follow(LogSlot slot, LogShelf shelf, LogStream stream) throws SQLException, IOException {
        long due = System.nanoTime();
        while (!ended) {
            boolean idle = !stream.take();
            if (stream.gathered().size() >= PIECE_BYTES || System.nanoTime() - due >= 0) {
                keep(slot, shelf, stream);
                due = System.nanoTime() + EACH_NANOS;
            } else if (idle) {
                pause();
            }
        }
        keep(slot, shelf, stream);
    }

    private void keep(LogSlot slot, LogShelf shelf, LogStream stream) throws SQLException, IOException {
        long asked = System.nanoTime();
        LogSlot.Mark mark = slot.mark();
        while (stream.end() < mark.position()) {
            if (!stream.take()) {
                pause();
            }
        }
        if (stream.gathered().size() > 0) {
            shelf.keep(stream.start(), stream.gathered(), mark.until(), database.root());
            stream.confirm();
        }
        kept = asked;
    }

    /** The server may have been told of less than was kept, if it or we ended in between. */
    private static long next(LogSlot slot, LogShelf shelf) throws IOException {
        long last = shelf.pieces().stream().mapToLong(LogPiece::end).max().orElse(0);
        return Math.max(last, slot.keptFrom().orElseThrow());
    }

    private LogShelf shelf(LogSlot slot) throws IOException {
        Path idFile = database.root().resolve(LogShelf.ID_FILE);
        if (!Files.exists(idFile) || slot.keptFrom().isEmpty()) {
            return begin(slot, idFile);
        }
        Path own = place.resolve(Files.readString(idFile).strip());
        if (!Files.isDirectory(own)) {
            throw new BackupRefused("There is no " + own + " any more: is the disk there? To begin anew, delete "
                    + idFile + " and take a backup.");
        }
        return new LogShelf(own, seal);
    }

    private LogShelf begin(LogSlot slot, Path idFile) throws IOException {
        if (!Files.isDirectory(place) || !Files.isWritable(place)) {
            throw new BackupRefused("The directory " + place + " is not there, or may not be written to.");
        }
        boolean broken = Files.deleteIfExists(idFile);
        slot.drop();
        slot.make();
        String id = UUID.randomUUID().toString();
        Path own = Files.createDirectory(
                place.resolve(id), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        ToDisk.write(place);
        Files.writeString(idFile, id);
        ToDisk.write(idFile);
        if (broken) {
            LOG.error(
                    "The log of the database was not put aside for so long that a part of it is gone; it begins anew in {}. TAKE A BACKUP"
                            + " NOW: moments since the last one cannot be restored",
                    own);
        } else {
            LOG.warn(
                    "The log of the database is put aside in {} from now on; take a backup, to which it can be added",
                    own);
        }
        return new LogShelf(own, seal);
    }

    /** Somebody no longer wants it: the server keeps nothing for it. */
    static void forget(EmbeddedDatabase database) throws SQLException, IOException {
        Path idFile = database.root().resolve(LogShelf.ID_FILE);
        if (Files.exists(idFile)) {
            try (Connection session = database.connect().orElseThrow()) {
                new LogSlot(session).drop();
            }
            Files.delete(idFile);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(IDLE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
