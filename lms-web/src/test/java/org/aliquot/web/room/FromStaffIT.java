package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.Map;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.staff.PageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff write to those at an exam is read in the room, above the question, without getting in its way. */
class FromStaffIT extends RoomTest {

    private Person learner;
    private PageClient staff;
    private RoomEntry entry;
    private Room room;

    @BeforeEach
    void sitsDown() {
        learner = learner();
        Person instructor = person(Role.INSTRUCTOR);
        cohort(instructor, learner);
        staff = new PageClient(site(), instructor.api().token());
        entry = entry(browser(), learner);
        room = entry.start(LONG, "exam");
        assertThat(room.heading()).hasText("Question 1 of 50");
    }

    @Test
    void itIsAboveTheQuestionWithinSecondsAndTakesNoFocus() {
        room.button("Flag").focus();
        write("Fire drill", "Stay in your seats.\nThe clock goes on.");

        assertThat(said(room)).containsText("Message from Test Person", new ContainsTextOptions().setTimeout(5_000));
        assertThat(said(room)).containsText("Fire drill");
        assertThat(said(room)).containsText("Stay in your seats.");
        assertThat(gotIt(room)).hasText("Got it: Fire drill");
        assertThat(room.part("from-staff")).hasAttribute("role", "status");
        assertThat(room.button("Flag")).isFocused();
        room.page().evaluate("scrollTo(0, 0)");
        assertThat(isAbove(room.timer(), said(room))).isTrue();
        assertThat(isAbove(said(room), room.heading())).isTrue();
        assertThat(room.timer()).isInViewport();
        assertThat(room.heading()).isInViewport();
        picture(room.page(), "from-staff");
        assertThat(room.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
        assertThat(Accessibility.violations(room.page())).isEmpty();
    }

    @Test
    void itStaysInSightWhereverInTheQuestionOneIs() {
        room.page().evaluate("document.querySelector('.room-body').style.minBlockSize = '200dvh'"); // a long one
        write("Fire drill", "Stay in your seats.");
        assertThat(said(room)).containsText("Fire drill");

        room.page().evaluate("scrollTo(0, document.documentElement.scrollHeight)");

        assertThat(room.heading()).not().isInViewport();
        assertThat(gotIt(room)).isInViewport();
        gotIt(room).click();
        assertThat(said(room)).hasCount(0);
    }

    @Test
    void severalStandInOrderAndEachStaysUntilItIsRead() {
        write("Fire drill", "Stay in your seats.");
        write("The drill is over", "Everyone gets five minutes more.");
        assertThat(said(room)).containsText(new String[] {"Fire drill", "The drill is over"});
        room.choose("b");
        room.next();
        assertThat(room.heading()).hasText("Question 2 of 50");
        assertThat(said(room)).hasCount(2);

        gotIt(room).first().press("Enter");
        assertThat(said(room)).containsText(new String[] {"The drill is over"});
        assertThat(gotIt(room)).isFocused();
        gotIt(room).press("Enter");

        assertThat(said(room)).hasCount(0);
        assertThat(room.heading()).isFocused();
        room.page().waitForCondition(() -> read() == 2);
        room.page().reload();
        assertThat(room.heading()).hasText("Question 2 of 50");
        assertThat(said(room)).hasCount(0);
    }

    @Test
    void whatIsReadInOneWindowIsGoneFromTheOther() {
        Room second = entry.enter(room.attempt());
        second.answerTakeover();
        assertThat(room.readOnlyNotice()).isVisible();
        write("Fire drill", "Stay in your seats.");
        assertThat(said(room)).hasCount(1);
        assertThat(said(second)).hasCount(1);

        gotIt(room).click();

        assertThat(said(room)).hasCount(0);
        assertThat(said(second)).hasCount(0);
    }

    @Test
    void whatWasWrittenWhileThereWasNoNetworkIsThereWhenItIsBackAndInARoomThatIsOpenedAgain() {
        room.page().route("**/events", Route::abort);
        room.page().reload();
        assertThat(room.heading()).hasText("Question 1 of 50");
        room.page().context().setOffline(true);
        room.choose("b");
        assertThat(room.networkBar()).isVisible();
        write("Fire drill", "Stay in your seats.");
        write("The drill is over", "Everyone gets five minutes more.");
        assertThat(said(room)).hasCount(0);

        room.page().context().setOffline(false);
        assertThat(said(room))
                .containsText(
                        new String[] {"Fire drill", "The drill is over"}, new ContainsTextOptions().setTimeout(15_000));
        assertThat(room.chip()).hasAttribute("data-state", "saved");

        room.page().reload();
        assertThat(said(room)).containsText(new String[] {"Fire drill", "The drill is over"});
    }

    @Test
    void whatIsReadWithoutANetworkIsToldWhenItIsBack() {
        write("Fire drill", "Stay in your seats.");
        assertThat(said(room)).hasCount(1);
        room.page().context().setOffline(true);
        gotIt(room).click();
        assertThat(said(room)).hasCount(0);
        assertThat(read()).isZero();

        room.page().context().setOffline(false);
        room.page().waitForCondition(() -> read() == 1);
        assertThat(said(room)).hasCount(0);
    }

    @Test
    void whatIsNotAboutTheExamWaitsUntilTheRoomIsLeft() {
        send(Map.of("to", "learner", "about", learner.id().toString(), "subject", "Lab on Monday", "words", "Gloves."));
        send(Map.of(
                "to",
                "learner",
                "about",
                learner.id().toString(),
                "exam",
                SHORT,
                "subject",
                "Another exam",
                "words",
                "You do not sit it."));
        write("Fire drill", "Stay in your seats.");

        assertThat(said(room)).containsText(new String[] {"Fire drill"});
    }

    /** From the row of the learner in the list of those who sit an exam. */
    private void write(String subject, String words) {
        send(Map.of(
                "to", "learner", "about", learner.id().toString(), "exam", LONG, "subject", subject, "words", words));
    }

    private void send(Map<String, String> message) {
        assertThat(staff.post("/teach/messages", message).status()).isEqualTo(303);
    }

    /** How many messages the server knows to be read. */
    private int read() {
        return jdbc.sql("select count(*) from staff_message_to where account_id = :learner and read_at is not null")
                .param("learner", learner.id())
                .query(Integer.class)
                .single();
    }

    /** In one look: two could see the page before and after it is laid out anew. */
    private static boolean isAbove(Locator one, Locator other) {
        return (boolean) one.evaluate(
                "(one, other) => one.getBoundingClientRect().bottom <= other.getBoundingClientRect().top + 1",
                other.elementHandle());
    }

    private static Locator said(Room room) {
        return room.page().locator("aliquot-from-staff article");
    }

    private static Locator gotIt(Room room) {
        return said(room).locator("button");
    }
}
