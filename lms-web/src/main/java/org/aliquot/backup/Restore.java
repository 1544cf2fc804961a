package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.aliquot.postgres.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a data directory out of a backup; the next start on it recovers what the backup holds. */
@Command(name = "restore", description = "Makes a data directory out of a backup.")
final class Restore implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "the backup")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "DIRECTORY", description = "where to; new or empty")
    private Path directory = Path.of("");

    @Option(names = "--key-file", paramLabel = "KEY", description = "the key it was encrypted with")
    private @Nullable Path keyFile;

    @Option(
            names = "--log",
            paramLabel = "PLACE",
            description = "adds what was done since the backup, from where ALIQUOT_BACKUP_LOG_DIR put it")
    private @Nullable Path log;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "with --log: nothing after this moment, such as 2026-11-27T15:04:05-05:00")
    private @Nullable OffsetDateTime until;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (log == null && until != null) {
            throw new BackupRefused("--until goes with --log: a backup by itself is of one moment.");
        }
        Seal seal = Seal.of(keyFile);
        String what = Unpacking.of(file, seal, directory, (note, data) -> forward(seal, note, data));
        if (spec != null) {
            spec.commandLine().getOut().println("Restored to " + directory + ". " + what);
        }
        return 0;
    }

    private String forward(Seal seal, String note, EmbeddedDatabase data) throws IOException {
        Path pieces = log;
        if (pieces == null) {
            return note;
        }
        Instant reached = new LogReplay(data, pieces, seal, until == null ? null : until.toInstant()).run();
        return "Everything acknowledged until " + reached + " is in it"
                + (until == null ? "." : ", and nothing later.");
    }
}
