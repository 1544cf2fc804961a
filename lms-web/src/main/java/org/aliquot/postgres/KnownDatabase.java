package org.aliquot.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.aliquot.standby.Standby;
import org.springframework.core.env.Environment;

/** The database that the settings name, for what looks at it beside the product. */
public final class KnownDatabase {

    /** Of the PostgreSQLs on which Aliquot is tested; an older one than the oldest is refused. */
    public static final int NEWEST_MAJOR_VERSION = 18;

    private KnownDatabase() {}

    /** Whether it is a server of the operator's. */
    public static boolean isExternal(Environment environment) {
        return !Database.isEmbedded(environment);
    }

    /**
     * Empty while an embedded one does not run.
     *
     * @throws org.aliquot.start.StartRefused in a sentence, if it cannot be reached
     */
    public static Optional<Connection> connect(Environment environment) throws SQLException {
        if (Database.isEmbedded(environment)) {
            return EmbeddedDatabase.of(environment).connect();
        }
        return Optional.of(ExternalDatabase.connect(environment));
    }

    /** The standby that is named for reports, as it is. */
    public static Connection connectToStandby(Environment environment) throws SQLException {
        return ExternalDatabase.connect(environment, environment.getRequiredProperty(Standby.ADDRESS));
    }
}
