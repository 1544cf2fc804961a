package org.aliquot.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code cohort}. */
@Repository
class CohortTable {

    private static final String SELECT = """
            select h.id, h.name, h.kind, c.slug, c.title, h.code, h.starts_on, h.ends_on, h.access_days, h.payer,
                   h.payer_name, h.status, h.changed_by, h.changed_at, h.version, h.plan_by, h.plan_at, h.plan_version,
                   (select count(*) from cohort_member m where m.cohort_id = h.id) as members,
                   array(select i.account_id from cohort_instructor i where i.cohort_id = h.id order by i.added_at)
                     as instructors
            from cohort h
            join course c on c.id = h.course_id
            """;

    /** Those of one instructor, or all when {@code :instructor} is null. */
    private static final String LIST = SELECT + """
            where (cast(:instructor as uuid) is null
                   or exists (select from cohort_instructor i
                              where i.cohort_id = h.id and i.account_id = cast(:instructor as uuid)))
            order by h.status = 'archived', lower(h.name), h.id
            limit 500
            """;

    private static final String INSERT = """
            insert into cohort (id, name, kind, course_id, starts_on, ends_on, access_days, payer, payer_name, status,
                                created_at, changed_by, changed_at, version, plan_version)
            select :id, :name, :kind, c.id, cast(:starts as date), cast(:ends as date), cast(:days as integer), :payer,
                   :payerName, 'open', server_now(), :by, server_now(), 0, 0
            from course c
            where c.slug = :course and c.status = 'published'
            """;

    private static final String CHANGE = """
            update cohort
            set name = :name, kind = :kind, starts_on = :starts, ends_on = :ends, access_days = :days, payer = :payer,
                payer_name = :payerName, changed_by = :by, changed_at = server_now(), version = version + 1
            where id = :id
            """;

    private static final String STATUS = """
            update cohort
            set status = :status, changed_by = :by, changed_at = server_now(), version = version + 1
            where id = :id
            """;

    private final JdbcClient jdbc;

    CohortTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CohortView> find(UUID id) {
        return jdbc.sql(SELECT + "where h.id = :id")
                .param("id", id)
                .query(CohortTable::view)
                .optional();
    }

    /** Holds the row until the transaction ends. */
    Optional<CohortView> lock(UUID id) {
        return jdbc.sql(SELECT + "where h.id = :id for update of h")
                .param("id", id)
                .query(CohortTable::view)
                .optional();
    }

    /** The open cohort with this code. */
    Optional<CohortView> byCode(String code) {
        return jdbc.sql(SELECT + "where h.code = :code and h.status = 'open'")
                .param("code", code)
                .query(CohortTable::view)
                .optional();
    }

    List<CohortView> list(@Nullable UUID instructor) {
        return jdbc.sql(LIST)
                .param("instructor", instructor)
                .query(CohortTable::view)
                .list();
    }

    boolean insert(UUID id, CohortSettings settings, AccountId by) {
        return values(INSERT, id, settings, by)
                        .param("course", settings.course())
                        .update()
                == 1;
    }

    void change(UUID id, CohortSettings settings, AccountId by) {
        values(CHANGE, id, settings, by).update();
    }

    void status(UUID id, String status, AccountId by) {
        jdbc.sql(STATUS)
                .param("id", id)
                .param("status", status)
                .param("by", by.value())
                .update();
    }

    void code(UUID id, @Nullable String code) {
        jdbc.sql("update cohort set code = :code where id = :id")
                .param("id", id)
                .param("code", code)
                .update();
    }

    private JdbcClient.StatementSpec values(String sql, UUID id, CohortSettings settings, AccountId by) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("name", settings.name())
                .param("kind", settings.kind().word())
                .param("starts", settings.startsOn())
                .param("ends", settings.endsOn())
                .param("days", settings.accessDays())
                .param("payer", settings.payer().word())
                .param("payerName", settings.payerName())
                .param("by", by.value());
    }

    private static CohortView view(ResultSet row, int number) throws SQLException {
        OffsetDateTime planAt = row.getObject("plan_at", OffsetDateTime.class);
        return new CohortView(
                row.getObject("id", UUID.class),
                settings(row),
                row.getString("title"),
                row.getString("code"),
                row.getString("status").equals("archived"),
                row.getInt("members"),
                Arrays.asList((UUID[]) row.getArray("instructors").getArray()),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                row.getObject("plan_by", UUID.class),
                planAt == null ? null : planAt.toInstant(),
                row.getInt("plan_version"));
    }

    private static CohortSettings settings(ResultSet row) throws SQLException {
        return new CohortSettings(
                row.getString("name"),
                CohortKind.of(row.getString("kind")),
                row.getString("slug"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("access_days", Integer.class),
                Payer.of(row.getString("payer")),
                row.getString("payer_name"));
    }
}
