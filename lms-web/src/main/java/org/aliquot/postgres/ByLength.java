package org.aliquot.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.aliquot.spool.Aside;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A connection of the pool that fits the work. */
final class ByLength extends AbstractDataSource {

    private final Pools pools;

    ByLength(Pools pools) {
        this.pools = pools;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Aside.isLong() ? pools.aside() : pools.answers()).getConnection();
    }

    /** Everybody here is the same role. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
