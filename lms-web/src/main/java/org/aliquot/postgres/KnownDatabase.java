package org.aliquot.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** The database that the settings name, for what looks at it beside the product. */
public final class KnownDatabase {

    private KnownDatabase() {}

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
}
