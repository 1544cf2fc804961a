package org.aliquot.passback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.aliquot.completion.CourseCompleted;
import org.aliquot.completion.LessonCompleted;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.Test;

/** Lessons and courses send one point of one, by the way that scores of exams go. */
class CompletionScoresIT extends PassbackTest {

    private final String slug = "c-" + UUID.randomUUID();

    @Test
    void aLessonSendsOnePointWhenItIsCompleted() {
        AccountId maya = learner();
        UUID course = course(slug);
        UUID lesson = lesson(course, "clotting");
        UUID link = opens(maya, "link-1", new LinkTarget.Lesson(slug, "clotting"), withColumn());
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.NOTHING);

        completes(maya, course, lesson);
        publish(new LessonCompleted(maya.value(), slug, "clotting", clock.now()));
        rounds.round();

        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
        assertThat(standing(link, maya).points()).isEqualTo(new Points(100, 100));
        assertThat(percent(maya)).isEqualTo(100);

        publish(new LessonCompleted(maya.value(), slug, "clotting", clock.now()));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
    }

    @Test
    void whatWasCompletedBeforeTheLinkWasOpenedCounts() {
        AccountId maya = learner();
        UUID course = course(slug);
        completes(maya, course, lesson(course, "clotting"));

        UUID link = opens(maya, "link-1", new LinkTarget.Lesson(slug, "clotting"), withColumn());
        publish(new LinkFollowed(link, maya.value()));
        rounds.round();

        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
    }

    @Test
    void aCourseSendsOnePointByItsOwnRuleAndAnotherLessonNone() {
        AccountId maya = learner();
        UUID course = course(slug);
        UUID link = opens(maya, "link-1", new LinkTarget.Course(slug), withoutColumn());
        UUID other = opens(maya, "link-2", new LinkTarget.Lesson(slug, "clotting"), withoutColumn());

        jdbc.sql("insert into course_completion values (:account, :course, server_now())")
                .param("account", maya)
                .param("course", course)
                .update();
        publish(new CourseCompleted(maya.value(), slug, clock.now()));
        rounds.round();

        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.SENT);
        assertThat(standing(other, maya).state()).isEqualTo(ScoreState.NOTHING);
        FakeGradebook.Column made = gradebook.columns().getFirst();
        assertThat(made.told().path("scoreMaximum").asInt()).isEqualTo(1);
        assertThat(made.told().path("label").asString()).isEqualTo("A course");
        assertThat(made.told().path("resourceId").asString()).isEqualTo("course/" + slug + " link-1");
    }

    private UUID lesson(UUID course, String lesson) {
        return jdbc.sql("""
                        insert into lesson (id, slug, course_id, position, status, edited)
                        values (gen_random_uuid(), :slug, :course, 1, 'published', false)
                        returning id
                        """)
                .param("slug", lesson)
                .param("course", course)
                .query(UUID.class)
                .single();
    }

    private void completes(AccountId learner, UUID course, UUID lesson) {
        jdbc.sql("""
                        insert into lesson_progress (account_id, lesson_id, lesson_version_id, course_id, state, started_at,
                                                     completed_at, last_at, seconds_spent)
                        values (:account, :lesson, :lesson, :course, 'completed', server_now(), server_now(), server_now(), 60)
                        """)
                .param("account", learner)
                .param("lesson", lesson)
                .param("course", course)
                .update();
    }
}
