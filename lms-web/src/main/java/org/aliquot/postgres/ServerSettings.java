package org.aliquot.postgres;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.start.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the embedded server is made and run; what keeps answers safe is asked back from the running server. */
final class ServerSettings {

    /** The library starts with -F (no fsync); the last word wins, and this is it. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /** Same order and case rules on every machine; a password from the first second, in place of the library's trust. */
    static final Map<String, String> FOR_INITDB = Map.of(
            "locale-provider", "builtin",
            "builtin-locale", "C.UTF-8",
            "locale", "C",
            "auth-local", "scram-sha-256",
            "auth-host", "scram-sha-256");

    static final Map<String, String> FOR_SERVER = forServer();

    /** It knows no names of time zones yet when it reads its settings. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private ServerSettings() {}

    private static Map<String, String> forServer() {
        Map<String, String> settings = new TreeMap<>(DURABLE);
        settings.put("listen_addresses", "localhost");
        settings.put("unix_socket_directories", "");
        // two of ours side by side (populate, admin-link) take 30 each
        settings.put("max_connections", "80");
        settings.put("timezone", "UTC");
        settings.put("jit", "off");
        // fewer checkpoints write fewer full pages: half the log of an exam
        settings.put("checkpoint_timeout", "15min");
        // tables grow fast while a class starts, and cached plans must notice
        settings.put("autovacuum_naptime", "15s");
        // a backup that hangs must not fill the disk that answers are written to
        settings.put("max_slot_wal_keep_size", "4GB");
        // reports count in memory what would spill to files
        settings.put("work_mem", "16MB");
        settings.put("logging_collector", "on");
        settings.put("log_filename", "postgres-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_size", "0");
        return settings;
    }

    /** Nobody gets in before it is done; what goes wrong is told at once instead of in the server's own log. */
    static Map<String, String> forRecovery(@Nullable Instant until) {
        Map<String, String> settings = new TreeMap<>(FOR_SERVER);
        settings.put("hot_standby", "off");
        settings.put("logging_collector", "off");
        // all of it is in place
        settings.put("restore_command", "false");
        settings.put("recovery_target_action", "promote");
        if (until != null) {
            settings.put("recovery_target_time", MOMENT.format(until));
        }
        return settings;
    }

    /** An answer is acknowledged after commit, and a commit must mean the disk, of this server and no other. */
    static void assertDurable(JdbcClient jdbc, DataDirectory directory) {
        DURABLE.forEach((name, wanted) -> {
            String actual = setting(jdbc, name);
            if (!actual.equals(wanted)) {
                throw new StartRefused("The embedded database runs with " + name + "=" + actual
                        + " and would lose answers in a crash.");
            }
        });
        String served = setting(jdbc, "data_directory");
        if (!served.equals(directory.pg().toString())) {
            throw new StartRefused("Another database (" + served + ") answers in place of the embedded one.");
        }
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
