package org.aliquot.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.postgres.EmbeddedDatabase;
import org.aliquot.start.StartRefused;
import org.jspecify.annotations.Nullable;
import org.postgresql.replication.LogSequenceNumber;
import org.springframework.util.FileSystemUtils;

/** Adds to an unpacked backup what its database did until a moment after it. */
final class LogReplay {

    private static final long SEGMENT = 16L << 20;

    /** The server tells in whole pages how far its log is on the disk, so that the last change may end a little later. */
    private static final long ONE_RECORD = 1 << 20;

    private static final Pattern BEGIN = Pattern.compile("START WAL LOCATION: (\\S+) ");

    private final EmbeddedDatabase restored;
    private final LogShelf shelf;
    private final @Nullable Instant wanted;

    /**
     * @param place where the pieces of all installations lie
     * @param wanted everything acknowledged until then and nothing later, or all there is
     */
    LogReplay(EmbeddedDatabase restored, Path place, Seal seal, @Nullable Instant wanted) throws IOException {
        this.restored = restored;
        this.shelf = own(restored, place, seal);
        this.wanted = wanted;
    }

    private static LogShelf own(EmbeddedDatabase restored, Path place, Seal seal) throws IOException {
        UUID id = LogShelf.id(restored.root())
                .orElseThrow(
                        () -> new BackupRefused(
                                "When this backup was taken, the log of the database was put aside nowhere: it can only be restored as it is."));
        LogShelf own = LogShelf.in(place, id, seal);
        if (!Files.isDirectory(own.directory())) {
            throw new BackupRefused(
                    "The directory " + place + " does not hold the log that belongs to this backup (" + id + ").");
        }
        return own;
    }

    /** Returns the moment that was reached. */
    Instant run() throws IOException {
        Instant goal = wanted;
        ControlFile control = ControlFile.in(restored.pg());
        if (goal != null && goal.isBefore(control.written())) {
            throw tooLate(goal);
        }
        if (goal != null && !isOfRunningServer() && !control.isAtRest()) {
            throw new BackupRefused(
                    "This backup was taken after a crash, while nothing ran: leave --until out, or take another.");
        }
        LogShelf.Mark reached = lay(begin(control));
        if (goal != null && goal.isAfter(reached.until())) {
            throw new BackupRefused("The log in " + shelf.directory() + " ends at " + reached.until()
                    + ", before the moment you asked for; to restore that much, leave --until out.");
        }
        // nothing was done between the last change and that moment: then PostgreSQL goes on to the end
        if (goal == null || !recover(goal)) {
            recover(null);
            requireReached(reached);
        }
        leaveNoTrace();
        if (goal != null) {
            return goal;
        }
        return reached.until().isAfter(control.written()) ? reached.until() : control.written();
    }

    /** The pieces are put over the log of the backup, each byte where it belongs; where they overlap both are the same. */
    private LogShelf.Mark lay(long from) throws IOException {
        List<LogPiece> pieces =
                shelf.pieces().stream().dropWhile(piece -> piece.end() <= from).toList();
        if (pieces.isEmpty()) {
            throw new BackupRefused("The log in " + shelf.directory()
                    + " has nothing that this backup has not: restore it without --log.");
        }
        if (!pieces.getFirst().holds(from)) {
            throw new BackupRefused(
                    "The log in " + shelf.directory() + " does not reach back to this backup; take one that is not"
                            + " older than the first piece of the log.");
        }
        long next = pieces.getFirst().start();
        LogShelf.Mark reached = LogShelf.Mark.NONE;
        for (LogPiece piece : pieces) {
            if (piece.start() != next) {
                throw new BackupRefused("In " + shelf.directory() + " a piece of the log is missing, the one after "
                        + reached.until() + " that begins at " + position(next)
                        + "; until then it can be restored with --until.");
            }
            LogShelf.Content content = shelf.read(piece);
            write(piece.start(), content.bytes());
            reached = content.mark().position() > reached.position() ? content.mark() : reached;
            if (wanted != null && !wanted.isAfter(reached.until())) {
                break;
            }
            next = piece.end();
        }
        return reached;
    }

    /** What PostgreSQL did not take for its own log it takes for the end of it. */
    private void requireReached(LogShelf.Mark mark) throws IOException {
        long end = end();
        if (end < mark.position() - ONE_RECORD) {
            throw new BackupRefused("The log in " + shelf.directory() + " fits this backup up to " + position(end)
                    + " only, and " + mark.until() + " is at " + position(mark.position())
                    + ": pieces of something else are among it.");
        }
    }

    /** Where the server went its own way: noted in the newest file of its history. */
    private long end() throws IOException {
        try (Stream<Path> files = Files.list(restored.pg().resolve("pg_wal"))) {
            Path history = files.filter(file -> file.toString().endsWith(".history"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            String last = Files.readAllLines(history).stream()
                    .filter(line -> !line.isBlank())
                    .reduce((_, later) -> later)
                    .orElseThrow();
            return LogSequenceNumber.valueOf(last.split("\t", -1)[1]).asLong();
        }
    }

    private void write(long at, byte[] bytes) throws IOException {
        int done = 0;
        while (done < bytes.length) {
            long position = at + done;
            int length = (int) Math.min(bytes.length - done, SEGMENT - position % SEGMENT);
            write(segment(position / SEGMENT), position % SEGMENT, ByteBuffer.wrap(bytes, done, length));
            done += length;
        }
    }

    private static void write(Path segment, long at, ByteBuffer bytes) throws IOException {
        try (FileChannel file = FileChannel.open(segment, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (file.size() < SEGMENT) {
                file.write(ByteBuffer.allocate(1), SEGMENT - 1);
            }
            long place = at;
            while (bytes.hasRemaining()) {
                place += file.write(bytes, place);
            }
        }
    }

    private Path segment(long number) throws IOException {
        return restored.pg()
                .resolve("pg_wal")
                .resolve(String.format(Locale.ROOT, "%s%08X%08X", timeline(), number >> 8, number & 0xFF));
    }

    /** As the files of the backup are called. */
    private String timeline() throws IOException {
        try (Stream<Path> files = Files.list(restored.pg().resolve("pg_wal"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9A-F]{24}"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow()
                    .substring(0, 8);
        }
    }

    /** Where the log that the backup needs begins. */
    private long begin(ControlFile control) throws IOException {
        if (isOfRunningServer()) {
            Matcher begin = BEGIN.matcher(Files.readString(label()));
            if (begin.find()) {
                return LogSequenceNumber.valueOf(begin.group(1)).asLong();
            }
        }
        return control.redo();
    }

    private boolean isOfRunningServer() {
        return Files.exists(label());
    }

    private Path label() {
        return restored.pg().resolve("backup_label");
    }

    private boolean recover(@Nullable Instant goal) {
        try {
            return restored.recover(goal);
        } catch (StartRefused e) {
            String why = String.valueOf(e.getMessage());
            throw goal != null && why.contains("before consistent recovery point")
                    ? tooLate(goal)
                    : new BackupRefused("The database of the backup does not take its log: " + why, e);
        }
    }

    private static BackupRefused tooLate(Instant goal) {
        return new BackupRefused("This backup is of a later moment than " + goal + "; take an earlier one.");
    }

    private void leaveNoTrace() throws IOException {
        for (String made : List.of("bin", "aliquot.lock", "database-start.log")) {
            FileSystemUtils.deleteRecursively(restored.root().resolve(made));
        }
    }

    private static String position(long bytes) {
        return LogSequenceNumber.valueOf(bytes).asString();
    }
}
