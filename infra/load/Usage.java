package load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What was used up until a moment, or between two.
 *
 * @param seconds of time
 * @param application seconds of its processors
 * @param postgres the same
 * @param driver the same of whoever measures, on the same machine
 * @param log bytes that the database wrote to its log
 */
record Usage(double seconds, double application, double postgres, double driver, double log) {

    private static final String LOG = "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')";

    static Usage of(Installation installation, Connection database) throws IOException, SQLException {
        return new Usage(
                System.nanoTime() / 1e9,
                installation.application().cpuSeconds(),
                installation.postgres().cpuSeconds(),
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9,
                log(database));
    }

    Usage since(Usage before) {
        return new Usage(
                seconds - before.seconds,
                application - before.application,
                postgres - before.postgres,
                driver - before.driver,
                log - before.log);
    }

    double server() {
        return application + postgres;
    }

    /** Of one of so many pieces of work. */
    void say(Figures figures, int pieces, String each) {
        figures.say("server CPU " + each, server() * 1000 / pieces, "ms");
        figures.say("  of it application / PostgreSQL", "%.3f / %.3f ms".formatted(application * 1000 / pieces, postgres * 1000 / pieces));
        figures.say("WAL " + each, log / pieces / 1024, "KiB");
    }

    private static double log(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(LOG)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
