package org.aliquot.doctor;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aliquot.postgres.KnownDatabase;
import org.aliquot.standby.Place;
import org.aliquot.standby.Standby;
import org.aliquot.standby.Standing;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whether reports can be read from the standby that is named for them. */
final class StandbyCheck implements Check {

    private static final String MEANWHILE = "Reports are read from the primary meanwhile.";

    private final Environment settings;

    StandbyCheck(Environment settings) {
        this.settings = settings;
    }

    @Override
    public List<Finding> look() throws SQLException {
        if (settings.getProperty(Standby.ADDRESS, "").isBlank()) {
            return List.of();
        }
        try (Connection primary = KnownDatabase.connect(settings).orElse(null)) {
            if (primary == null) {
                return List.of(Finding.wrong(
                        "ALIQUOT_REPORTS_DB_URL is set, but the database is the one that Aliquot brings, which has no standby.",
                        "Leave the setting out."));
            }
            return List.of(compared(client(primary)));
        }
    }

    private Finding compared(JdbcClient primary) {
        try (Connection standby = KnownDatabase.connectToStandby(settings)) {
            Place place = Place.of(primary);
            Instant now = place.now();
            Standing standing = Standing.of(client(standby), place, now);
            Duration mostBehind =
                    DurationStyle.detectAndParse(settings.getProperty(Standby.MOST_BEHIND, Standby.USUAL));
            long behind = standing.behind(now).orElse(Duration.ZERO).toSeconds();
            return standing.unfit(now, mostBehind)
                    .map(why -> Finding.wrong(
                            "The standby of ALIQUOT_REPORTS_DB_URL is not read from: " + why + ".", MEANWHILE))
                    .orElseGet(() ->
                            Finding.fine("Reports are read from a standby, %d seconds behind.".formatted(behind)));
        } catch (SQLException away) {
            return Finding.wrong(
                    "The standby of ALIQUOT_REPORTS_DB_URL cannot be reached (" + away.getMessage() + ").",
                    "Check address and port; it takes the user and password of the primary. " + MEANWHILE);
        }
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
