package cluster;

import faults.Acknowledged;
import faults.Database;
import faults.Exams;
import faults.Tampering;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes backups while learners sit exams, and brings back what had been acknowledged by a moment among their answers: first on a server
 * of its own beside the cluster, then in the cluster itself.
 */
final class Backups {

    /** As operators write it. */
    private static final String NOW =
            "select to_char(now, 'YYYY-MM-DD HH24:MI:SS.US') || '+00' from (select clock_timestamp() at time zone 'UTC' as now) as clock";

    private static final double MIB = 1 << 20;

    private final Cluster cluster;
    private final Database database;
    private final Exams exams;
    private final Steps steps;
    private final List<String> broken = new ArrayList<>();
    private Acknowledged acknowledged;
    private String moment;

    Backups(Cluster cluster, Database database, Exams exams, Steps steps) {
        this.cluster = cluster;
        this.database = database;
        this.exams = exams;
        this.steps = steps;
    }

    /** While learners answer. */
    void takeAndRestoreBeside() throws Exception {
        Recovery recovery = cluster.recovery();
        steps.calm("without a backup");
        steps.take("a whole backup", () -> recovery.backUp("full"));
        steps.calm("after it");
        steps.take("a backup of what has changed", () -> recovery.backUp("incr"));
        steps.calm("after it");
        acknowledged = exams.acknowledged();
        database.untilDone(session -> moment = now(session));
        steps.calm("after the moment");
        steps.take("the log is in the repository", () -> recovery.backUp("check"));
        steps.take("restored to the moment, beside", () -> recovery.beside(moment));
        compareBeside(recovery);
    }

    private static String now(Connection session) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(NOW)) {
            row.next();
            return row.getString(1);
        }
    }

    private void compareBeside(Recovery recovery) throws SQLException {
        try (Connection restored = recovery.openBeside()) {
            compare("beside", restored);
            List<Tampering> unnoticed = acknowledged.unnoticed(restored);
            if (unnoticed.isEmpty()) {
                System.out.println("  The check notices each of " + Acknowledged.waysToBreak() + " ways to break an answer there.");
            } else {
                broken.add("the check is blind for " + unnoticed);
            }
        }
    }

    private void compare(String where, Connection restored) throws SQLException {
        List<String> found = acknowledged.broken(restored, OffsetDateTime.parse(moment.replace(' ', 'T')));
        found.forEach(words -> broken.add(where + ": " + words));
        System.out.printf("  %s, as of %s: %,d answers of %d learners had been acknowledged, %s%n",
                where, moment, acknowledged.answers(), acknowledged.learners(),
                found.isEmpty() ? "all are there, and nothing of later" : found.size() + " BROKEN");
    }

    /** When nobody answers any more. */
    void bringTheClusterBack() throws Exception {
        Recovery recovery = cluster.recovery();
        recovery.backUp("verify");
        System.out.printf("  The repository is sound, %.1f MiB%n", recovery.bytes() / MIB);
        long began = System.nanoTime();
        recovery.goBack(moment);
        System.out.printf("  The cluster is back at the moment after %d s%n", Duration.ofNanos(System.nanoTime() - began).toSeconds());
        database.untilDone(session -> compare("in the cluster", session));
        cluster.startNodes();
    }

    Duration longestSilence() {
        return steps.longestSilence();
    }

    /** All that was not as promised, in words. */
    List<String> broken() {
        return List.copyOf(broken);
    }
}
