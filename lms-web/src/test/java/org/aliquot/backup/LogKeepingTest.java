package org.aliquot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.aliquot.figures.Figures;
import org.aliquot.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Settings for the log that cannot be meant are refused before anything starts. */
class LogKeepingTest {

    @Test
    void aServerOfTheOperatorsPutsItsLogAsideByItself() {
        assertThatThrownBy(() -> keeping(Map.of(
                        "aliquot.backup-log-dir", "/backups/log",
                        "spring.datasource.url", "jdbc:postgresql://db/aliquot")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("names one of your own");
    }

    @Test
    void aKeyFileThatIsNoneIsNamed() {
        assertThatThrownBy(() -> keeping(Map.of(
                        "aliquot.backup-log-dir", "/backups/log",
                        "aliquot.backup-key-file", "/nowhere/backup.key")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("/nowhere/backup.key cannot be read");
    }

    /** The database that such a task has joined looks like one of the operator's. */
    @Test
    void aShortTaskBesideTheRunningAliquotLeavesItAlone() {
        assertThat(keeping(Map.of(
                        "aliquot.backup-log-dir", "/backups/log",
                        "aliquot.join-running-database", "true",
                        "spring.datasource.url", "jdbc:postgresql://localhost/aliquot")))
                .isNotNull();
    }

    private static LogKeeping keeping(Map<String, Object> settings) {
        return new LogKeeping(environment(settings), new Figures());
    }

    private static Environment environment(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return environment;
    }
}
