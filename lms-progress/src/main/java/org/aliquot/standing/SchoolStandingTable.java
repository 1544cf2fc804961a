package org.aliquot.standing;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.aliquot.cohort.Scope;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was counted ahead of the learners of many classes, added up by the database. */
@Repository
class SchoolStandingTable {

    /** What is asked, as each of the statements takes it. */
    record Asked(Scope scope, String course, @Nullable UUID cohort, CourseTargets.Offered offered) {}

    /** Learners who prepare for an exam, or for none where the course prepares for none, and their chances as far as known. */
    record Ready(@Nullable String target, int learners, List<Double> chances) {}

    /** Learners with enough answers to an area, of one class or, without one, of all. */
    record Area(@Nullable UUID cohort, String code, int known, int below, double median) {}

    record OneClass(UUID id, String name, int learners) {}

    /** Members of the open classes asked for who can still learn, with the exam each prepares for. */
    private static final String MEMBERS = """
            with clock as (select cast(server_now() at time zone :zone as date) as today),
            offered as (
              select * from unnest(cast(:courses as text[]), cast(:targets as text[]), cast(:first as boolean[])) o (course, target, first)
            ),
            members as materialized (
              select h.id as cohort_id, h.name, m.account_id, coalesce(w.target, f.target) as target
              from cohort h
              join course c on c.id = h.course_id and c.slug = :course
              join cohort_member m on m.cohort_id = h.id
              join account a on a.id = m.account_id and a.status = 'active'
              left join offered f on f.first
              left join study_goal g on g.account_id = m.account_id
              left join offered w on w.target = g.target
              where h.status = 'open'
                and (not exists (select from enrollment e where e.account_id = m.account_id and e.course_id = h.course_id)
                     or exists (select from enrollment e
                                where e.account_id = m.account_id and e.course_id = h.course_id and e.status = 'active'
                                  and (e.ends_on is null or e.ends_on > (select today from clock))))
                and (cast(:cohort as uuid) is null or h.id = :cohort)
                and (cast(:instructor as uuid) is null
                     or exists (select from cohort_instructor i where i.cohort_id = h.id and i.account_id = :instructor))
            ),
            learners as (select distinct m.account_id, m.target from members m)
            """;

    private static final String READY = MEMBERS + """
            select r.target, count(*) as learners, array_agg(s.chance) filter (where s.chance is not null) as chances
            from learners r
            left join lateral (
              select k.chance
              from learner_standing k
              where k.account_id = r.account_id and k.target = r.target
              order by k.day desc
              limit 1) s on true
            group by r.target
            """;

    private static final String AREAS = MEMBERS + """
            select m.cohort_id, k.area, count(*) as known, count(*) filter (where k.theta < 0) as below,
                   percentile_cont(0.5) within group (order by k.theta) as median
            from members m
            join learner_area k on k.account_id = m.account_id and k.target = m.target and k.answers >= :telling
            where m.target = :target
            group by m.cohort_id, k.area
            union all
            select null, k.area, count(*), count(*) filter (where k.theta < 0),
                   percentile_cont(0.5) within group (order by k.theta)
            from learners r
            join learner_area k on k.account_id = r.account_id and k.target = r.target and k.answers >= :telling
            where r.target = :target
            group by k.area
            """;

    private static final String CLASSES = MEMBERS + """
            select m.cohort_id, m.name, count(*) as learners
            from members m
            group by m.cohort_id, m.name
            order by lower(m.name), m.cohort_id
            limit :most
            """;

    private static final String MISTAKES = MEMBERS + """
            select k.misconception, count(*) as learners, sum(k.questions) as questions
            from learners r
            join learner_mistake k on k.account_id = r.account_id and k.target = r.target
            group by k.misconception
            having count(*) >= :several
            order by learners desc, questions desc, k.misconception
            limit :most
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    SchoolStandingTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    List<Ready> ready(Asked asked) {
        return bound(READY, asked)
                .query((row, _) -> new Ready(row.getString("target"), row.getInt("learners"), chances(row)))
                .list();
    }

    private static List<Double> chances(ResultSet row) throws SQLException {
        Array chances = row.getArray("chances");
        return chances == null ? List.of() : List.of((Double[]) chances.getArray());
    }

    List<Area> areas(Asked asked, String target) {
        return bound(AREAS, asked)
                .param("target", target)
                .param("telling", Standing.Area.LEAST_TO_LEAN)
                .query((row, _) -> new Area(
                        row.getObject("cohort_id", UUID.class),
                        requireNonNull(row.getString("area")),
                        row.getInt("known"),
                        row.getInt("below"),
                        row.getDouble("median")))
                .list();
    }

    List<OneClass> classes(Asked asked, int most) {
        return bound(CLASSES, asked)
                .param("most", most)
                .query((row, _) -> new OneClass(
                        row.getObject("cohort_id", UUID.class), row.getString("name"), row.getInt("learners")))
                .list();
    }

    List<SchoolStanding.CommonMistake> mistakes(Asked asked, int most) {
        return bound(MISTAKES, asked)
                .param("most", most)
                .param("several", ClassReadiness.LEAST_FOR_A_MIDDLE)
                .query((row, _) -> new SchoolStanding.CommonMistake(
                        requireNonNull(row.getString("misconception")),
                        row.getInt("learners"),
                        row.getInt("questions")))
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, Asked asked) {
        return asked.offered()
                .bind(jdbc.sql(sql))
                .param("course", asked.course())
                .param("cohort", asked.cohort())
                .param("zone", zone.name())
                .param("instructor", asked.scope().parameter());
    }
}
