package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.aliquot.people.Role;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed and not sent is there again in the same window, for whoever typed it, until it is sent. */
class UnsentTextIT extends DeskTest {

    private static final String HERE_AGAIN = "What you typed earlier is here again.";
    private static final String NOTHING_KEPT =
            "() => !Object.keys(sessionStorage).some((key) => key.startsWith('aliquot-unsent'))";
    private static final String THANKS = "Thank you. The authors of the question have your report";
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
        page.waitForFunction(NOTHING_KEPT);
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

    @Test
    void aReportOfALearnerThatMetTheEndOfASignInIsThereAgainUntilItIsSent() {
        String report = questionSeen();
        page = page(learner);
        page.navigate(report);
        page.locator("main label.check").first().click();
        type(field("words"), "It says recieve.");
        endSignIn();
        sendReport();
        signInAgain();

        assertThat(page).hasURL(report);
        assertThat(page.getByText(HERE_AGAIN)).isVisible();
        assertThat(field("reason").first()).isChecked();
        assertThat(field("words")).hasValue("It says recieve.");

        sendReport();
        assertThat(page.getByText(THANKS)).isVisible();
        page.waitForFunction(NOTHING_KEPT);
    }

    @Test
    void aReportOfALearnerWhoSignedInInAnotherWindowIsSentAfterGoingBack() {
        page = page(learner);
        page.navigate(questionSeen());
        page.locator("main label.check").first().click();
        type(field("words"), "It says recieve.");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("aliquot_csrf"));
        sendReport();
        assertThat(page.getByText("This page was open for too long")).isVisible();

        page.goBack();
        assertThat(field("words")).hasValue("It says recieve.");
        sendReport();
        assertThat(page.getByText(THANKS)).isVisible();
    }

    @Test
    void aNoteOnALessonThatMetTheEndOfASignInIsThereAgainUntilItIsSaved() {
        String lesson = site() + "/courses/mlt/mlt-bb-02";
        page = page(learner);
        page.navigate(lesson);
        type(page.locator("#note-body"), "Ask about Bombay.");
        endSignIn();
        saveNote();
        signInAgain();

        assertThat(page).hasURL(lesson);
        assertThat(page.getByText(HERE_AGAIN)).isVisible();
        assertThat(page.locator("#note-body")).hasValue("Ask about Bombay.");

        saveNote();
        assertThat(page.locator("p.note-body")).hasText("Ask about Bombay.");
        assertThat(page.locator("#note-body")).hasValue("");
        assertThat(page.getByText(HERE_AGAIN)).hasCount(0);
        page.waitForFunction(NOTHING_KEPT);
    }

    /** Where the learner can report a question whose reasons they have seen. */
    private String questionSeen() {
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        return site() + "/attempts/" + attempt + "/questions/1/report";
    }

    private void endSignIn() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("aliquot_session"));
    }

    /** On the page that one is led to. */
    private void signInAgain() {
        assertThat(page.getByText("What you sent last was not saved.")).isVisible();
        page.fill("input[name=email]", learner.email());
        page.fill("input[name=password]", PASSWORD);
        page.press("input[name=password]", "Enter");
    }

    private void sendReport() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it to the authors"))
                .click();
    }

    private void saveNote() {
        page.locator("#place-notes")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Save").setExact(true))
                .click();
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
