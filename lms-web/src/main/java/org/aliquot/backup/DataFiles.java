package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.postgres.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The files of an installation, while its database may be writing them. Left out is what PostgreSQL's manual names for that
 * ("Making a Base Backup Using the Low Level API"); the log of changes and the control file come last, each at its time.
 */
final class DataFiles extends SimpleFileVisitor<Path> {

    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");

    private static final Pattern LEFT_OUT =
            Pattern.compile("postmaster\\.(pid|opts)|pgsql_tmp.*|pg_internal\\.init.*|current_logfiles.*|.*\\.old");

    private final EmbeddedDatabase database;
    private final ArchiveWriter archive;
    private final Path pg;

    DataFiles(EmbeddedDatabase database, ArchiveWriter archive) throws IOException {
        this.database = database;
        this.archive = archive;
        this.pg = database.pg().toRealPath();
    }

    /** Everything but the log and the control file. */
    void copy() throws IOException {
        for (Path secret : database.secrets()) {
            archive.file(String.valueOf(secret.getFileName()), secret);
        }
        archive.file(LogShelf.ID_FILE, database.root().resolve(LogShelf.ID_FILE));
        Files.walkFileTree(pg, this);
    }

    /** Small enough to be written at once, so two readings that are equal are a whole one. */
    byte[] control() throws IOException {
        byte[] read = Files.readAllBytes(pg.resolve("global/pg_control"));
        byte[] again = Files.readAllBytes(pg.resolve("global/pg_control"));
        while (!Arrays.equals(read, again)) {
            read = again;
            again = Files.readAllBytes(pg.resolve("global/pg_control"));
        }
        return read;
    }

    void control(byte[] content) throws IOException {
        archive.bytes("pg/global/pg_control", content);
    }

    /** A file of the log, which has to be there. */
    void log(String name) throws IOException {
        Path file = pg.resolve("pg_wal").resolve(name);
        if (!archive.file("pg/pg_wal/" + name, file)) {
            throw new BackupRefused("The database let go of its log " + name + " too early; take the backup again.");
        }
    }

    List<String> logs() throws IOException {
        try (Stream<Path> files = Files.list(pg.resolve("pg_wal"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        if (isLeftOut(directory)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        archive.directory(name(directory));
        return isEmpty(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isEmpty(file)) {
            // the log may lie on another disk
            archive.directory(name(file));
        } else if (attributes.isSymbolicLink()) {
            throw new BackupRefused("The file " + file + " is a link to another place, which a backup cannot follow;"
                    + " put what it names in its place while Aliquot is stopped.");
        } else if (attributes.isRegularFile() && !isLeftOut(file) && !file.endsWith("global/pg_control")) {
            archive.file(name(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What was dropped since it was listed is dropped again by the log. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
        return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, failure);
    }

    private boolean isEmpty(Path path) {
        return pg.equals(path.getParent()) && EMPTY.contains(String.valueOf(path.getFileName()));
    }

    private static boolean isLeftOut(Path path) {
        return LEFT_OUT.matcher(String.valueOf(path.getFileName())).matches();
    }

    private String name(Path path) {
        return path.equals(pg) ? "pg" : "pg/" + pg.relativize(path);
    }
}
