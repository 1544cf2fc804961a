package org.aliquot.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those rows of an import that were refused. */
@Repository
class RefusedTable {

    private static final int FETCH = 500;

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

    /** The first row of the file. */
    Optional<List<String>> heading(UUID id) {
        return jdbc.sql("select heading from people_import where id = :id")
                .param("id", id)
                .query((row, _) -> ImportReports.strings(row, "heading"))
                .optional();
    }

    /** One after the other, in a transaction that is open. */
    void each(UUID id, Consumer<RefusedRow> taker) {
        RowCallbackHandler pass = row -> taker.accept(new RefusedRow(
                row.getInt("number"),
                ImportReports.strings(row, "cells"),
                ImportReports.PROBLEMS.read(row.getString("problems"))));
        jdbc.sql(ROWS).param("id", id).withFetchSize(FETCH).query(pass);
    }
}
