package org.aliquot.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountStanding;
import org.aliquot.people.RoleColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Rows of {@code people_import} and {@code people_import_row}: what a file says, kept as long as it can be undone. */
@Repository
class ImportTable {

    private static final String INSERT = """
            insert into people_import (id, made_by, file_name, status, heading, unused, read_at, of_program)
            values (:id, :by, :file, 'planned', :heading, :unused, server_now(), :ofProgram)
            """;

    private static final String INSERT_ROW = """
            insert into people_import_row (import_id, number, verdict, email, name, roles, time_zone, class_code, course,
                                           starts_on, payer, payer_name, cells, account_id, before_version, before_name, before_roles, before_time_zone,
                                           changes, problems, kept)
            values (:import, :number, :verdict, :email, :name, :roles, :zone, :class, :course,
                    :start, :payer, :payerName, :cells, :account, :beforeVersion, :beforeName, :beforeRoles, :beforeZone,
                    :changes, cast(:problems as jsonb), '')
            """;

    private static final String LOCK = "select status from people_import where id = :id for update";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ImportTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(UUID id, RosterFile file, List<String> heading, List<String> unused) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("by", file.by())
                .param("file", file.name())
                .param("heading", heading.toArray(String[]::new))
                .param("unused", unused.toArray(String[]::new))
                .param("ofProgram", file.isOfProgram())
                .update();
    }

    void insertRows(UUID id, List<PlannedRow> rows) {
        batches.batchUpdate(
                INSERT_ROW, rows.stream().map(row -> parameters(id, row)).toArray(MapSqlParameterSource[]::new));
    }

    boolean isOfProgram(UUID id) {
        return jdbc.sql("select exists (select from people_import where id = :id and of_program)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** How far an import is, held for this transaction. */
    Optional<String> lock(UUID id) {
        return jdbc.sql(LOCK).param("id", id).query(String.class).optional();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        jdbc.sql("""
                        delete from people_import
                        where status = 'planned' and read_at < server_now() - interval '1 day'
                           or read_at < server_now() - interval '31 days'
                        """).update();
    }

    private MapSqlParameterSource parameters(UUID id, PlannedRow row) {
        MapSqlParameterSource source = new MapSqlParameterSource("import", id)
                .addValue("number", row.number())
                .addValue("verdict", row.verdict().word())
                .addValue("email", row.email())
                .addValue("name", row.name())
                .addValue("roles", RoleColumn.words(row.roles()))
                .addValue("zone", row.timeZone())
                .addValue("class", row.place().classCode())
                .addValue("course", row.place().course())
                .addValue("start", row.place().terms().startsOn())
                .addValue("payer", row.place().terms().payer().word())
                .addValue("payerName", row.place().terms().payerName())
                .addValue("cells", row.cells().toArray(String[]::new))
                .addValue(
                        "account", row.account() == null ? null : row.account().value())
                .addValue("changes", row.changes().toArray(String[]::new))
                .addValue("problems", ImportReports.PROBLEMS.write(row.problems()));
        return before(source, row.before());
    }

    private static MapSqlParameterSource before(MapSqlParameterSource source, @Nullable AccountStanding before) {
        return source.addValue("beforeVersion", before == null ? null : before.version())
                .addValue("beforeName", before == null ? null : before.name())
                .addValue("beforeRoles", before == null ? null : RoleColumn.words(before.roles()))
                .addValue("beforeZone", before == null ? null : before.timeZone());
    }
}
