package org.aliquot.move;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.aliquot.postgres.EmbeddedDatabase;
import org.aliquot.postgres.KnownDatabase;
import org.aliquot.start.StartRefused;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./lms move}, without Spring: exit code 0 done, 1 refused in a sentence and nothing moved, 2 wrong usage. */
@Command(
        name = "./lms move",
        description =
                "Copies everything from the database in ALIQUOT_DATA_DIR to the empty one that SPRING_DATASOURCE_URL"
                        + " names, and compares. Changes nothing in the first.")
public final class Move implements Callable<Integer> {

    private final Environment settings;

    @Spec
    private @Nullable CommandSpec spec;

    private Move(Environment settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        // what libraries say of themselves is not for operators
        LoggingSystem.get(Move.class.getClassLoader()).beforeInitialize();
        System.exit(commandLine(new StandardEnvironment()).execute(arguments));
    }

    static CommandLine commandLine(Environment settings) {
        return new CommandLine(new Move(settings)).setExecutionExceptionHandler((failure, line, _) -> {
            line.getErr().println(sentence(failure));
            return 1;
        });
    }

    private static String sentence(Exception failure) throws Exception {
        return switch (failure) {
            case StartRefused refused -> String.valueOf(refused.getMessage());
            case SQLException refused -> broken(refused);
            case FlywayException refused -> broken(refused);
            case DataAccessException refused -> broken(refused.getMostSpecificCause());
            default -> throw failure;
        };
    }

    private static String broken(Throwable why) {
        return "Nothing was moved: " + String.valueOf(why.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    @Override
    public Integer call() throws SQLException, IOException {
        if (EmbeddedDatabase.isMeantBy(settings)) {
            throw new StartRefused(
                    "SPRING_DATASOURCE_URL names no database; set it, with SPRING_DATASOURCE_USERNAME and"
                            + " SPRING_DATASOURCE_PASSWORD, to the empty one to move to.");
        }
        EmbeddedDatabase here = EmbeddedDatabase.inDataDirectory(settings);
        here.requireComplete();
        if (here.isInUse()) {
            throw new StartRefused(
                    "Aliquot runs in " + here.root() + ": stop it first, or what is done meanwhile would stay behind.");
        }
        try (Connection there = KnownDatabase.connect(settings).orElseThrow();
                Closeable _ = here.start();
                Connection from = here.connect().orElseThrow()) {
            Schemas.makeAlike(from, there, here.root());
            Copy copy = new Copy(from, there, this::say);
            say(
                    "%s: %,d rows of %d tables moved, and found to be what they were. The directory %s is as it was; keep it until all is well."
                            .formatted(
                                    settings.getProperty("spring.datasource.url", "")
                                            .replaceAll("\\?.*", ""),
                                    copy.all(),
                                    copy.tables(),
                                    here.root()));
        }
        if (settings.getProperty("aliquot.secret-key", "").isBlank() && Files.exists(here.secretKey())) {
            say("Before the start, set ALIQUOT_SECRET_KEY to what " + here.secretKey()
                    + " holds: without it, what is sealed stays sealed.");
        }
        if (!settings.getProperty("aliquot.backup-log-dir", "").isBlank()) {
            say("Before the start, leave ALIQUOT_BACKUP_LOG_DIR out, and let your server archive its log.");
        }
        return 0;
    }

    private void say(String words) {
        if (spec != null) {
            spec.commandLine().getOut().println(words);
            spec.commandLine().getOut().flush();
        }
    }
}
