package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff typed and did not send is there again in the same window, for whoever typed it, until it is sent. */
class UnsentTextIT extends DeskTest {

    private static final String HERE_AGAIN = "What you typed earlier is here again.";
    private static final String SUBJECT = "Lab on Monday";
    private static final String WORDS = "Bring your gloves.";

    private Person instructor;
    private Person learner;
    private String cohort;
    private String message;
    private Page page;

    @BeforeEach
    void somebodyTeaches() {
        instructor = person(Role.INSTRUCTOR);
        learner = learner();
        cohort = cohort(instructor, learner);
        message = site() + "/teach/messages/new?to=class&about=" + cohort;
        page = page(instructor);
    }

    @Test
    void aMessageThatWasLeftIsThereAgainUntilItIsSent() {
        page.navigate(site() + "/teach/messages");
        page.navigate(message);
        type(field("subject"), SUBJECT);
        type(field("words"), WORDS);
        page.goBack();
        page.navigate(message);

        assertThat(page.getByText(HERE_AGAIN)).isVisible();
        assertThat(field("subject")).hasValue(SUBJECT);
        assertThat(field("words")).hasValue(WORDS);
        assertThat(Accessibility.violations(page)).isEmpty();

        send();
        assertThat(page.locator("main .notice")).containsText("Sent.");
        page.waitForFunction("() => !Object.keys(sessionStorage).some((key) => key.startsWith('aliquot-unsent'))");
        page.navigate(message);
        type(field("words"), "Bring your badge.");
        assertThat(field("subject")).hasValue("");
        assertThat(page.getByText(HERE_AGAIN)).hasCount(0);
    }

    @Test
    void whatIsHereAgainCanBeCleared() {
        page.navigate(message);
        type(field("words"), WORDS);
        page.navigate(message);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clear it"))
                .click();
        assertThat(field("words")).hasValue("");
        assertThat(field("words")).isFocused();
        assertThat(page.getByText(HERE_AGAIN)).hasCount(0);

        page.navigate(message);
        type(field("subject"), SUBJECT);
        assertThat(field("words")).hasValue("");
    }

    @Test
    void whoSignsInInTheSameWindowDoesNotSeeIt() {
        Person colleague = person(Role.INSTRUCTOR);
        person(Role.ADMINISTRATOR)
                .api()
                .put("/cohorts/" + cohort + "/instructors/" + colleague.id(), "")
                .requireStatus(200);
        page.navigate(message);
        type(field("words"), WORDS);

        signIn(page.context(), colleague);
        page.navigate(message);
        type(field("subject"), "Another subject");
        assertThat(field("words")).hasValue("");

        signIn(page.context(), instructor);
        page.navigate(message);
        assertThat(field("words")).hasValue(WORDS);
        assertThat(field("subject")).hasValue("");
    }

    @Test
    void whoSignsOutLeavesNothingBehind() {
        page.navigate(message);
        type(field("words"), WORDS);
        page.navigate(site() + "/teach");
        page.locator("form[action='/sign-out']").first().evaluate("form => form.requestSubmit()");
        assertThat(page).hasURL(Pattern.compile("/sign-in"));

        assertThat(page.evaluate("Object.keys(sessionStorage).some((key) => key.startsWith('aliquot-unsent'))"))
                .isEqualTo(false);
        signIn(page.context(), instructor);
        page.navigate(message);
        assertThat(field("words")).hasValue("");
    }

    @Test
    void whatWasRefusedOrMetTheEndOfASignInIsNotLost() {
        page.navigate(message);
        type(field("words"), WORDS);
        send();
        assertThat(page.locator("#subject-error")).isVisible();
        assertThat(field("words")).hasValue(WORDS);

        type(field("subject"), SUBJECT);
        page.context().clearCookies();
        send();
        assertThat(field("words")).hasCount(0);
        signIn(page.context(), instructor);
        page.navigate(message);
        assertThat(field("words")).hasValue(WORDS);
        assertThat(field("subject")).hasValue(SUBJECT);
    }

    @Test
    void aFoldIsOpenWhereSomethingWasTypedAndEachFormHasItsOwn() {
        clockForward(Duration.ofDays(8));
        page = page(instructor);
        String talk = site() + "/teach/cohorts/" + cohort + "/talk";
        page.navigate(talk);
        page.locator(".talked summary").click();
        type(page.locator(".talked textarea"), "Begins on Monday");
        String notes = site() + "/teach/learners/" + learner.id();
        page.navigate(notes);
        type(field("words"), "Works nights");

        page.navigate(talk);
        assertThat(page.locator(".talked textarea")).isVisible();
        assertThat(page.locator(".talked textarea")).hasValue("Begins on Monday");
        page.navigate(notes);
        assertThat(field("words")).hasValue("Works nights");
    }

    private Locator field(String name) {
        return page.locator("main [name=" + name + "]");
    }

    /** As somebody does who stays for a moment, until the page has heard it. */
    private void type(Locator field, String words) {
        field.fill(words);
        page.waitForFunction("(words) => Object.values(sessionStorage).some((kept) => kept.includes(words))", words);
    }

    private void send() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send").setExact(true))
                .click();
    }
}
