package org.aliquot.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those rows of an import that were refused. */
@Repository
class RefusedTable {

    private static final String ROWS = """
            select number, cells, problems
            from people_import_row
            where import_id = :id and verdict = 'refused'
            order by number
            """;

    private final JdbcClient jdbc;

    RefusedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RefusedRows> find(UUID id) {
        return jdbc.sql("select heading from people_import where id = :id")
                .param("id", id)
                .query((row, _) -> new RefusedRows(
                        List.of((String[]) row.getArray("heading").getArray()), rows(id)))
                .optional();
    }

    private List<RefusedRows.Row> rows(UUID id) {
        return jdbc.sql(ROWS)
                .param("id", id)
                .query((row, _) -> new RefusedRows.Row(
                        row.getInt("number"),
                        List.of((String[]) row.getArray("cells").getArray()),
                        ImportReports.PROBLEMS.read(row.getString("problems"))))
                .list();
    }
}
