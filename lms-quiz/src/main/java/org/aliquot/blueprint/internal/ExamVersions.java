package org.aliquot.blueprint.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.clock.RowId;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Immutable versions of exams. */
@Component
public class ExamVersions {

    private static final String SELECT = """
            select exam_version.id
            from exam_version
            """;

    private static final String CURRENT = SELECT + """
            join exam on exam.current_version_id = exam_version.id
            where exam.status = 'published'
              and exam.key = :key
            """;

    private static final String CURRENT_OF = SELECT + """
            join exam on exam.current_version_id = exam_version.id
            where exam.status = 'published'
              and exam.key = any(:keys)
            """;

    private static final String ALL = SELECT + """
            join exam on exam.current_version_id = exam_version.id
            where exam.status = 'published'
            order by exam_version.title, exam.key
            """;

    private static final String OF_COURSES = SELECT + """
            join exam on exam.current_version_id = exam_version.id
            where exam.status = 'published'
              and exists (select 1
                          from exam_course
                          where exam_course.exam_id = exam.id
                            and exam_course.course_slug = any(:courses))
            order by exam_version.title, exam.key
            """;

    private static final String TITLES = """
            select exam.key, exam_version.title
            from exam_course
            join exam on exam.id = exam_course.exam_id
            join exam_version on exam_version.id = exam.current_version_id
            where exam.status = 'published'
              and exam_course.course_slug = :course
            """;

    private static final String QUIZ = SELECT + """
            join exam on exam.current_version_id = exam_version.id
            join exam_course on exam_course.exam_id = exam.id
            where exam.status = 'published'
              and exam_course.course_slug = :course
              and exam_course.lesson_slug = :lesson
            order by exam.key
            limit 1
            """;

    private static final String BEFORE = SELECT + """
            join exam_version made on made.exam_id = exam_version.exam_id
            where made.id = :id
              and made.published_by = :by
              and exam_version.number = made.number - 1
            """;

    private static final String WHOLE = """
            select id, exam_id, number, spec
            from exam_version
            where id = any(:ids)
            """;

    private final JdbcClient jdbc;
    private final Cache<ExamVersionId, ExamVersion> byId =
            Caffeine.newBuilder().maximumSize(2_000).build();

    ExamVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Read by each who misses it, never by one while others wait: those may hold every database connection, and the one who reads
     * needs one.
     */
    public ExamVersion version(ExamVersionId id) {
        ExamVersion known = byId.getIfPresent(id);
        if (known != null) {
            return known;
        }
        return versions(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No version of an exam has the id " + id));
    }

    public Optional<ExamVersion> current(String key) {
        return list(jdbc.sql(CURRENT).param("key", key)).stream().findFirst();
    }

    public List<ExamVersion> current(Collection<String> keys) {
        return list(jdbc.sql(CURRENT_OF).param("keys", keys.toArray(String[]::new)));
    }

    public List<ExamVersion> all() {
        return list(jdbc.sql(ALL));
    }

    public List<ExamVersion> ofCourses(Collection<String> courses) {
        return list(jdbc.sql(OF_COURSES).param("courses", courses.toArray(String[]::new)));
    }

    /** By key. */
    public Map<String, String> titles(String course) {
        Map<String, String> titles = new HashMap<>();
        RowCallbackHandler put = row -> titles.put(row.getString("key"), row.getString("title"));
        jdbc.sql(TITLES).param("course", course).query(put);
        return titles;
    }

    public Optional<ExamVersion> quiz(String course, String lesson) {
        return list(jdbc.sql(QUIZ).param("course", course).param("lesson", lesson)).stream()
                .findFirst();
    }

    /** The version before this one, when {@code by} made this one of it. */
    public Optional<ExamVersion> before(ExamVersionId id, AccountId by) {
        return list(jdbc.sql(BEFORE).param("id", id.value()).param("by", by.value())).stream()
                .findFirst();
    }

    private List<ExamVersion> list(StatementSpec statement) {
        return versions(statement
                .query((row, number) -> new ExamVersionId(row.getObject("id", UUID.class)))
                .list());
    }

    /** In the order of the ids. Versions never change, so that each is read and made of its text once. */
    private List<ExamVersion> versions(List<ExamVersionId> ids) {
        return List.copyOf(byId.getAll(ids, this::read).values());
    }

    private Map<ExamVersionId, ExamVersion> read(Set<? extends ExamVersionId> missing) {
        return jdbc.sql(WHOLE).param("ids", RowId.array(missing)).query(ExamVersions::read).stream()
                .collect(Collectors.toMap(ExamVersion::id, Function.identity()));
    }

    private static ExamVersion read(ResultSet row, int number) throws SQLException {
        StoredExam stored = StoredExam.STORED.read(row.getString("spec"));
        return new ExamVersion(
                new ExamVersionId(row.getObject("id", UUID.class)),
                row.getObject("exam_id", UUID.class),
                row.getInt("number"),
                stored.exam(),
                stored.areas());
    }
}
