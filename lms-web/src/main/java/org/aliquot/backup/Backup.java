package org.aliquot.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.aliquot.postgres.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a backup, or proves one by restoring it. */
@Command(name = "backup", description = "Everything an installation keeps in one file, taken while it runs or not.")
final class Backup implements Callable<Integer> {

    /** One of the two. */
    static final class Wanted {

        @Parameters(paramLabel = "FILE", description = "the backup to take; it must not exist yet")
        @Nullable
        Path target;

        @Option(names = "--check", paramLabel = "FILE", description = "prove this backup by restoring and reading it")
        @Nullable
        Path checked;
    }

    private final Environment settings;

    Backup(Environment settings) {
        this.settings = settings;
    }

    @ArgGroup(multiplicity = "1")
    private Wanted wanted = new Wanted();

    @Option(names = "--key-file", paramLabel = "KEY", description = "encrypted with this key: 32 bytes in Base64")
    private @Nullable Path keyFile;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        Seal seal = Seal.of(keyFile);
        if (wanted.checked != null) {
            say(Proof.of(wanted.checked, seal, spool()).words());
        } else if (wanted.target != null) {
            take(EmbeddedDatabase.of(settings), wanted.target, seal);
        }
        return 0;
    }

    /** Where the product puts what is large and soon gone. */
    private Path spool() {
        String set = settings.getProperty("aliquot.spool-dir", "");
        return Path.of(set.isBlank() ? System.getProperty("java.io.tmpdir") : set);
    }

    private void take(EmbeddedDatabase database, Path target, Seal seal) throws IOException, SQLException {
        long start = System.nanoTime();
        database.requireComplete();
        requireKeyElsewhere(keyFile, database);
        Optional<UUID> log = LogShelf.id(database.root());
        try (NewFile file = NewFile.at(target, database.root())) {
            ArchiveWriter archive = new ArchiveWriter(seal.over(file.stream()));
            String until = copy(database, archive);
            archive.bytes(ArchiveReader.NOTE, until.getBytes(StandardCharsets.UTF_8));
            archive.close();
            file.keep();
            BackupLog.backedUp(database.root(), log);
            say("%s: the data of %s, %s in %s, taken in %.1f seconds."
                    .formatted(
                            target,
                            database.root(),
                            Sizes.words(archive.unpacked()),
                            Sizes.words(Files.size(target)),
                            (System.nanoTime() - start) / 1e9));
            say(until);
        }
        if (settings.containsProperty("aliquot.secret-key") || !Files.exists(database.secretKey())) {
            say("The key that ALIQUOT_SECRET_KEY sets is not in it: keep it yourself.");
        }
    }

    static void requireKeyElsewhere(@Nullable Path keyFile, EmbeddedDatabase database) throws IOException {
        if (keyFile != null && keyFile.toRealPath().startsWith(database.root().toRealPath())) {
            throw new BackupRefused("The key " + keyFile + " lies in the data directory and would be lost with it;"
                    + " make one of its own (openssl rand -base64 32) and keep it elsewhere.");
        }
    }

    private static String copy(EmbeddedDatabase database, ArchiveWriter archive) throws IOException, SQLException {
        DataFiles files = new DataFiles(database, archive);
        Optional<Connection> server = database.connect();
        if (server.isEmpty()) {
            return new StoppedCopy(database, archive, files).take();
        }
        try (Connection session = server.get()) {
            return new RunningCopy(database, archive, files, session).take();
        }
    }

    private void say(String words) {
        if (spec != null) {
            spec.commandLine().getOut().println(words);
        }
    }
}
