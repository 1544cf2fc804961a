package org.aliquot.backup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.aliquot.postgres.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A restored installation whose database runs for a while and leaves nothing. */
final class Trial implements Closeable {

    private final Path folder;
    private final EmbeddedDatabase database;
    private final AtExit sweeper;
    private @Nullable Closeable server;

    Trial(Path spool) throws IOException {
        Files.createDirectories(spool);
        this.folder = Files.createTempDirectory(spool, "aliquot-check-");
        this.database = EmbeddedDatabase.in(folder.resolve("data"));
        this.sweeper = AtExit.run(this::sweep);
    }

    /** Returns what the backup says of itself. */
    String restore(Path file, Seal seal) throws IOException {
        return Unpacking.of(file, seal, database.root());
    }

    /** Recovers it as a start of Aliquot would. */
    Connection start() {
        server = database.start();
        return database.connect().orElseThrow(() -> new BackupRefused("The restored database ended by itself."));
    }

    private void sweep() {
        try {
            close(server);
            database.stop();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            System.err.println("The trial in " + folder + " could not be deleted (" + stays + "); delete it yourself.");
        }
    }

    private static void close(@Nullable Closeable server) throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public void close() {
        sweeper.cancel();
        sweep();
    }
}
