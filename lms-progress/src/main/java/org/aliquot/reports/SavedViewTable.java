package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Rows of {@code report_view}. */
@Repository
class SavedViewTable {

    private static final String SELECT = """
            select v.id, v.name, v.report, v.parameters, v.changed_at, v.version
            from report_view v
            where v.account_id = :person
            """;

    private static final String INSERT = """
            insert into report_view (id, account_id, name, report, parameters, changed_at, version)
            values (:id, :person, :name, :report, cast(:parameters as jsonb), server_now(), 0)
            on conflict (account_id, lower(name)) do nothing
            """;

    private static final String UPDATE = """
            update report_view
            set name = :name, report = :report, parameters = cast(:parameters as jsonb), changed_at = server_now(),
                version = version + 1
            where id = :id
            """;

    private static final String TAKEN = """
            select exists (
              select from report_view v
              where v.account_id = :person and v.id <> :id and lower(v.name) = lower(:name))
            """;

    private static final StoredJson<Map<String, String>> PARAMETERS = StoredJson.of(new TypeReference<>() {});

    private final JdbcClient jdbc;

    SavedViewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(AccountId person) {
        return jdbc.sql(SELECT + "order by lower(v.name) limit 200")
                .param("person", person.value())
                .query(this::view)
                .list();
    }

    /** {@code held}: the row is kept from others until the transaction ends. */
    Optional<SavedView> find(AccountId person, UUID id, boolean held) {
        return jdbc.sql(SELECT + (held ? "and v.id = :id for update" : "and v.id = :id"))
                .param("person", person.value())
                .param("id", id)
                .query(this::view)
                .optional();
    }

    /** False when the name is taken. */
    boolean insert(UUID id, AccountId person, String name, ReportRequest request) {
        return jdbc.sql(INSERT)
                        .param("id", id)
                        .param("person", person.value())
                        .param("name", name)
                        .param("report", request.report().word())
                        .param("parameters", PARAMETERS.write(request.parameters()))
                        .update()
                == 1;
    }

    boolean isTaken(AccountId person, UUID id, String name) {
        return jdbc.sql(TAKEN)
                .param("person", person.value())
                .param("id", id)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void update(UUID id, String name, ReportRequest request) {
        jdbc.sql(UPDATE)
                .param("id", id)
                .param("name", name)
                .param("report", request.report().word())
                .param("parameters", PARAMETERS.write(request.parameters()))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from report_view where id = :id").param("id", id).update();
    }

    private SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("report"),
                PARAMETERS.read(row.getString("parameters")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
