package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.aliquot.Await;
import org.aliquot.clock.Ids;
import org.aliquot.notices.NoticeRound;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** A learner's week, on a phone and for a while on a desk: from the mail that confirms the address to the result of an exam. */
class LearnersWeekIT extends MailedJourneyTest {

    private final String email = "week-" + Ids.next() + "@example.org";

    @Test
    void fromTheFirstMailToAResult() throws Exception {
        String code = classCode();
        try (Visitor phone = visitor(390, ColorScheme.DARK);
                Visitor desk = visitor(1440, ColorScheme.LIGHT)) {
            signUp(phone, "Wanda Week", email);
            joinTheClass(phone, code);
            readLesson(phone, "/courses/mlt/mlt-bb-02");
            readOn(desk);
            readLesson(phone, "/courses/mlt/mlt-chem-06");
            quiz(phone);
            mockExam(phone);
            result(phone);

            phone.open("/progress");
            assertThat(phone.page().locator("main")).containsText(Pattern.compile("3 of \\d+ lessons read"));
        }
    }

    private String classCode() {
        String cohort = cohort(person(Role.INSTRUCTOR));
        return demo("admin").get("/cohorts/" + cohort).requireStatus(200).text("/code");
    }

    private void joinTheClass(Visitor phone, String code) throws Exception {
        phone.open("/courses/mlt");
        phone.page().locator("summary:has-text('With a class code')").click();
        phone.page().fill("[name=key]", code);
        phone.press("Join the class");
        phone.sound();
        NoticeRound.of(product);
        assertThat(inMail(email, "Welcome to ", "/courses/")).isEqualTo("/courses/mlt");
        phone.open("/notices");
        assertThat(phone.page().locator(".notice-list")).containsText("Welcome to ");
        phone.page().locator(".notice-list button").first().click();
        phone.page().waitForURL("**/courses/mlt");
        assertThat(phone.page().locator(".bell-count")).hasCount(0);
    }

    private void readLesson(Visitor reader, String path) {
        reader.open(path);
        reader.page().mouse().wheel(0, 600);
        reader.page().waitForTimeout(2500);
        reader.press("Mark as read and continue");
        reader.sound();
        String lesson = path.replaceAll(".*/", "");
        Await.until("what was done", () -> seconds(lesson) > 0);
        assertThat(seconds(lesson)).isLessThan(60);
    }

    /** On the desk it goes on where the phone left off. */
    private void readOn(Visitor desk) {
        desk.signIn(email, PASS);
        desk.open("/today");
        desk.page().locator(".next-block a.button").first().click();
        desk.page().waitForURL("**/mlt-bb-03");
        desk.press("Mark as read and continue");
        desk.sound();
    }

    private static void quiz(Visitor phone) {
        phone.open("/practice/mlt-bb-02-quiz");
        phone.press("Start the quiz");
        answer(phone, 12, 12);
        assertThat(phone.page().locator("main")).containsText("of 12 questions right");
        phone.sound();
    }

    private static void mockExam(Visitor phone) {
        phone.open("/practice/mlt-mock-50");
        phone.press("Start the exam");
        answer(phone, 3, 50);
        phone.sound();
    }

    private static void answer(Visitor phone, int answered, int questions) {
        Page page = phone.page();
        for (int question = 1; question <= questions; question++) {
            assertThat(page.locator("h1:visible")).hasText("Question " + question + " of " + questions);
            if (question <= answered) {
                page.keyboard().press("b");
                assertThat(page.locator("[data-part=chip]")).hasAttribute("data-state", "saved");
            }
            if (question < questions) {
                phone.button("Next").click();
            }
        }
        phone.button("Finish").click();
        phone.button("Hand in").first().click();
        page.locator("dialog:modal button[value=hand-in]").click();
        page.waitForURL("**/result*");
    }

    /** It stands there when the exam is handed in, and nobody is told of it twice. */
    private void result(Visitor phone) {
        assertThat(phone.page().locator(".score .big")).hasCount(1);
        phone.sound();
        phone.open("/notices");
        assertThat(phone.page().locator(".notice-list")).not().containsText("Your result is ready");
        assertThat(phone.page().locator(".bell-count")).hasCount(0);
    }

    private int seconds(String lesson) {
        return number("""
                select coalesce(sum(t.seconds), 0)
                from study_time t
                join account a on a.id = t.account_id
                join lesson l on l.id = t.lesson_id
                where a.email = :email and l.slug = :what
                """, lesson);
    }

    private int number(String sql, String what) {
        return jdbc.sql(sql)
                .param("email", email)
                .param("what", what)
                .query(Integer.class)
                .single();
    }
}
