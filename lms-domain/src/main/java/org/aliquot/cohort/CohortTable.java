package org.aliquot.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cohorts as staff see them; they are changed by {@link CohortRepository}. */
@Repository
class CohortTable {

    private static final String SELECT = """
            select h.id, h.name, h.kind, c.slug, c.title, h.code, h.starts_on, h.ends_on, h.access_days, h.payer,
                   h.payer_name, h.seats, h.status, h.changed_by, h.changed_at, h.version, h.plan_by, h.plan_at, h.plan_version,
                   (select count(*) from cohort_member m where m.cohort_id = h.id) as members,
                   named.instructors, named.assistants, named.proctors, named.partners
            from cohort h
            join course c on c.id = h.course_id
            cross join lateral (
              select coalesce(array_agg(a.id order by i.added_at)
                                filter (where a.roles && array['instructor', 'administrator'] and not i.assists), '{}') as instructors,
                     coalesce(array_agg(a.id order by i.added_at) filter (where i.assists), '{}') as assistants,
                     coalesce(array_agg(a.id order by i.added_at) filter (where 'proctor' = any(a.roles)), '{}') as proctors,
                     coalesce(array_agg(a.id order by i.added_at) filter (where 'partner' = any(a.roles)), '{}') as partners
              from cohort_instructor i
              join account a on a.id = i.account_id
              where i.cohort_id = h.id) named
            """;

    /** By {@link Scope}. */
    private static final String SEEN = """
            where (cast(:instructor as uuid) is null
                   or exists (select from cohort_instructor i
                              where i.cohort_id = h.id and i.account_id = cast(:instructor as uuid)))
            """;

    private static final String BY_NAME = """
            order by h.status = 'archived', lower(h.name), h.id
            limit 500
            """;

    /** Somebody's own when a member is asked for. */
    private static final String LIST = SELECT + SEEN + """
              and (cast(:member as uuid) is null
                   or h.id in (select m.cohort_id from cohort_member m where m.account_id = cast(:member as uuid)))
            """ + BY_NAME;

    private static final String NAMED = """
            select h.id, h.name, c.slug, h.status = 'archived' as archived
            from cohort h
            join course c on c.id = h.course_id
            """ + SEEN;

    private static final String NAMES = NAMED + BY_NAME;

    private static final String OPEN_NAMES = NAMED + "  and h.status = 'open'\n" + BY_NAME;

    private static final String CODES =
            "select code from cohort where lower(name) = lower(:name) and code is not null and status = 'open'";

    private static final String OPEN_COURSE = "select id from course where slug = :course and status = 'published'";

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

    /** The open cohort with this code. */
    Optional<CohortView> byCode(String code) {
        return jdbc.sql(SELECT + "where h.code = :code and h.status = 'open'")
                .param("code", code)
                .query(CohortTable::view)
                .optional();
    }

    /** The codes of the open classes with this name, whatever its capitals. */
    List<String> codes(String name) {
        return jdbc.sql(CODES)
                .param("name", name)
                .query((row, _) -> row.getString("code"))
                .list();
    }

    List<CohortView> list(Scope scope) {
        return list(scope, null);
    }

    List<CohortName> names(Scope scope) {
        return names(NAMES, scope);
    }

    List<CohortName> openNames(Scope scope) {
        return names(OPEN_NAMES, scope);
    }

    private List<CohortName> names(String statement, Scope scope) {
        return jdbc.sql(statement)
                .param("instructor", scope.parameter())
                .query((row, _) -> new CohortName(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getBoolean("archived")))
                .list();
    }

    List<CohortView> ofMember(AccountId member, Scope scope) {
        return list(scope, member.value());
    }

    private List<CohortView> list(Scope scope, @Nullable UUID member) {
        return jdbc.sql(LIST)
                .param("instructor", scope.parameter())
                .param("member", member)
                .query(CohortTable::view)
                .list();
    }

    /** The course for which a cohort can be made. */
    Optional<UUID> course(String slug) {
        return jdbc.sql(OPEN_COURSE).param("course", slug).query(UUID.class).optional();
    }

    private static CohortView view(ResultSet row, int number) throws SQLException {
        return new CohortView(
                row.getObject("id", UUID.class),
                settings(row),
                row.getString("title"),
                row.getString("code"),
                row.getString("status").equals("archived"),
                row.getInt("members"),
                new CohortView.Named(
                        ids(row, "instructors"), ids(row, "assistants"), ids(row, "proctors"), ids(row, "partners")),
                row.getObject("changed_by", UUID.class),
                RowTime.at(row, "changed_at"),
                row.getInt("version"),
                new CohortView.Plan(
                        row.getObject("plan_by", UUID.class),
                        RowTime.find(row, "plan_at"),
                        row.getInt("plan_version")));
    }

    private static CohortSettings settings(ResultSet row) throws SQLException {
        return new CohortSettings(
                row.getString("name"),
                Word.read(CohortKind.class, row.getString("kind")),
                row.getString("slug"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("access_days", Integer.class),
                Word.read(Payer.class, row.getString("payer")),
                row.getString("payer_name"),
                row.getObject("seats", Integer.class));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }
}
