package org.aliquot.cohort;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which open classes have an exam on their plan. */
@Service
@Transactional(readOnly = true)
public class ClassesWithExams {

    /** @param id of the class */
    public record Line(UUID id, String name) {}

    private static final String OF = """
            select distinct c.id, c.name
            from cohort_assignment a
            join cohort c on c.id = a.cohort_id
            where a.kind = 'exam'
              and a.ref = any(:exams)
              and c.status = 'open'
              and (cast(:instructor as uuid) is null
                   or exists (
                     select 1
                     from cohort_instructor i
                     where i.cohort_id = c.id
                       and i.account_id = :instructor))
            order by c.name, c.id
            limit :most
            """;

    private final JdbcClient jdbc;

    ClassesWithExams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@code most} by name, of those that {@code scope} sees. */
    public List<Line> of(Collection<String> exams, Scope scope, int most) {
        return jdbc.sql(OF)
                .param("exams", exams.toArray(String[]::new))
                .param("instructor", scope.parameter())
                .param("most", most)
                .query((row, number) -> new Line(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
