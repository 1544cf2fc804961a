package org.aliquot.web.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aliquot.Await;
import org.aliquot.passback.ScoreRoundsCaller;
import org.aliquot.web.lti.LaunchClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A lesson or a whole course opens from a course in a window of its own, and sends one point when it is completed. */
class LessonLinkIT extends LtiTest {

    @Autowired
    private ApplicationContext product;

    @Test
    void aLessonIsOpenedCompletedAndStandsInTheGradebook() {
        String lesson = firstLesson();
        Map<String, String> target = Map.of("target", "lesson/mlt/" + lesson);
        connectClass(target);
        LaunchClient frame = client();
        Answer start = frame.open("learner-1", "custom", target);
        assertThat(start.body())
                .contains("A lesson, about", "Not yet", "One point when you complete the lesson", "Open the lesson");

        LaunchClient window = client();
        Answer entered = window.getFromOurs(window.press(start).location());
        assertThat(entered.location()).isEqualTo("/courses/mlt/" + lesson);
        Answer read = window.get(entered.location());
        window.submit(read, "/courses/mlt/" + lesson + "/completion", Map.of());
        Await.until(
                "the score to be wanted",
                () -> jdbc.sql("select count(*) from lti_score where connection_id = :id and state = 'waiting'")
                                .param("id", connection.id())
                                .query(Integer.class)
                                .single()
                        == 1);
        ScoreRoundsCaller.round(product);

        assertThat(lms.column.scores()).singleElement().satisfies(sent -> {
            assertThat(sent.path("scoreGiven").asInt()).isEqualTo(1);
            assertThat(sent.path("scoreMaximum").asInt()).isEqualTo(1);
            assertThat(sent.path("comment").asString()).isEqualTo("Completed in Aliquot");
        });
        String visit = LaunchClient.action(start).replace("/opening", "");
        assertThat(frame.get(visit).body()).contains("1 of 1, in the gradebook since ");
    }

    @Test
    void aWholeCourseShowsHowFarItIs() {
        Map<String, String> target = Map.of("target", "course/mlt");
        Answer taught = connectClass(target);
        assertThat(taught.body())
                .contains(
                        "Your learners open the whole course on this page", "No learner has opened this from here yet")
                .doesNotContain("Which score counts");
        Answer start = client().open("learner-1", "custom", target);
        assertThat(start.body()).contains("A course,", "Lessons read", "0 of ", "Open the course");

        LaunchClient window = client();
        Answer entered = window.getFromOurs(window.press(start).location());
        assertThat(entered.location()).isEqualTo("/courses/mlt");
    }

    @Test
    void whoTeachesIsToldThatALinkLeadsOutOfTheClass() {
        connectClass(Map.of("target", "course/mlt"));
        Map<String, String> other = Map.of("target", "course/phlebotomy");

        Answer taught = client().open("instructor-1", "roles", List.of(FakeLms.INSTRUCTOR), "custom", other);
        Answer learner = client().open("learner-1", "custom", other);

        assertThat(taught.body())
                .contains("is not part of the class’s course, so it is closed to your learners")
                .doesNotContain("Your learners open");
        assertThat(learner.body()).contains("This course is not open to your class");
    }

    private Answer connectClass(Map<String, String> target) {
        client().open("instructor-1", "roles", List.of(FakeLms.INSTRUCTOR), "custom", target);
        teaches("instructor-1");
        LaunchClient instructor = client();
        Answer choice = instructor.open("instructor-1", "roles", List.of(FakeLms.INSTRUCTOR), "custom", target);
        return instructor.follow(
                instructor.post(LaunchClient.action(choice), Map.of("choice", "new:mlt", "name", "Hematology 101")));
    }
}
