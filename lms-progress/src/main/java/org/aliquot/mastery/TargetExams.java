package org.aliquot.mastery;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aliquot.blueprint.Exams;
import org.aliquot.enrollment.EnrollmentView;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which boards' exams a learner can prepare for: those that exams of their courses are drawn by. */
@Service
@Transactional(readOnly = true)
public class TargetExams {

    /** An exam without a scale has no pass point, so nobody can be ready for it. */
    private static final String OF_COURSES = """
            select distinct v.spec #>> '{exam,blueprint}' as blueprint
            from exam e
            join exam_version v on v.id = e.current_version_id
            join exam_course c on c.exam_id = e.id
            where e.status = 'published'
              and c.course_slug = any(:courses)
              and v.spec #>> '{exam,blueprint}' is not null
              and v.spec #>> '{exam,scale}' <> 'none'
            """;

    private static final String BY_USE = """
            select v.spec #>> '{exam,blueprint}' as blueprint
            from exam e
            join exam_version v on v.id = e.current_version_id
            join exam_course c on c.exam_id = e.id
            where e.status = 'published'
              and c.course_slug = :course
              and v.spec #>> '{exam,blueprint}' is not null
              and v.spec #>> '{exam,scale}' <> 'none'
            group by 1
            order by count(*) desc, 1
            """;

    private final JdbcClient jdbc;
    private final Enrollments enrollments;
    private final Exams exams;

    TargetExams(JdbcClient jdbc, Enrollments enrollments, Exams exams) {
        this.jdbc = jdbc;
        this.enrollments = enrollments;
        this.exams = exams;
    }

    /** By title, of the courses that this learner is enrolled in and may use today. */
    public List<TargetExam> of(AccountId learner) {
        return ofCourses(enrollments.of(learner).stream()
                .filter(EnrollmentView::open)
                .map(EnrollmentView::course)
                .toList());
    }

    /** Of a course, whoever learns in it: those first that most of its exams are drawn by. */
    public List<TargetExam> ofCourse(String course) {
        List<String> keys = jdbc.sql(BY_USE)
                .param("course", course)
                .query((row, _) -> requireNonNull(row.getString("blueprint")))
                .list();
        return exams.blueprints().stream()
                .filter(blueprint -> keys.contains(blueprint.key()))
                .sorted(Comparator.comparingInt(blueprint -> keys.indexOf(blueprint.key())))
                .map(TargetExam::of)
                .toList();
    }

    List<TargetExam> ofCourses(Collection<String> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        Set<String> keys = Set.copyOf(jdbc.sql(OF_COURSES)
                .param("courses", courses.toArray(String[]::new))
                .query(String.class)
                .list());
        return exams.blueprints().stream()
                .filter(blueprint -> keys.contains(blueprint.key()))
                .map(TargetExam::of)
                .sorted((one, other) -> one.title().compareTo(other.title()))
                .toList();
    }

    /** Also one that no course of the learner's prepares for any more. */
    public Optional<TargetExam> find(String key) {
        return exams.blueprint(key).map(TargetExam::of);
    }
}
