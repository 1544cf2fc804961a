package org.aliquot.catalog.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aliquot.catalog.CourseOffer;
import org.aliquot.catalog.IncomingCourse;
import org.aliquot.catalog.IncomingLesson;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonOffer;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonText;
import org.aliquot.lesson.LessonContent;
import org.aliquot.stored.StoredJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What packs offer for what was changed here. The rows of a pack are written anew at each of its loads. */
@Component
public class OfferTable {

    private record Row(
            String course,
            String lesson,
            String pack,
            OffsetDateTime at,
            @Nullable String content) {}

    private static final String LESSONS = """
            select course.slug as course, lesson.slug as lesson, o.pack, o.offered_at, o.content
            from lesson_offer o
            join lesson on lesson.id = o.lesson_id
            join course on course.id = lesson.course_id
            order by course.slug, lesson.slug
            """;

    private static final String COURSES = """
            select course.slug as course, '' as lesson, o.pack, o.offered_at, o.content
            from course_offer o
            join course on course.id = o.course_id
            order by course.slug
            """;

    private static final String OFFER_LESSON = """
            insert into lesson_offer (lesson_id, pack, hash, content, offered_at)
            select lesson.id, lesson.pack, :hash, cast(:content as jsonb), server_now()
            from lesson
            join course on course.id = lesson.course_id
            where course.slug || '/' || lesson.slug = :slug
              and lesson.pack = :pack
            """;

    private static final String OFFER_COURSE = """
            insert into course_offer (course_id, pack, hash, content, offered_at)
            select id, pack, :hash, cast(:content as jsonb), server_now()
            from course
            where slug = :slug
              and pack = :pack
            """;

    /** Ours from now on where the pack has it no longer; else known to differ from this hash of it. */
    private static final String KEEP_LESSON = """
            update lesson
            set pack = case when o.content is null then null else lesson.pack end,
                pack_hash = o.hash,
                edited = true
            from lesson_offer o, course
            where o.lesson_id = lesson.id
              and course.id = lesson.course_id
              and course.slug = :course
              and lesson.slug = :lesson
            """;

    private static final String KEEP_COURSE = """
            update course
            set pack = case when o.content is null then null else course.pack end,
                pack_hash = o.hash,
                edited = true
            from course_offer o
            where o.course_id = course.id
              and course.slug = :course
            """;

    private static final String FOLLOWS_AGAIN = """
            update lesson
            set edited = false
            from course
            where course.id = lesson.course_id
              and course.slug = :course
              and lesson.slug = :lesson
            """;

    private static final String DROP_LESSON = """
            delete from lesson_offer
            using lesson, course
            where lesson.id = lesson_offer.lesson_id
              and course.id = lesson.course_id
              and course.slug = :course
              and lesson.slug = :lesson
            """;

    private static final String DROP_COURSE = """
            delete from course_offer
            using course
            where course.id = course_offer.course_id
              and course.slug = :course
            """;

    private static final StoredJson<IncomingLesson> LESSON = StoredJson.of(IncomingLesson.class);
    private static final StoredJson<IncomingCourse> COURSE = StoredJson.of(IncomingCourse.class);

    private final JdbcClient jdbc;
    private final LessonIntake lessons;
    private final CourseIntake courses;
    private final LessonDraftTable drafts;
    private final CoursePlans plans;

    OfferTable(
            JdbcClient jdbc, LessonIntake lessons, CourseIntake courses, LessonDraftTable drafts, CoursePlans plans) {
        this.jdbc = jdbc;
        this.lessons = lessons;
        this.courses = courses;
        this.drafts = drafts;
        this.plans = plans;
    }

    /** Forgets what a pack offered at its last load. */
    public void clear(String pack) {
        jdbc.sql("delete from lesson_offer where pack = :pack")
                .param("pack", pack)
                .update();
        jdbc.sql("delete from course_offer where pack = :pack")
                .param("pack", pack)
                .update();
    }

    public void offerLessons(String pack, Collection<IncomingLesson> changed, Collection<String> gone) {
        changed.forEach(lesson -> offer(
                OFFER_LESSON,
                pack,
                lesson.course() + "/" + lesson.content().slug(),
                lesson.hash(),
                LESSON.write(lesson)));
        gone.forEach(path -> offer(OFFER_LESSON, pack, path, null, null));
    }

    public void offerCourses(String pack, Collection<IncomingCourse> changed, Collection<String> gone) {
        changed.forEach(course -> offer(OFFER_COURSE, pack, course.slug(), course.hash(), COURSE.write(course)));
        gone.forEach(slug -> offer(OFFER_COURSE, pack, slug, null, null));
    }

    public int count() {
        return jdbc.sql("select (select count(*) from lesson_offer) + (select count(*) from course_offer)")
                .query(Integer.class)
                .single();
    }

    public List<LessonOffer> lessons() {
        return rows(LESSONS).stream().map(this::lesson).toList();
    }

    public List<CourseOffer> courses() {
        return rows(COURSES).stream().map(this::course).toList();
    }

    public boolean takeLesson(LessonPath path) {
        Optional<Row> offer = rows(LESSONS).stream()
                .filter(row -> path.equals(new LessonPath(row.course(), row.lesson())))
                .findFirst();
        offer.ifPresent(row -> {
            IncomingLesson theirs = incomingLesson(row);
            if (theirs == null) {
                lessons.retire(List.of(row.course() + "/" + row.lesson()));
            } else {
                lessons.put(row.pack(), List.of(theirs));
            }
            drafts.lock(path).map(LessonDraft::lessonId).ifPresent(drafts::delete);
            named(FOLLOWS_AGAIN, path).update();
            named(DROP_LESSON, path).update();
        });
        return offer.isPresent();
    }

    public boolean keepLesson(LessonPath path) {
        named(KEEP_LESSON, path).update();
        return named(DROP_LESSON, path).update() > 0;
    }

    public boolean takeCourse(String slug) {
        Optional<Row> offer =
                rows(COURSES).stream().filter(row -> row.course().equals(slug)).findFirst();
        offer.ifPresent(row -> {
            IncomingCourse theirs = incomingCourse(row);
            if (theirs == null) {
                courses.retire(List.of(slug));
            } else {
                courses.put(row.pack(), theirs);
                courses.arrange(theirs);
            }
            jdbc.sql("update course set edited = false where slug = :slug")
                    .param("slug", slug)
                    .update();
            jdbc.sql(DROP_COURSE).param("course", slug).update();
        });
        return offer.isPresent();
    }

    public boolean keepCourse(String slug) {
        jdbc.sql(KEEP_COURSE).param("course", slug).update();
        return jdbc.sql(DROP_COURSE).param("course", slug).update() > 0;
    }

    private void offer(String sql, String pack, String slug, @Nullable String hash, @Nullable String content) {
        jdbc.sql(sql)
                .param("slug", slug)
                .param("pack", pack)
                .param("hash", hash)
                .param("content", content)
                .update();
    }

    private JdbcClient.StatementSpec named(String sql, LessonPath path) {
        return jdbc.sql(sql).param("course", path.course()).param("lesson", path.lesson());
    }

    private List<Row> rows(String sql) {
        return jdbc.sql(sql).query(OfferTable::row).list();
    }

    private LessonOffer lesson(Row row) {
        LessonPath path = new LessonPath(row.course(), row.lesson());
        IncomingLesson theirs = incomingLesson(row);
        return new LessonOffer(
                path,
                row.pack(),
                row.at().toInstant(),
                theirs == null ? null : text(theirs.content()),
                drafts.find(path).orElseThrow().text());
    }

    private CourseOffer course(Row row) {
        return new CourseOffer(
                row.pack(),
                row.at().toInstant(),
                incomingCourse(row),
                plans.find(row.course()).orElseThrow());
    }

    private @Nullable IncomingLesson incomingLesson(Row row) {
        return row.content() == null ? null : LESSON.read(row.content());
    }

    private @Nullable IncomingCourse incomingCourse(Row row) {
        return row.content() == null ? null : COURSE.read(row.content());
    }

    private static LessonText text(LessonContent content) {
        return new LessonText(
                content.title(),
                content.summary(),
                content.minutes(),
                content.objectives(),
                content.topics(),
                content.references(),
                content.body());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("course"),
                row.getString("lesson"),
                row.getString("pack"),
                row.getObject("offered_at", OffsetDateTime.class),
                row.getString("content"));
    }
}
