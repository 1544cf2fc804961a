package org.aliquot.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.aliquot.spool.Aside;
import org.aliquot.standby.Standby;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A connection of the pool that fits the work. */
final class ByWork extends AbstractDataSource {

    private final Pools pools;

    ByWork(Pools pools) {
        this.pools = pools;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool().getConnection();
    }

    private DataSource pool() {
        if (Standby.isThere()) {
            return pools.standby();
        }
        return Aside.isLong() ? pools.aside() : pools.answers();
    }

    /** Everybody here is the same role. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
