package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import org.aliquot.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instructor's Friday: who is stuck, somebody gets more time, and a lesson is mended while people read it. */
class FridayIT extends JourneyTest {

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "1440, DARK"})
    void anInstructorLooksAfterAClassAndMendsALesson(int width, ColorScheme scheme) {
        Person instructor = person(Role.INSTRUCTOR);
        Person idle = person(Role.LEARNER);
        Person reader = person(Role.LEARNER);
        try (Visitor teacher = visitor(width, scheme, instructor);
                Visitor phone = visitor(390, ColorScheme.LIGHT, reader)) {
            String course = writeCourse(teacher, "Friday of " + instructor.id());
            String cohort = classIn(course, instructor, idle, reader);
            phone.open("/courses/" + course + "/first-lesson");
            assertThat(phone.page().locator("article")).containsText("Draw red first");
            hasDoneNothingForTenDays(idle);

            teacher.open("/teach/cohorts/" + cohort);
            assertThat(teacher.page().locator(".talk li")).hasCount(1);
            extend(teacher, idle);

            teacher.open("/teach/courses/" + course + "/lessons/first-lesson");
            teacher.page().fill("[name=body]", "Draw **blue** first.\n\nThen serum.");
            publish(teacher, 2);

            phone.press("Mark as read");
            phone.sound();
            assertThat(phone.button("Mark as read")).hasCount(0);
            phone.open("/courses/" + course + "/first-lesson");
            assertThat(phone.page().locator("article")).containsText("Draw blue first");
            assertThat(doneLessons(reader)).isEqualTo(1);
        }
    }

    /** A published course with one lesson, written in the browser; its slug. */
    private static String writeCourse(Visitor teacher, String title) {
        Page page = teacher.page();
        teacher.open("/teach/courses/new");
        page.fill("[name=title]", title);
        page.fill("[name=summary]", "For careful people.");
        page.locator("main form [data-kind=primary]").click();
        teacher.sound();
        String course = teacher.path().replaceAll("^/teach/courses/|\\?.*", "");
        page.fill("#section", "Basics");
        page.press("#section", "Enter");
        page.fill("#lesson-title", "First lesson");
        page.press("#lesson-title", "Enter");
        page.waitForURL("**/lessons/first-lesson*");
        page.fill("[name=summary]", "Draw tubes in the right order.");
        page.fill("[name=minutes]", "10");
        page.fill("[name=objectives]", "Name the order of draw");
        page.fill("[name=references]", "CLSI GP41, 7th ed., 2017");
        page.fill("[name=body]", "Draw **red** first.");
        page.locator(".topic-choices summary").first().click();
        page.locator(".topic-choices details details summary").first().click();
        page.locator("[name=topics]").first().check();
        publish(teacher, 1);
        teacher.open("/teach/courses/" + course);
        teacher.press("Publish course");
        teacher.sound();
        return course;
    }

    private static void publish(Visitor teacher, int version) {
        teacher.press("Publish version " + version);
        assertThat(teacher.button("Publish version " + (version + 1))).isVisible();
        teacher.sound();
    }

    private String classIn(String course, Person instructor, Person... learners) {
        LocalDate end = today().plusDays(60);
        String settings = "{\"name\": \"Friday\", \"course\": \"%s\", \"endsOn\": \"%s\"}".formatted(course, end);
        return cohortOf(settings, instructor, learners);
    }

    private void hasDoneNothingForTenDays(Person learner) {
        for (String sql : new String[] {
            "update cohort_member set joined_at = joined_at - interval '10 days' where account_id = :account", """
            update enrollment set created_at = created_at - interval '10 days', starts_on = starts_on - 10
            where account_id = :account"""
        }) {
            jdbc.sql(sql).param("account", learner.id()).update();
        }
    }

    private void extend(Visitor teacher, Person learner) {
        LocalDate before = lastDay(learner);
        teacher.page().locator(".tabs").getByText("Members").click();
        teacher.sound();
        teacher.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(learner.email()))
                .locator("form button")
                .click();
        teacher.sound();
        assertThat(lastDay(learner)).isAfter(before);
    }

    private LocalDate lastDay(Person learner) {
        return jdbc.sql("select ends_on from enrollment where account_id = :account")
                .param("account", learner.id())
                .query(LocalDate.class)
                .single();
    }

    private int doneLessons(Person learner) {
        return jdbc.sql("select count(*) from lesson_progress where account_id = :account and state = 'completed'")
                .param("account", learner.id())
                .query(Integer.class)
                .single();
    }
}
