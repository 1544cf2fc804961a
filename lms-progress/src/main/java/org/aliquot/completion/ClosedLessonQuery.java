package org.aliquot.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.delivery.ClosedLessons;
import org.aliquot.delivery.ExamAvailability;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the quiz of a lesson closed as long as the lesson. */
@Repository
class ClosedLessonQuery implements ClosedLessons {

    private static final String CLOSED = """
            with t as materialized (select cast(server_now() at time zone :zone as date) as today)
            select c.slug as course, l.slug as lesson, d.opens_on, coalesce(d.after, '{}') as after
            from t
            cross join unnest(:courses, :lessons) w (course, lesson)
            join course c on c.slug = w.course
            join lesson l on l.course_id = c.id and l.slug = w.lesson
            cross join lateral lesson_availability(l.id, :account, t.today) d
            where d.opens_on is not null or cardinality(d.after) > 0
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    ClosedLessonQuery(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @Override
    public Map<Place, ExamAvailability> closed(AccountId learner, Collection<Place> lessons) {
        Map<Place, ExamAvailability> closed = new HashMap<>();
        RowCallbackHandler put =
                row -> closed.put(new Place(row.getString("course"), row.getString("lesson")), availability(row));
        jdbc.sql(CLOSED)
                .param("account", learner)
                .param("courses", lessons.stream().map(Place::course).toArray(String[]::new))
                .param("lessons", lessons.stream().map(Place::lesson).toArray(String[]::new))
                .param("zone", zone.name())
                .query(put);
        return closed;
    }

    private static ExamAvailability availability(ResultSet row) throws SQLException {
        return new ExamAvailability(row.getObject("opens_on", LocalDate.class), List.of((String[])
                row.getArray("after").getArray()));
    }
}
