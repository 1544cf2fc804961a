package org.aliquot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.aliquot.figures.Figures;
import org.aliquot.postgres.EmbeddedDatabase;
import org.aliquot.start.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code ALIQUOT_BACKUP_LOG_DIR}: puts the log of the embedded database aside while Aliquot runs, and tries again whatever keeps it from that. */
@Component
class LogKeeping implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogKeeping.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
    private static final Duration END_AT_MOST = Duration.ofSeconds(15);

    private final Environment settings;
    private final boolean isGuest;
    private final @Nullable LogKeeper keeper;
    private @Nullable Thread thread;
    private volatile boolean running;

    LogKeeping(Environment settings, Figures figures) {
        this.settings = settings;
        // a short task beside the Aliquot that runs, and does this
        this.isGuest = settings.getProperty("aliquot.join-running-database", Boolean.class, Boolean.FALSE);
        this.keeper = isGuest ? null : keeper(settings);
        figures.gauge(
                "aliquot_backup_log_behind_seconds",
                "Everything acknowledged until so many seconds ago lies where ALIQUOT_BACKUP_LOG_DIR says; 0 without that setting.",
                () -> keeper == null ? 0 : keeper.secondsBehind());
        figures.gauge(
                "aliquot_backup_log_needs_backup",
                "1 while no backup was taken to which that log can be added, as after its beginning; else 0.",
                () -> keeper != null && keeper.needsBackup() ? 1 : 0);
    }

    private static @Nullable LogKeeper keeper(Environment settings) {
        String place = settings.getProperty("aliquot.backup-log-dir", "").strip();
        if (place.isEmpty()) {
            return null;
        }
        if (!EmbeddedDatabase.isMeantBy(settings)) {
            throw new StartRefused(
                    "ALIQUOT_BACKUP_LOG_DIR is for the database that Aliquot brings, and"
                            + " SPRING_DATASOURCE_URL names one of your own: let its server archive its log, and leave the setting out.");
        }
        try {
            EmbeddedDatabase database = EmbeddedDatabase.of(settings);
            Path key = keyFile(settings);
            Seal seal = Seal.of(key);
            if (key != null && Files.exists(database.root())) {
                Backup.requireKeyElsewhere(key, database);
            }
            return new LogKeeper(database, Path.of(place), seal);
        } catch (BackupRefused e) {
            throw new StartRefused("ALIQUOT_BACKUP_KEY_FILE: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StartRefused("ALIQUOT_BACKUP_KEY_FILE cannot be read (" + e + ").", e);
        }
    }

    private static @Nullable Path keyFile(Environment settings) {
        String file = settings.getProperty("aliquot.backup-key-file", "").strip();
        return file.isEmpty() ? null : Path.of(file);
    }

    @Override
    public void start() {
        running = true;
        LogKeeper wanted = keeper;
        thread = Thread.ofPlatform().name("backup-log").daemon().start(() -> {
            if (wanted == null) {
                forget();
            } else {
                keepUntilStopped(wanted);
            }
        });
    }

    private void keepUntilStopped(LogKeeper wanted) {
        while (running) {
            try {
                wanted.follow();
            } catch (SQLException | IOException | RuntimeException e) {
                wanted.tell(String.valueOf(e.getMessage()));
                pause();
            }
        }
    }

    private void forget() {
        if (isGuest || !EmbeddedDatabase.isMeantBy(settings)) {
            return;
        }
        try {
            LogKeeper.forget(EmbeddedDatabase.of(settings));
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warn(
                    "The database goes on keeping its log for ALIQUOT_BACKUP_LOG_DIR, which is no longer set: {}",
                    e.getMessage());
        }
    }

    /** What was acknowledged until now is put aside before the database stops. */
    @Override
    public void stop() {
        running = false;
        if (keeper != null && thread != null) {
            keeper.end();
            try {
                thread.join(END_AT_MOST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void pause() {
        for (long left = BETWEEN_TRIES.toMillis(); running && left > 0; left -= 100) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** From before the web server starts until after it has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }
}
