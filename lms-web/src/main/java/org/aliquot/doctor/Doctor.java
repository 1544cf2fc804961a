package org.aliquot.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.aliquot.start.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./lms doctor}, without Spring: exit code 0 nothing is wrong, 1 something is, 2 wrong usage. */
@Command(
        name = "./lms doctor",
        description =
                "Looks at the settings, the data directory, the database, the mail server and the collector of traces, and says what is"
                        + " wrong and what to do. Changes nothing.")
public final class Doctor implements Callable<Integer> {

    private final Map<String, Check> checks = new LinkedHashMap<>();

    @Spec
    private @Nullable CommandSpec spec;

    private Doctor(Environment settings) {
        checks.put("Settings", new SettingsCheck(settings, System.getenv().keySet()));
        checks.put("Data directory", new DirectoryCheck(settings));
        checks.put("Server", new ServerCheck(settings));
        checks.put("Database", new DatabaseCheck(settings));
        checks.put("Standby", new StandbyCheck(settings));
        checks.put("Mail", new MailCheck(settings));
        checks.put("Traces", new TracesCheck(settings));
        checks.put("Backups", new BackupCheck(settings));
        checks.put("Log for backups", new LogCheck(settings));
    }

    public static void main(String[] arguments) {
        // what libraries say of themselves is not for operators
        LoggingSystem.get(Doctor.class.getClassLoader()).beforeInitialize();
        System.exit(new CommandLine(new Doctor(new StandardEnvironment())).execute(arguments));
    }

    @Override
    public Integer call() {
        List<Finding> all = new ArrayList<>();
        checks.forEach((part, check) -> {
            List<Finding> findings = look(check);
            if (!findings.isEmpty()) {
                say("%n%s%n".formatted(part));
                findings.forEach(finding -> say(finding.lines()));
                all.addAll(findings);
            }
        });
        long wrong = all.stream()
                .filter(finding -> finding.grade() == Finding.Grade.WRONG)
                .count();
        say(wrong == 0 ? "%nNothing is wrong.%n".formatted() : "%n%d wrong.%n".formatted(wrong));
        return wrong == 0 ? 0 : 1;
    }

    static List<Finding> look(Check check) {
        try {
            return check.look();
        } catch (StartRefused refused) {
            return List.of(Finding.wrong(String.valueOf(refused.getMessage()), ""));
        } catch (Exception failed) {
            return List.of(Finding.wrong("This could not be looked at: " + failed + ".", ""));
        }
    }

    private void say(String words) {
        if (spec != null) {
            spec.commandLine().getOut().print(words);
            spec.commandLine().getOut().flush();
        }
    }
}
