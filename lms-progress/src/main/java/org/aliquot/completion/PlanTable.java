package org.aliquot.completion;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many of those who may learn in a class have done what it is to do. */
@Repository
class PlanTable {

    /** Who may learn is counted as on an instructor's day: whose access is paused, over or yet to come is not. */
    private static final String DONE = """
            with clock as (select cast(server_now() at time zone :zone as date) as today),
            learning as materialized (
              select m.account_id
              from cohort h
              cross join clock k
              join cohort_member m on m.cohort_id = h.id
              join enrollment e
                on e.account_id = m.account_id and e.course_id = h.course_id and e.status = 'active'
                  and e.starts_on <= k.today and (e.ends_on is null or e.ends_on > k.today)
              where h.id = :cohort
            )
            select a.id,
                   (select count(*) from learning) as learning,
                   (select count(*)
                    from learning m
                    where case a.kind
                            when 'lesson' then exists (
                              select from lesson_progress s
                              where s.account_id = m.account_id and s.lesson_id = l.id and s.state = 'completed')
                            else exists (
                              select from exam_done x
                              where x.account_id = m.account_id and x.exam_key = a.ref and x.mode = 'exam')
                          end) as done
            from cohort h
            join cohort_assignment a on a.cohort_id = h.id
            left join lesson l on a.kind = 'lesson' and l.course_id = h.course_id and l.slug = a.ref
            where h.id = :cohort
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    PlanTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** By assignment. */
    Map<UUID, ClassDone> done(UUID cohort) {
        Map<UUID, ClassDone> done = new HashMap<>();
        RowCallbackHandler put = row ->
                done.put(row.getObject("id", UUID.class), new ClassDone(row.getInt("done"), row.getInt("learning")));
        jdbc.sql(DONE).param("cohort", cohort).param("zone", zone.name()).query(put);
        return done;
    }
}
