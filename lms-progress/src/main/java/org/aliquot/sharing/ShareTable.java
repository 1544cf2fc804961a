package org.aliquot.sharing;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code result_share}: each act is one statement that also decides who may. */
@Repository
class ShareTable {

    private static final String TEACHERS = """
            select i.account_id, a.name, array_agg(h.name order by h.name) as classes
            from cohort_member m
            join cohort h on h.id = m.cohort_id and h.status = 'open'
            join cohort_instructor i on i.cohort_id = h.id and i.account_id <> m.account_id
            join account a
              on a.id = i.account_id and a.status = 'active' and a.roles && array['instructor', 'administrator']
            where m.account_id = :learner
            group by i.account_id, a.name
            order by a.name, i.account_id
            """;

    /** Only one's own that is final, and only with whoever teaches one now; shared again, it begins anew. */
    private static final String SHARE = """
            insert into result_share as s (id, attempt_id, learner_id, instructor_id, shared_at, ends_at)
            select :id, t.id, t.account_id, :instructor, server_now(), server_now() + make_interval(days => :days)
            from attempt t
            where t.id = :attempt and t.account_id = :learner and t.status = 'final' and not t.trial
              and exists (select from taught g
                          where g.learner_id = :learner and g.instructor_id = :instructor and g.is_open)
              and exists (select from account a
                          where a.id = :instructor and a.roles && array['instructor', 'administrator'])
            on conflict (attempt_id, instructor_id) do update
            set shared_at = excluded.shared_at, ends_at = excluded.ends_at, ended_at = null, seen_at = null
            where s.ended_at is not null or s.ends_at <= server_now()
            returning id, shared_at, ends_at,
                      (select v.title from attempt t join exam_version v on v.id = t.exam_version_id where t.id = attempt_id) as exam
            """;

    private static final String END = """
            update result_share
            set ended_at = server_now()
            where id = :id and learner_id = :learner and ended_at is null and ends_at > server_now()
            """;

    private static final String STANDING = """
            select s.id, s.attempt_id, s.learner_id, l.name as learner, s.instructor_id, a.name, s.ends_at, s.seen_at
            from result_share s
            join account a on a.id = s.instructor_id
            join account l on l.id = s.learner_id
            where s.ended_at is null and s.ends_at > server_now()
            """;

    /** Of a learner who is still taught by them. */
    private static final String OPEN = STANDING + """
              and s.id = :id and s.instructor_id = :instructor
              and exists (select from taught g where g.learner_id = s.learner_id and g.instructor_id = :instructor)
            """;

    private static final String OF_LEARNER = STANDING + """
              and s.learner_id = :learner and s.attempt_id = :attempt
            order by a.name, s.id
            """;

    private final JdbcClient jdbc;

    ShareTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Teacher> teachers(AccountId learner) {
        return jdbc.sql(TEACHERS)
                .param("learner", learner)
                .query((row, number) ->
                        new Teacher(AccountId.in(row, "account_id"), row.getString("name"), List.of((String[])
                                row.getArray("classes").getArray())))
                .list();
    }

    Optional<ResultShared> share(AccountId learner, UUID attempt, AccountId instructor, int days) {
        return jdbc.sql(SHARE)
                .param("id", Ids.next())
                .param("learner", learner)
                .param("attempt", attempt)
                .param("instructor", instructor)
                .param("days", days)
                .query((row, number) -> new ResultShared(
                        requireNonNull(row.getObject("id", UUID.class)),
                        instructor.value(),
                        row.getString("exam"),
                        RowTime.at(row, "shared_at"),
                        RowTime.at(row, "ends_at")))
                .optional();
    }

    boolean end(AccountId learner, UUID share) {
        return jdbc.sql(END).param("learner", learner).param("id", share).update() == 1;
    }

    List<ResultShare> of(AccountId learner, UUID attempt) {
        return jdbc.sql(OF_LEARNER)
                .param("learner", learner)
                .param("attempt", attempt)
                .query(ShareTable::read)
                .list();
    }

    Optional<ResultShare> open(AccountId instructor, UUID share) {
        return jdbc.sql(OPEN)
                .param("instructor", instructor)
                .param("id", share)
                .query(ShareTable::read)
                .optional();
    }

    void seen(UUID share) {
        jdbc.sql("update result_share set seen_at = server_now() where id = :id and seen_at is null")
                .param("id", share)
                .update();
    }

    void forget(UUID person) {
        jdbc.sql("delete from result_share where learner_id = :person or instructor_id = :person")
                .param("person", person)
                .update();
    }

    private static ResultShare read(ResultSet row, int number) throws SQLException {
        return new ResultShare(
                requireNonNull(row.getObject("id", UUID.class)),
                requireNonNull(row.getObject("attempt_id", UUID.class)),
                AccountId.in(row, "learner_id"),
                row.getString("learner"),
                AccountId.in(row, "instructor_id"),
                row.getString("name"),
                RowTime.at(row, "ends_at"),
                RowTime.find(row, "seen_at"));
    }
}
