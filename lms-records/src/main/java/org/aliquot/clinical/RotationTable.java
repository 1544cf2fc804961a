package org.aliquot.clinical;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rotations as they are shown. */
@Repository
class RotationTable {

    private static final String WITHIN = """
            (cast(:instructor as uuid) is null
             or exists (select from taught t where t.instructor_id = :instructor and t.learner_id = r.learner_id))
            """;

    private static final String ONE = """
            select r.id, r.learner_id, a.name, r.bench, r.site, r.starts_on, r.ends_on, r.hours_needed,
                   case when r.link_until > server_now() then r.link_until end as link_until, r.learner_opened_at,
                   r.ends_on - cast(server_now() at time zone a.time_zone as date) as days_left
            from rotation r
            join account a on a.id = r.learner_id
            """;

    private static final String FIND = ONE + "where r.id = :id and " + WITHIN;

    private static final String OWN =
            ONE + "where r.learner_id = :learner order by r.ends_on desc, r.id desc limit 100";

    private static final String LIST = """
            select r.id, a.name, r.bench, r.site, r.starts_on, r.ends_on, r.hours_needed,
                   r.ends_on - cast(server_now() at time zone a.time_zone as date) as days_left,
                   n.skills, n.done, n.practice,
                   (select coalesce(sum(d.hours), 0) from rotation_day d where d.rotation_id = r.id and d.struck_at is null) as hours
            from rotation r
            join account a on a.id = r.learner_id
            cross join lateral (select count(*) as skills,
                                       count(*) filter (where g.level = 'independent') as done,
                                       count(*) filter (where g.level = 'more-practice') as practice
                                from rotation_skill s
                                left join lateral (select g.level
                                                   from skill_signature g
                                                   where g.rotation_id = s.rotation_id and g.number = s.number and g.struck_at is null
                                                   order by g.signed_at desc, g.id desc
                                                   limit 1) g on true
                                where s.rotation_id = r.id) n
            where position(lower(:words) in lower(a.name)) > 0 and
            """ + WITHIN;

    private static final String RUNNING = LIST + """
            and r.ends_on >= cast(server_now() as date) - 14
            order by r.ends_on, a.name, r.id
            limit :limit offset :offset
            """;

    private static final String ENDED = LIST + """
            and r.ends_on < cast(server_now() as date) - 14
            order by r.ends_on desc, a.name, r.id
            limit :limit offset :offset
            """;

    private static final String LEARNERS = """
            select a.id, a.name, a.email
            from account a
            where a.status = 'active' and 'learner' = any (a.roles)
              and exists (select
                          from taught t
                          where t.learner_id = a.id and t.is_open
                            and (cast(:instructor as uuid) is null or t.instructor_id = :instructor and not t.assists))
            order by (a.id = cast(:first as uuid)) desc nulls last, a.name, a.id
            limit :limit
            """;

    private static final String TEACHES = """
            select exists (select
                           from account a
                           join taught t on t.learner_id = a.id
                           where a.id = :learner and a.status = 'active' and 'learner' = any (a.roles) and t.is_open
                             and (cast(:instructor as uuid) is null or t.instructor_id = :instructor and not t.assists))
            """;

    private static final String DECIDES = """
            select exists (select
                           from rotation r
                           where r.id = :id
                             and (cast(:instructor as uuid) is null
                                  or exists (select
                                             from taught t
                                             where t.instructor_id = :instructor and t.learner_id = r.learner_id%s
                                               and not t.assists)))
            """;

    private static final String MAY_CHANGE = DECIDES.formatted(" and t.is_open");

    private static final String MAY_CLOSE = DECIDES.formatted("");

    private final JdbcClient jdbc;
    private final RotationBook book;

    RotationTable(JdbcClient jdbc, RotationBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    Optional<RotationView> find(Scope scope, UUID id) {
        return jdbc.sql(FIND)
                .param("instructor", scope.parameter())
                .param("id", id)
                .query(RotationTable::bare)
                .optional()
                .map(one -> filled(List.of(one)).getFirst());
    }

    List<RotationView> of(AccountId learner) {
        return filled(jdbc.sql(OWN)
                .param("learner", learner)
                .query(RotationTable::bare)
                .list());
    }

    RotationList list(Scope scope, RotationSearch search) {
        List<RotationLine> found = jdbc.sql(search.ended() ? ENDED : RUNNING)
                .param("instructor", scope.parameter())
                .param("words", search.words())
                .param("limit", RotationSearch.SIZE + 1)
                .param("offset", search.offset())
                .query(RotationTable::line)
                .list();
        return new RotationList(found.stream().limit(RotationSearch.SIZE).toList(), found.size() > RotationSearch.SIZE);
    }

    /** Whether a rotation may be planned for them: in classes that are open. */
    boolean teaches(Scope scope, AccountId learner) {
        return jdbc.sql(TEACHES)
                .param("instructor", scope.parameter())
                .param("learner", learner)
                .query(Boolean.class)
                .single();
    }

    /** Whoever teaches the learner in a class that is open; in archived ones it is for reading. */
    boolean mayChange(Scope scope, UUID id) {
        return may(MAY_CHANGE, scope, id);
    }

    /** Its link, also in an archived class. */
    boolean mayClose(Scope scope, UUID id) {
        return may(MAY_CLOSE, scope, id);
    }

    AccountId learner(UUID id) {
        return jdbc.sql("select learner_id from rotation where id = :id")
                .param("id", id)
                .query((row, _) -> AccountId.in(row, "learner_id"))
                .single();
    }

    private boolean may(String what, Scope scope, UUID id) {
        return jdbc.sql(what)
                .param("instructor", scope.parameter())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    List<LearnerChoice> learners(Scope scope, @Nullable UUID first, int limit) {
        return jdbc.sql(LEARNERS)
                .param("instructor", scope.parameter())
                .param("first", first)
                .param("limit", limit)
                .query((row, _) ->
                        new LearnerChoice(AccountId.in(row, "id"), row.getString("name"), row.getString("email")))
                .list();
    }

    /** With what was signed; as many statements for many as for one. */
    private List<RotationView> filled(List<RotationView> bare) {
        List<UUID> ids = bare.stream().map(RotationView::id).toList();
        RotationBook.Pages pages = book.of(ids);
        return bare.stream().map(pages::fill).toList();
    }

    private static RotationView bare(ResultSet row, int number) throws SQLException {
        AccountId learner = AccountId.in(row, "learner_id");
        return new RotationView(
                ByRotation.id(row, "id"),
                learner,
                row.getString("name"),
                new RotationPlan(
                        learner,
                        Word.read(Bench.class, row.getString("bench")),
                        row.getString("site"),
                        day(row, "starts_on"),
                        day(row, "ends_on"),
                        row.getBigDecimal("hours_needed")),
                new RotationView.LinkView(
                        RowTime.find(row, "link_until"), RowTime.find(row, "learner_opened_at"), List.of()),
                List.of(),
                List.of(),
                List.of(),
                row.getInt("days_left"));
    }

    private static RotationLine line(ResultSet row, int number) throws SQLException {
        return new RotationLine(
                ByRotation.id(row, "id"),
                row.getString("name"),
                Word.read(Bench.class, row.getString("bench")),
                row.getString("site"),
                day(row, "starts_on"),
                day(row, "ends_on"),
                row.getInt("done"),
                row.getInt("skills"),
                row.getInt("practice"),
                row.getBigDecimal("hours"),
                row.getBigDecimal("hours_needed"),
                row.getInt("days_left"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class));
    }
}
