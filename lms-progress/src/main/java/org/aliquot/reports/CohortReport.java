package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.CohortMember;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.completion.LaterLessons;
import org.aliquot.enrollment.EnrollmentDesk;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who in a cohort is where, and who is behind since when: by their own days where they have some, sooner or later than those of the
 * class, and never with what nobody can do any more, or not yet. Few queries, however many members there are.
 */
@Service
public class CohortReport {

    /** So many are looked up at once where all of them, however many, go into a file. */
    private static final int TOGETHER = 200;

    private static final String BY_NAME = """
            select m.account_id
            from cohort_member m
            join account p on p.id = m.account_id and p.status <> 'erased'
            where m.cohort_id = :cohort
            order by lower(p.name), m.account_id
            """;

    private static final String LATER = LaterLessons.of("select course_id from the_cohort");

    private static final String MEMBERS = """
            with recursive the_cohort as (
              select h.id, h.course_id from cohort h where h.id = :cohort
            ),
            lessons as (
              select l.id, l.slug, v.title
              from the_cohort h
              join lesson l on l.course_id = h.course_id and l.status = 'published' and l.section_id is not null
              join lesson_version v on v.id = l.current_version_id
            ),
            exams as (
              select e.key, e.status = 'published' as offered
              from the_cohort h
              join course c on c.id = h.course_id
              join exam_course x on x.course_slug = c.slug
              join exam e on e.id = x.exam_id
            ),
            %s,
            due as (
              select a.id, a.kind, a.ref, a.due_on, l.id as lesson_id
              from the_cohort h
              join cohort_assignment a on a.cohort_id = h.id
              left join lessons l on a.kind = 'lesson' and l.slug = a.ref
              where (a.due_on < cast(server_now() at time zone :zone as date)
                     or exists (select from cohort_own_days y
                                where y.assignment_id = a.id
                                  and y.due_on < cast(server_now() at time zone :zone as date)))
                and (l.id is not null or a.ref in (select key from exams where offered))
            )
            select m.account_id, p.name, coalesce(p.email, '') as email, m.joined_at, p.status = 'active' as active,
                   (select count(*) from lessons) as lessons,
                   r.done, r.last_at as read_at, w.title as last_lesson, o.last_at as finished_at,
                   b.behind, b.since
            from the_cohort h
            join cohort_member m on m.cohort_id = h.id and m.account_id = any(:people)
            join account p on p.id = m.account_id and p.status <> 'erased'
            cross join lateral (
              select count(*) filter (where s.state = 'completed') as done, max(s.last_at) as last_at
              from lesson_progress s
              where s.account_id = m.account_id and s.lesson_id in (select id from lessons)) r
            left join lateral (
              select l.title
              from lesson_progress s
              join lessons l on l.id = s.lesson_id
              where s.account_id = m.account_id
              order by s.last_at desc
              limit 1) w on true
            cross join lateral (
              select max(x.final_at) as last_at
              from exam_done x
              where x.account_id = m.account_id and x.exam_key in (select key from exams)) o
            cross join lateral (
              select min(n.starts_on) as first_day
              from enrollment n
              where n.account_id = m.account_id and n.course_id = h.course_id) f
            cross join lateral (
              select count(*) as behind, min(own.due_on) as since
              from due d
              left join cohort_own_days y on y.assignment_id = d.id and y.account_id = m.account_id
              cross join lateral (
                select coalesce(y.due_on, d.due_on) as due_on,
                       case when y.more_attempts > 0 then y.given_at end as once_more) own
              where own.due_on < cast(server_now() at time zone :zone as date)
                and own.due_on >= greatest(f.first_day, cast(m.joined_at at time zone :zone as date))
                and not exists (select from lesson_progress s
                                where s.account_id = m.account_id and s.lesson_id = d.lesson_id
                                  and s.state = 'completed')
                and not exists (select from exam_done x
                                where d.kind = 'exam' and x.account_id = m.account_id and x.exam_key = d.ref
                                  and x.mode = 'exam'
                                  and (own.once_more is null or x.started_at > own.once_more))
                and not %s) b
            order by lower(p.name), m.account_id
            """.formatted(LATER, LaterLessons.has("d.lesson_id", "m.account_id"));

    private final JdbcClient jdbc;
    private final Cohorts cohorts;
    private final EnrollmentDesk enrollments;
    private final SchoolZone zone;

    CohortReport(JdbcClient jdbc, Cohorts cohorts, EnrollmentDesk enrollments, SchoolZone zone) {
        this.jdbc = jdbc;
        this.cohorts = cohorts;
        this.enrollments = enrollments;
        this.zone = zone;
    }

    /** By name; empty when there is no such cohort, or none of the caller's. */
    @Transactional(readOnly = true)
    public Optional<List<MemberRow>> of(Caller caller, UUID cohort) {
        return cohorts.find(caller, cohort).map(this::of);
    }

    /** The members of a cohort the caller is known to see. */
    @Transactional(readOnly = true)
    public List<MemberRow> of(CohortView cohort) {
        return rows(
                cohort,
                cohorts.members(cohort.id()).stream().map(CohortMember::person).toList());
    }

    /** Those of these people who are in it, by name. */
    @Transactional(readOnly = true)
    public List<MemberRow> of(CohortView cohort, List<UUID> people) {
        return rows(cohort, people);
    }

    /** All of them by name, some at a time: no more are in memory, however many there are. */
    @Transactional(readOnly = true)
    public void each(CohortView cohort, Consumer<List<MemberRow>> taker) {
        List<UUID> some = new ArrayList<>();
        RowCallbackHandler gather = row -> {
            some.add(row.getObject("account_id", UUID.class));
            if (some.size() == TOGETHER) {
                taker.accept(rows(cohort, some));
                some.clear();
            }
        };
        jdbc.sql(BY_NAME).param("cohort", cohort.id()).withFetchSize(TOGETHER).query(gather);
        if (!some.isEmpty()) {
            taker.accept(rows(cohort, some));
        }
    }

    /** One of them; empty for somebody who is not in the cohort. */
    @Transactional(readOnly = true)
    public Optional<MemberRow> of(CohortView cohort, AccountId member) {
        return rows(cohort, List.of(member.value())).stream().findFirst();
    }

    private List<MemberRow> rows(CohortView cohort, List<UUID> people) {
        Map<UUID, EnrollmentRecord> latest = enrollments.latest(cohort.course(), people);
        return jdbc.sql(MEMBERS)
                .param("cohort", cohort.id())
                .param("people", people.toArray(UUID[]::new))
                .param("zone", zone.name())
                .query((row, number) -> member(row, latest.get(row.getObject("account_id", UUID.class))))
                .list();
    }

    private static MemberRow member(ResultSet row, @Nullable EnrollmentRecord enrollment) throws SQLException {
        Instant read = RowTime.find(row, "read_at");
        Instant finished = RowTime.find(row, "finished_at");
        return new MemberRow(
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                RowTime.at(row, "joined_at"),
                row.getBoolean("active"),
                enrollment,
                row.getInt("done"),
                row.getInt("lessons"),
                row.getString("last_lesson"),
                read == null || (finished != null && finished.isAfter(read)) ? finished : read,
                row.getInt("behind"),
                row.getObject("since", LocalDate.class));
    }
}
