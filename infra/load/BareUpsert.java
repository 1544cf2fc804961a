package load;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The least that saving an answer can be: one row, inserted or replaced, on disk before the reply. */
final class BareUpsert {

    static final String TABLE =
            "create table if not exists bare_upsert (attempt int, position int, revision int, payload text, at timestamptz,"
                    + " primary key (attempt, position))";

    static final String SQL =
            """
            insert into bare_upsert (attempt, position, revision, payload, at) values (?, ?, 1, 'b', now())
            on conflict (attempt, position)
            do update set revision = bare_upsert.revision + 1, payload = excluded.payload, at = excluded.at
            """;

    static final String PGBENCH = """
            \\set attempt random(0, 999)
            \\set position random(0, 99)
            """ + SQL.replaceFirst("\\?", ":attempt").replaceFirst("\\?", ":position");

    private BareUpsert() {}

    static void run(PreparedStatement upsert, int attempt, int position) throws SQLException {
        upsert.setInt(1, attempt);
        upsert.setInt(2, position);
        upsert.executeUpdate();
    }
}
