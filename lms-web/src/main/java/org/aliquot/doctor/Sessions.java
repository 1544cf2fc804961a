package org.aliquot.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether each connection has a session of the server to itself, for as long as it is open. */
final class Sessions {

    /** A pooler that has other work may give the same one twice by chance. */
    private static final int LOOKS = 5;

    private Sessions() {}

    /**
     * Two connections that are open at the same time, in the same session or in changing ones. They take turns at keeping theirs: a
     * pooler that hands out first what came back last would go on giving each the one that it had.
     */
    static boolean areShared(Connection one, Connection other) throws SQLException {
        int first = of(one);
        int second = of(other);
        boolean shared = first == second;
        for (int look = 0; look < LOOKS && !shared; look++) {
            Connection keeps = look % 2 == 0 ? other : one;
            // by the driver's own call it would be prepared under a name that such a session may have already
            run(keeps, "begin");
            shared = of(one) != first || of(other) != second;
            run(keeps, "rollback");
        }
        return shared;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
