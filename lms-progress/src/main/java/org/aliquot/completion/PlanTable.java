package org.aliquot.completion;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many of a class have done what it is to do. */
@Repository
class PlanTable {

    private static final String DONE = """
            select a.id,
                   (select count(*)
                    from cohort_member m
                    join account p on p.id = m.account_id and p.status <> 'erased'
                    where m.cohort_id = h.id
                      and case a.kind
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

    PlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By assignment. */
    Map<UUID, Integer> done(UUID cohort) {
        Map<UUID, Integer> done = new HashMap<>();
        RowCallbackHandler put = row -> done.put(row.getObject("id", UUID.class), row.getInt("done"));
        jdbc.sql(DONE).param("cohort", cohort).query(put);
        return done;
    }
}
