package org.aliquot.blueprint.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.blueprint.IncomingExam;
import org.aliquot.clock.Ids;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.people.AccountId;
import org.aliquot.provenance.Holding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes exams: the exam once, and a version for each change. */
@Component
public class ExamTable {

    private static final String HOLDINGS = """
            select key, pack, pack_hash, edited, status = 'retired' as retired
            from exam
            """;

    private static final String PUT = """
            insert into exam (id, key, status, pack, pack_hash, edited, version)
            values (:id, :key, 'published', :pack, :hash, false, 1)
            on conflict (key) do update
            set status = 'published',
                pack_hash = excluded.pack_hash,
                version = exam.version + 1
            """;

    private static final String CLAIM = """
            insert into exam (id, key, status, pack, pack_hash, edited, version)
            values (:id, :key, 'published', null, null, true, 1)
            on conflict (key) do nothing
            """;

    private static final String DRAWN = """
            insert into exam (id, key, status, pack, pack_hash, edited, version)
            values (:id, :key, 'drawn', null, null, true, 1)
            on conflict (key) do nothing
            """;

    private static final String DRAWN_VERSION = """
            insert into exam_version (id, exam_id, number, title, spec, published_at, published_by)
            select :id, exam.id, nextval('exam_version_draw'), :title, cast(:spec as jsonb), server_now(), null
            from exam
            where exam.key = :key and exam.status = 'drawn'
            """;

    private static final String OWN = """
            select exists (select from exam where key = :key and pack is null and status = 'published')
            """;

    private static final String LOCK = """
            select id
            from exam
            where key = :key
            for update
            """;

    private static final String VERSION = """
            insert into exam_version (id, exam_id, number, title, spec, published_at, published_by)
            select :id, :exam, 1 + coalesce(max(number), 0), :title, cast(:spec as jsonb), server_now(), :author
            from exam_version
            where exam_id = :exam
            """;

    private static final String CURRENT = """
            update exam
            set current_version_id = :version
            where id = :exam
            """;

    private static final String EDITED = """
            update exam
            set edited = true,
                version = version + 1
            where id = :exam
            """;

    private static final String FORGET_COURSES = """
            delete from exam_course
            where exam_id = :exam
              and not course_slug = any(:courses)
            """;

    private static final String COURSE = """
            insert into exam_course (exam_id, course_slug, lesson_slug)
            values (:exam, :course, :lesson)
            on conflict (exam_id, course_slug) do update
            set lesson_slug = excluded.lesson_slug
            where exam_course.lesson_slug is distinct from excluded.lesson_slug
            """;

    private static final String RETIRE = """
            update exam
            set status = 'retired',
                version = version + 1
            where key = any(:keys)
            """;

    private final JdbcClient jdbc;

    ExamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Holding> holdings() {
        return jdbc.sql(HOLDINGS).query(ExamTable::holding).list();
    }

    public void load(String pack, IncomingExam incoming) {
        jdbc.sql(PUT)
                .param("id", Ids.next())
                .param("key", incoming.spec().key())
                .param("pack", pack)
                .param("hash", incoming.hash())
                .update();
        UUID exam = lock(incoming.spec().key());
        publish(exam, incoming.spec(), incoming.areas(), null);
        courses(exam, incoming.spec());
    }

    public void retire(Collection<String> keys) {
        jdbc.sql(RETIRE).param("keys", keys.toArray(String[]::new)).update();
    }

    /** Makes an exam of the school's own under the first free of {@code wish}, {@code wish-2} …, still without a version. */
    public String claim(String wish) {
        for (int number = 1; ; number++) {
            String key = number == 1 ? wish : wish + "-" + number;
            if (jdbc.sql(CLAIM).param("id", Ids.next()).param("key", key).update() == 1) {
                return key;
            }
        }
    }

    public boolean isOwn(String key) {
        return jdbc.sql(OWN).param("key", key).query(Boolean.class).single();
    }

    /** A version that nobody is offered: only whoever draws it knows its id. */
    public ExamVersionId draw(ExamSpec spec, List<Area> areas) {
        jdbc.sql(DRAWN).param("id", Ids.next()).param("key", spec.key()).update();
        UUID version = Ids.next();
        jdbc.sql(DRAWN_VERSION)
                .param("id", version)
                .param("key", spec.key())
                .param("title", spec.title())
                .param("spec", StoredExam.STORED.write(new StoredExam(spec, areas)))
                .update();
        return new ExamVersionId(version);
    }

    /** An instructor's change: a new version, and from now on the pack does not lead. */
    public void change(UUID exam, ExamSpec spec, List<Area> areas, AccountId author) {
        publish(exam, spec, areas, author);
        courses(exam, spec);
        jdbc.sql(EDITED).param("exam", exam).update();
    }

    /** The exam's id, its row locked until the transaction ends. */
    public UUID lock(String key) {
        return jdbc.sql(LOCK).param("key", key).query(UUID.class).single();
    }

    private void publish(UUID exam, ExamSpec spec, List<Area> areas, @Nullable AccountId author) {
        UUID version = Ids.next();
        jdbc.sql(VERSION)
                .param("id", version)
                .param("exam", exam)
                .param("title", spec.title())
                .param("spec", StoredExam.STORED.write(new StoredExam(spec, areas)))
                .param("author", author)
                .update();
        jdbc.sql(CURRENT).param("exam", exam).param("version", version).update();
    }

    /** A course that stays is left alone: what is kept of its learners would be counted anew. */
    private void courses(UUID exam, ExamSpec spec) {
        jdbc.sql(FORGET_COURSES)
                .param("exam", exam)
                .param("courses", spec.courses().toArray(String[]::new))
                .update();
        // in the order in which outcomes take them
        for (String course : spec.courses().stream().sorted().toList()) {
            jdbc.sql(COURSE)
                    .param("exam", exam)
                    .param("course", course)
                    .param("lesson", spec.lesson())
                    .update();
        }
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                row.getString("key"),
                row.getString("pack"),
                row.getString("pack_hash"),
                row.getBoolean("edited"),
                row.getBoolean("retired"));
    }
}
