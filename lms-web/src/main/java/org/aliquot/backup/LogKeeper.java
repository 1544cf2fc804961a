package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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
    private volatile String trouble = "";

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

    /** Whether no backup was taken yet to which the pieces can be added. */
    boolean needsBackup() {
        try {
            return BackupLog.needsBackup(database.root());
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** {@link #follow} returns soon, once the rest is on the disk. */
    void end() {
        ended = true;
    }

    /** Told once while it lasts. */
    void tell(String why) {
        if (!ended && !why.equals(trouble)) {
            LOG.error("The log of the database is not put aside at the moment; trying again: {}", why);
            trouble = why;
        }
    }

    /** Returns once it is told to end. */
    void follow() throws SQLException, IOException {
        try (Connection session = database.connect().orElseThrow(() -> new BackupRefused("the database is away"))) {
            LogSlot slot = new LogSlot(session);
            LogShelf shelf = shelf(slot);
            shelf.sweep();
            try (Connection replication = database.connectForLog();
                    LogStream stream = new LogStream(replication, next(slot, shelf))) {
                new Following(slot, shelf, stream).untilEnded();
            }
        }
    }

    /** One connection's worth of it. */
    private final class Following {

        private final LogSlot slot;
        private final LogShelf shelf;
        private final LogStream stream;
        private LogShelf.Mark proven = LogShelf.Mark.NONE;

        Following(LogSlot slot, LogShelf shelf, LogStream stream) {
            this.slot = slot;
            this.shelf = shelf;
            this.stream = stream;
        }

        void untilEnded() throws SQLException, IOException {
            long due = System.nanoTime();
            while (!ended) {
                if (System.nanoTime() - due >= 0) {
                    keepAll();
                    due = System.nanoTime() + EACH_NANOS;
                }
                takeSome();
            }
            keepAll();
        }

        /** All that is acknowledged by now. */
        private void keepAll() throws SQLException, IOException {
            long asked = System.nanoTime();
            LogShelf.Mark mark = slot.mark();
            while (stream.end() < mark.position()) {
                takeSome();
            }
            proven = mark;
            if (stream.gathered().size() > 0) {
                keep();
            }
            kept = asked;
            if (!trouble.isEmpty()) {
                LOG.info("The log of the database is put aside again");
                trouble = "";
            }
        }

        /** However much there is, no more of it is in memory than makes a piece. */
        private void takeSome() throws SQLException, IOException {
            if (!stream.take()) {
                pause();
            } else if (stream.gathered().size() >= PIECE_BYTES) {
                keep();
            }
        }

        private void keep() throws SQLException, IOException {
            Optional<LogPiece> last = shelf.last();
            if (last.isPresent() && last.get().end() != stream.start()) {
                forgetShelf();
                throw new BackupRefused("somebody else writes to " + shelf.directory()
                        + ", such as a copy of this installation; the log begins anew");
            }
            shelf.keep(stream.start(), stream.gathered(), proven, database.root());
            stream.confirm();
        }
    }

    /** Behind the last piece: the server may have been told of less than was kept, if it or we ended in between. */
    private static long next(LogSlot slot, LogShelf shelf) throws IOException {
        Optional<LogPiece> last = shelf.last();
        return last.isPresent() ? last.get().end() : slot.keptFrom().orElseThrow();
    }

    private LogShelf shelf(LogSlot slot) throws IOException {
        Optional<UUID> id = LogShelf.id(database.root());
        if (id.isEmpty()) {
            return begin(slot, "");
        }
        LogShelf own = LogShelf.in(place, id.get(), seal);
        if (!Files.isDirectory(own.directory())) {
            throw new BackupRefused(
                    "there is no " + own.directory() + " any more: is the disk there? To begin anew, delete "
                            + database.root().resolve(LogShelf.ID_FILE) + " and take a backup");
        }
        String broken = broken(slot, own);
        return broken.isEmpty() ? own : begin(slot, broken);
    }

    /** Why the log cannot go on behind its last piece; empty, if it can. */
    private static String broken(LogSlot slot, LogShelf own) throws IOException {
        Optional<Long> keptFrom = slot.keptFrom();
        Optional<LogPiece> last = own.last();
        if (keptFrom.isEmpty()
                || last.isPresent() && keptFrom.get() > last.get().end()) {
            return "it was not put aside for so long that a part of it is gone";
        }
        if (last.isEmpty()) {
            return "";
        }
        if (last.get().end() > slot.mark().position()) {
            return "its last piece is from another future of this database, such as that of a copy";
        }
        try {
            own.read(last.get());
            return "";
        } catch (BackupRefused unreadable) {
            return "its last piece does not open with this key, or is damaged";
        }
    }

    private LogShelf begin(LogSlot slot, String broken) throws IOException {
        if (!Files.isDirectory(place) || !Files.isWritable(place)) {
            throw new BackupRefused("the directory " + place + " is not there, or may not be written to");
        }
        UUID id = UUID.randomUUID();
        LogShelf own = LogShelf.in(place, id, seal);
        Files.createDirectory(
                own.directory(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            ToDisk.write(place);
            slot.drop();
            slot.make();
            remember(id);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(own.directory());
            throw e;
        }
        if (broken.isEmpty()) {
            LOG.warn(
                    "The log of the database is put aside in {} from now on; take a backup, to which it can be added",
                    own.directory());
        } else {
            LOG.error(
                    "The log of the database begins anew in {}: {}. TAKE A BACKUP NOW: no moment after the last piece can be restored until then",
                    own.directory(),
                    broken);
        }
        return own;
    }

    private void remember(UUID id) throws IOException {
        Path file = database.root().resolve(LogShelf.ID_FILE);
        Path fresh = database.root().resolve(LogShelf.ID_FILE + ".new");
        Files.writeString(fresh, id.toString());
        ToDisk.write(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        ToDisk.write(database.root());
    }

    private void forgetShelf() throws IOException {
        Files.deleteIfExists(database.root().resolve(LogShelf.ID_FILE));
    }

    /** Somebody no longer wants it: the server keeps nothing for it. */
    static void forget(EmbeddedDatabase database) throws SQLException, IOException {
        try (Connection session = database.connect().orElseThrow()) {
            new LogSlot(session).drop();
        }
        Files.deleteIfExists(database.root().resolve(LogShelf.ID_FILE));
        Files.deleteIfExists(database.root().resolve(LogShelf.BACKED_UP_FILE));
    }

    private void pause() {
        try {
            Thread.sleep(IDLE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
        }
    }
}
