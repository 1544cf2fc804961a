package org.aliquot.notes;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.completion.LessonProgress;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ReviewResult;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.prose.Passage;
import org.aliquot.prose.Prose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a note is to stand beside: a passage its reader may open, or a question whose review they may see. */
@Repository
class NotePlaces {

    private static final String LESSON = """
            select l.id, v.id as version, v.body
            from lesson l
            join course c on c.id = l.course_id
            join lesson_version v on v.id = l.current_version_id
            where c.slug = :course and l.slug = :lesson and l.status = 'published'
            """;

    /** None of a trial of staff: a note would keep it from being deleted. */
    private static final String QUESTION = """
            select v.item_id
            from attempt_item i
            join attempt a on a.id = i.attempt_id and not a.trial
            join item_version v on v.id = i.item_version_id
            where i.attempt_id = :attempt and i.position = :position
            """;

    private final JdbcClient jdbc;
    private final Prose prose;
    private final Enrollments enrollments;
    private final LessonProgress lessons;
    private final Attempts attempts;

    NotePlaces(JdbcClient jdbc, Prose prose, Enrollments enrollments, LessonProgress lessons, Attempts attempts) {
        this.jdbc = jdbc;
        this.prose = prose;
        this.enrollments = enrollments;
        this.lessons = lessons;
        this.attempts = attempts;
    }

    Optional<Anchored.InLesson> find(Caller reader, LessonSpot spot) {
        return isOpen(reader, spot.course(), spot.lesson())
                ? jdbc.sql(LESSON)
                        .param("course", spot.course())
                        .param("lesson", spot.lesson())
                        .query((row, _) -> anchored(row, spot))
                        .optional()
                : Optional.empty();
    }

    boolean isOpen(Caller reader, String course, String lesson) {
        return (reader.isStaff() || enrollments.openCourses(reader.id()).contains(course))
                && lessons.availability(reader, course, lesson).isOpen();
    }

    Optional<Anchored.OnQuestion> find(AccountId learner, QuestionSpot spot) {
        return attempts.review(learner, new AttemptId(spot.attempt())) instanceof ReviewResult.Allowed
                ? jdbc.sql(QUESTION)
                        .param("attempt", spot.attempt())
                        .param("position", spot.position())
                        .query(UUID.class)
                        .optional()
                        .map(item -> new Anchored.OnQuestion(item, spot.attempt(), spot.position()))
                : Optional.empty();
    }

    /** An unknown anchor is the lesson's beginning. */
    private Anchored.InLesson anchored(ResultSet row, LessonSpot spot) throws SQLException {
        Optional<Passage> passage = prose.passages(row.getString("body")).stream()
                .filter(one -> one.anchor().equals(spot.anchor()))
                .findFirst();
        return new Anchored.InLesson(
                requireNonNull(row.getObject("id", UUID.class)),
                requireNonNull(row.getObject("version", UUID.class)),
                passage.map(Passage::anchor).orElse(""),
                passage.map(Passage::heading).orElse(""),
                spot.quote());
    }
}
