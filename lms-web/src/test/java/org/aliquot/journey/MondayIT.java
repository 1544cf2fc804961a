package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.Await;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.Purpose;
import org.aliquot.people.Role;
import org.aliquot.question.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An instructor's Monday: whom today's list names is talked to and written to and gets more time, the plan of the class is
 * changed, and a question that a learner reported is mended. After the sign-in the instructor types no address.
 */
class MondayIT extends JourneyTest {

    @Autowired
    private ItemDesk questions;

    private Person instructor;
    private Person absent;
    private Person reader;
    private String mark;
    private String cohort;
    private String exam;
    private String question;
    private LocalDate due;

    /** A class with a quiz to do, somebody in it who has not begun for eight days, and somebody who found a mistake. */
    @BeforeEach
    void aClassAfterAWeek() {
        instructor = person(Role.INSTRUCTOR);
        absent = person(Role.LEARNER);
        reader = person(Role.LEARNER);
        mark = absent.id().toString().substring(24);
        call(absent, absentName());
        LocalDate end = today().plusDays(60);
        cohort = cohortOf(
                "{\"name\": \"%s\", \"course\": \"mlt\", \"endsOn\": \"%s\"}".formatted(className(), end),
                instructor,
                absent,
                reader);
        writeQuiz();
        clockForward(Duration.ofDays(8));
        due = today().plusDays(3);
        assign();
    }

    @AfterEach
    void takesTheQuizBack() {
        takeBack(exam);
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void fromTodaysListToAMendedQuestion(int width, ColorScheme scheme) {
        try (Visitor phone = visitor(390, ColorScheme.LIGHT, reader);
                Visitor desk = visitor(width, scheme)) {
            reportTheQuestion(phone);
            desk.signIn(instructor.email(), PASSWORD);
            Pointer pointer = new Pointer(desk);
            spendMonday(desk, pointer);
            seeWhatItCameTo(phone);
        }
    }

    @Test
    void withTheKeyboardAlone() {
        try (Visitor phone = visitor(390, ColorScheme.LIGHT, reader);
                Visitor desk = visitor(1280, ColorScheme.LIGHT)) {
            reportTheQuestion(phone);
            desk.signIn(instructor.email(), PASSWORD);
            spendMonday(desk, new Keyboard(desk.page()));
        }
        assertThat(told(reader)).contains("A question you reported was corrected");
        assertThat(told(absent)).contains("Message: Where are you?");
    }

    private void spendMonday(Visitor desk, Hands hands) {
        talkAndWrite(desk, hands);
        giveMoreTime(desk, hands);
        changeThePlan(desk, hands);
        mendTheQuestion(desk, hands);
        hands.go("Today");
        desk.sound();
        assertThat(desk.page().locator("main")).not().containsText(absentName());
    }

    /** What came of the talk is kept first, since sending leads to what was sent. */
    private void talkAndWrite(Visitor desk, Hands hands) {
        Page page = desk.page();
        assertThat(desk.path()).startsWith("/teach/today");
        assertThat(page.locator("main")).containsText("Not started, 8 days after access began");
        hands.enter(link(desk, absentName()));
        desk.sound();
        hands.write(field(desk, "New note"), "Called. Was ill, begins tonight.");
        hands.touch(page.getByLabel("We talked."));
        hands.enter(desk.button("Save"));
        desk.sound();
        assertThat(page.locator("main")).containsText("Called. Was ill, begins tonight.");

        hands.enter(link(desk, "Write a message"));
        desk.sound();
        assertThat(page.locator("main")).containsText("To " + absentName());
        hands.write(field(desk, "Subject"), "Where are you?");
        hands.write(field(desk, "Message"), "Start with the first lesson. You have more time.");
        hands.enter(desk.button("Send"));
        desk.sound();
        assertThat(page.locator("main")).containsText("Sent.");
    }

    private void giveMoreTime(Visitor desk, Hands hands) {
        LocalDate before = lastDay(absent);
        hands.go("Today");
        desk.sound();
        hands.enter(link(desk, className()));
        desk.sound();
        hands.enter(link(desk, "Members"));
        desk.sound();
        hands.enter(desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Extend .*" + absentName()))));
        desk.sound();
        assertThat(lastDay(absent)).isAfter(before);
        assertThat(lastDay(reader)).isEqualTo(before);
    }

    private void changeThePlan(Visitor desk, Hands hands) {
        hands.enter(link(desk, "Plan"));
        desk.sound();
        hands.enter(link(desk, "Change " + quizTitle()));
        desk.sound();
        hands.setDay(field(desk, "Last day"), due.plusDays(7));
        hands.enter(desk.button("Save changes"));
        desk.sound();
        assertThat(desk.page().locator("main")).containsText("Changed. It is on the learners' pages now.");
        assertThat(dueOn()).isEqualTo(due.plusDays(7));
    }

    private void mendTheQuestion(Visitor desk, Hands hands) {
        Page page = desk.page();
        hands.go("Today");
        desk.sound();
        hands.enter(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("that learners reported"))));
        desk.sound();
        hands.enter(report(page).getByRole(AriaRole.LINK));
        desk.sound();
        hands.enter(link(desk, "Edit"));
        desk.sound();
        hands.write(field(desk, "Question"), stem("blue"));
        publish(desk, hands);
        desk.sound();
        assertThat(page.locator("main")).containsText("Published. New attempts get this version within a minute");

        hands.go("Reported questions");
        desk.sound();
        hands.write(report(page).getByLabel("Answer"), "You were right: it is blue.");
        hands.enter(report(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Corrected"))));
        desk.sound();
        assertThat(page.locator("main")).containsText("Decided, and whoever reported it is told");
        assertThat(report(page)).hasCount(0);
    }

    /** Whoever is at the button when the draft is saved stays there. */
    private static void publish(Visitor desk, Hands hands) {
        Locator saved = desk.page().locator("#draft-state");
        Locator publish = desk.button("Publish version 2");
        if (hands instanceof Keyboard keys) {
            keys.reach(publish);
            assertThat(saved).containsText("Draft saved");
            assertThat(publish).isFocused();
        }
        assertThat(saved).containsText("Draft saved");
        hands.enter(publish);
    }

    private void reportTheQuestion(Visitor phone) {
        String attempt = start(reader, exam);
        handIn(reader, attempt);
        phone.open("/attempts/" + attempt + "/result");
        phone.follow("Go over it");
        phone.follow("Report this question");
        phone.page().getByLabel("Another answer is right").check();
        phone.page().getByLabel("In your words").fill(reported());
        phone.press("Send it to the authors");
        phone.sound();
        assertThat(phone.page().locator("main")).containsText("Thank you.");
    }

    private void seeWhatItCameTo(Visitor phone) {
        assertThat(told(reader)).contains("A question you reported was corrected");
        phone.open("/notices");
        assertThat(phone.page().locator(".notice-list")).containsText("A question you reported was corrected");
        assertThat(published()).contains(stem("blue"));

        assertThat(told(absent)).contains("Message: Where are you?");
        try (Visitor other = visitor(390, ColorScheme.LIGHT, absent)) {
            other.open("/notices");
            other.press("Open: Message: Where are you?");
            other.sound();
            assertThat(other.page().locator("main")).containsText("Start with the first lesson. You have more time.");
        }
    }

    /** A question of the instructor's own with a mistake in it, as a quiz of one. */
    private void writeQuiz() {
        ItemDraft draft = questions.create(
                Questions.single()
                        .withTopic("mlt-bb-abo-discrepancies")
                        .withStem(stem("red"))
                        .content(),
                Purpose.EXAM,
                instructor.id());
        assertThat(questions.publish(draft.itemId(), draft.version(), instructor.id()))
                .isInstanceOf(PublishResult.Published.class);
        question = draft.slug();
        exam = offered(instructor, quizTitle(), List.of(question));
    }

    private void assign() {
        String plan = "/cohorts/" + cohort + "/assignments";
        String version = instructor.api().get(plan).requireStatus(200).text("/version");
        instructor
                .api()
                .post(plan, "{\"version\": %s, \"exam\": \"%s\", \"dueOn\": \"%s\"}".formatted(version, exam, due))
                .requireStatus(200);
    }

    /** What new attempts get. */
    private String published() {
        return jdbc.sql("""
                        select cast(v.content as text)
                        from item i
                        join item_version v on v.id = i.current_version_id
                        where i.slug = :slug
                        """).param("slug", question).query(String.class).single();
    }

    /** Their notices, once there is one. */
    private String told(Person learner) {
        Await.until("a notice", () -> notices(learner).contains("notice-list"));
        return notices(learner);
    }

    private String notices(Person learner) {
        return learner.api().get(site() + "/notices").raw().body();
    }

    private LocalDate lastDay(Person learner) {
        return jdbc.sql("select ends_on from enrollment where account_id = :account")
                .param("account", learner.id())
                .query(LocalDate.class)
                .single();
    }

    private LocalDate dueOn() {
        return jdbc.sql("select due_on from cohort_assignment where cohort_id = cast(:cohort as uuid)")
                .param("cohort", cohort)
                .query(LocalDate.class)
                .single();
    }

    private Locator report(Page page) {
        return page.locator("article").filter(new Locator.FilterOptions().setHasText(reported()));
    }

    private static Locator link(Visitor desk, String name) {
        return desk.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator field(Visitor desk, String label) {
        return desk.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private String stem(String color) {
        return "Which additive is in the tube with the " + color + " stopper of rack " + mark + "?";
    }

    private String reported() {
        return "Rack " + mark + " holds blue stoppers.";
    }

    private String absentName() {
        return "Zita " + mark;
    }

    private String className() {
        return "Monday " + mark;
    }

    private String quizTitle() {
        return "Stoppers " + mark;
    }
}
