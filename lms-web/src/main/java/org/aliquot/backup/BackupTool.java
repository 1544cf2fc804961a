package org.aliquot.backup;

import java.io.IOException;
import java.util.Locale;
import org.aliquot.start.StartRefused;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./lms backup} and {@code ./lms restore}, without Spring: exit code 0 done, 1 refused in a sentence, 2 wrong usage. */
@Command(name = "./lms")
public final class BackupTool {

    private BackupTool() {}

    public static void main(String[] arguments) {
        // what the database's library says at each start is not for operators
        LoggingSystem.get(BackupTool.class.getClassLoader()).beforeInitialize();
        System.exit(commandLine(new StandardEnvironment()).execute(arguments));
    }

    static CommandLine commandLine(Environment settings) {
        return new CommandLine(new BackupTool())
                .addSubcommand(new Backup(settings))
                .addSubcommand(new Restore())
                .setExecutionExceptionHandler((failure, line, _) -> {
                    line.getErr().println(sentence(failure));
                    return 1;
                });
    }

    private static String sentence(Exception failure) throws Exception {
        return switch (failure) {
            case BackupRefused refused -> String.valueOf(refused.getMessage());
            case StartRefused refused -> String.valueOf(refused.getMessage());
            case IOException e
            when isFull(e) ->
                "The disk is full; nothing was kept of this. A check needs room for all the data where ALIQUOT_SPOOL_DIR says.";
            case IOException e -> "A file cannot be read or written (" + e + "); nothing was kept of this.";
            default -> throw failure;
        };
    }

    private static boolean isFull(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("quota exceeded");
    }
}
