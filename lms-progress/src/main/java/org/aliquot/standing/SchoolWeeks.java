package org.aliquot.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.cohort.Scope;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A course week by week, of whom the asker may see. One statement: each journal is read once for all weeks, and by
 * learners in one array, which one index finds in one go; weeks are told by their first moments, which are worked out once. Chances are those of
 * {@link StandingRounds}, which count members of open classes alone: whoever is in none has none in these weeks.
 * Those who are paused, or have no access any more, count until the week before that began: so the latest week is of the
 * learners that {@link SchoolStandings} is of. Past weeks stay what they were until somebody comes back: then those between count
 * them as well.
 */
@Service
public class SchoolWeeks {

    private static final String WEEKS = """
            with monday as (
              select cast(date_trunc('week', server_now() at time zone :zone) as date) - 7 * (:weeks - 1) as first,
                     cast(server_now() at time zone :zone as date) as today
            ),
            bounds as materialized (
              select m.first,
                     array(select cast(m.first + 7 * n as timestamp) at time zone :zone
                           from generate_series(0, :weeks - 1) n
                           order by n) as begins
              from monday m
            ),
            weeks as (
              select b.first + 7 * n as first from bounds b cross join generate_series(0, :weeks - 1) n
            ),
            learning as materialized (
              select e.account_id,
                     max(coalesce(least(e.paused_on, e.ends_on, cast(e.ended_at at time zone :zone as date)), 'infinity')) as until
              from enrollment e
              join course c on c.id = e.course_id
              join account a on a.id = e.account_id and a.status <> 'erased'
              where c.slug = :course
                and (cast(:instructor as uuid) is null
                     or exists (select from taught t
                                where t.instructor_id = :instructor and t.learner_id = e.account_id
                                  and t.course_id = e.course_id))
                and (cast(:cohort as uuid) is null
                     or exists (select from cohort_member m where m.cohort_id = :cohort and m.account_id = e.account_id))
              group by e.account_id
            ),
            exams as materialized (
              select x.key from exam_course k join exam x on x.id = k.exam_id where k.course_slug = :course
            ),
            sat as materialized (
              select o.account_id, width_bucket(o.final_at, b.begins) - 1 as week, sum(o.answered) as answers,
                     count(o.passed) filter (where o.mode = 'exam') as judged,
                     count(*) filter (where o.mode = 'exam' and o.passed) as passed
              from bounds b
              join exam_outcome o on o.final_at >= b.begins[1] and o.exam_key in (select key from exams)
              where o.account_id = any (array(select account_id from learning))
              group by 1, 2
            ),
            deeds as (
              select t.account_id, (t.day - b.first) / 7 as week, 0 as answers
              from bounds b
              join study_time t on t.day >= b.first
              where t.course_id = (select id from course where slug = :course)
                and t.account_id = any (array(select account_id from learning))
              group by 1, 2
              union all
              select k.account_id, width_bucket(k.answered_at, b.begins) - 1, count(*)
              from bounds b
              join check_answer k on k.answered_at >= b.begins[1]
              where k.course_id = (select id from course where slug = :course)
                and k.account_id = any (array(select account_id from learning))
              group by 1, 2
              union all
              select s.account_id, s.week, s.answers
              from sat s
            ),
            verdicts as (
              select b.first + 7 * s.week as first, sum(s.judged) as judged, sum(s.passed) as passed
              from sat s
              cross join bounds b
              group by 1
            ),
            busy as (
              select b.first + 7 * a.week as first, count(*) as active, sum(a.answers) as answers
              from (select d.account_id, d.week, sum(d.answers) as answers from deeds d group by 1, 2) a
              cross join bounds b
              group by 1
            ),
            last_of_week as (
              select distinct on (s.account_id, w.first) s.account_id, w.first, s.chance
              from learner_standing s
              join learning l on l.account_id = s.account_id
              cross join lateral (select cast(date_trunc('week', cast(s.day as timestamp)) as date) as first) w
              where s.day >= (select first from bounds) and s.target = any(:targets) and s.chance is not null
                and l.until > least(w.first + 6, (select m.today from monday m))
              order by s.account_id, w.first, s.day desc, s.target
            ),
            ready as (
              select r.first, count(*) as learners,
                     percentile_cont(array[0.1, 0.5, 0.9]) within group (order by r.chance) as spread
              from last_of_week r
              group by r.first
            )
            select w.first, coalesce(y.active, 0) as active, coalesce(y.answers, 0) as answers,
                   coalesce(v.judged, 0) as judged, coalesce(v.passed, 0) as passed, r.learners,
                   r.spread[1] as low, r.spread[2] as median, r.spread[3] as high
            from weeks w
            left join busy y on y.first = w.first
            left join verdicts v on v.first = w.first
            left join ready r on r.first = w.first
            order by w.first
            """;

    private final JdbcClient jdbc;
    private final CourseTargets offered;
    private final SchoolZone zone;

    SchoolWeeks(JdbcClient jdbc, CourseTargets offered, SchoolZone zone) {
        this.jdbc = jdbc;
        this.offered = offered;
        this.zone = zone;
    }

    /**
     * The latest weeks, up to this one, which is not over yet.
     *
     * @param cohort one class only; null for everybody in the scope
     */
    @Transactional(readOnly = true)
    public List<SchoolWeek> of(Scope scope, String course, @Nullable UUID cohort, int weeks) {
        return jdbc.sql(WEEKS)
                .param("zone", zone.name())
                .param("weeks", weeks)
                .param("course", course)
                .param("cohort", cohort)
                .param("instructor", scope.parameter())
                .param(
                        "targets",
                        offered.of(course).stream().map(target -> target.key()).toArray(String[]::new))
                .query(SchoolWeeks::week)
                .list();
    }

    private static SchoolWeek week(ResultSet row, int number) throws SQLException {
        int learners = row.getInt("learners");
        return new SchoolWeek(
                row.getObject("first", LocalDate.class),
                row.getInt("active"),
                row.getInt("answers"),
                new SchoolWeek.Exams(row.getInt("judged"), row.getInt("passed")),
                learners == 0
                        ? null
                        : new SchoolWeek.Spread(
                                learners, row.getDouble("low"), row.getDouble("median"), row.getDouble("high")));
    }
}
