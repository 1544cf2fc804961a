package org.aliquot.web.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.plan.GoalWish;
import org.aliquot.plan.Goals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be practised is found by course and section, one's own courses first. */
class PracticePageIT extends PlatformTest {

    @Autowired
    private Goals goals;

    @Test
    void ownCoursesComeFirstWithTheirExamsAndTheQuizzesFoldedBySection() {
        String page = page(learner());

        assertThat(all(page, "<h2 id=\"course-([^\"]+)\""))
                .startsWith("mlt")
                .contains("career"); // other tests add courses that are open to all
        String mlt = between(page, "course-mlt\">", "course-career\">");
        assertThat(all(mlt, "href=\"/practice/([^\"]+)\""))
                .startsWith("mlt-placement")
                .containsSubsequence("mlt-mock-50", "amt-mlt-exam", "quick-check", "mlt-lo-01-quiz", "mlt-bb-01-quiz");
        assertThat(all(mlt, "<details class=\"shelf\"><summary><strong>([^<]+)</strong>"))
                .hasSize(7)
                .startsWith("Laboratory Operations");
        assertThat(page.substring(page.indexOf("id=\"course-career\"")))
                .contains("Open to everyone", "href=\"/practice/career-quiz\"")
                .as("a few quizzes are not hidden")
                .doesNotContain("<details");
    }

    @Test
    void examsOfTheGoalComeBeforeThoseOfAnotherBoard() {
        Person learner = learner();
        goals.set(learner.id(), null, new GoalWish("amt-mlt", null, EnumSet.allOf(DayOfWeek.class), 45));

        assertThat(all(page(learner), "href=\"/practice/([^\"]+)\""))
                .containsSubsequence("amt-mlt-exam", "mlt-mock-50", "quick-check");
    }

    @Test
    void whoIsEnrolledInNothingFindsOnlyWhatIsOpenToAll() {
        assertThat(all(page(person(Role.LEARNER)), "<h2 id=\"course-([^\"]+)\""))
                .contains("career")
                .doesNotContain("mlt");
    }

    @Test
    void anExamSaysWhenItWasSatLastAndWhatCameOut() {
        Person learner = learner();
        assertThat(page(learner)).doesNotContain("Taken ");
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);

        assertThat(page(learner)).containsPattern("Taken [^<]+: 0 of 5 right");
    }

    private String page(Person learner) {
        return learner.api().get(site() + "/practice").requireStatus(200).raw().body();
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf("<h2 id=\"" + from);
        return page.substring(start, page.indexOf("<h2 id=\"" + to));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
