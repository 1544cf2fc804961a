package org.aliquot.web.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.PlatformTest;
import org.aliquot.people.Role;
import org.aliquot.web.plain.PlainVisitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a learner does works without scripts: a form, a redirect, and on a mistake the same form with nothing lost. */
class PlainFormsIT extends PlatformTest {

    private static final String LESSON = "/courses/mlt/mlt-bb-02";
    private static final String CHECK = LESSON + "/checks/mlt-bb-02-c1";

    private PlainVisitor visitor;
    private Person person;

    @BeforeEach
    void comes() {
        visitor = new PlainVisitor(site());
        person = person(Role.LEARNER);
    }

    @Test
    void keepsTheAddressTypedWhenThePasswordIsWrong() {
        Answer answer = visitor.signIn(person.email(), "not the password");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(person.email(), "do not match");
    }

    @Test
    void leadsToWhereOneWantedToGo() {
        assertThat(visitor.open(LESSON).location()).isEqualTo("/sign-in?next=%2Fcourses%2Fmlt%2Fmlt-bb-02");

        visitor.open("/sign-in?next=" + LESSON);
        Answer answer = visitor.submit("/sign-in", "email=" + person.email(), "password=" + PASSWORD, "next=" + LESSON);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(LESSON);
    }

    @Test
    void saysThatWhatWasSentAfterTheEndOfASignInIsNotSavedAndLeadsBackToItsForm() {
        visitor.open("/sign-in");

        Answer answer = visitor.submit("/goal?course=mlt&said=goal-set", "target=ascp-mlt");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location())
                .isEqualTo("/sign-in?next=%2Fgoal%3Fcourse%3Dmlt&said=account-signed-out-meanwhile");
        assertThat(visitor.open(answer.location()).body())
                .contains("You were signed out", "What you sent last was not saved.");
        assertThat(visitor.open("/goal").location()).isEqualTo("/sign-in?next=%2Fgoal");
    }

    @Test
    void saysOfAFormThatIsOlderThanTheSignInThatGoingBackKeepsWhatWasTyped() {
        visitor.signIn(person.email(), PASSWORD); // the page read last is the one before

        Answer answer = visitor.submit("/goal?said=goal-set", "target=ascp-mlt");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .contains("This page was open for too long", "Go back: what you typed should still be there.")
                .contains("data-kind=\"primary\" href=\"/goal\">Go back</a>")
                .doesNotContain("This is not open to you", "reload the page");
    }

    @Test
    void saysTheSameOfAFormOfVisitorsWhoseCookiesAreGone() {
        Answer answer = visitor.submit("/sign-up", "email=" + person.email());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("This page was open for too long");
    }

    @Test
    void leadsOnWhoHasSignedInInAnotherWindow() {
        visitor.signIn(person.email(), PASSWORD);

        Answer second = visitor.submit("/sign-in", "email=" + person.email(), "password=" + PASSWORD, "next=" + LESSON);

        assertThat(second.status()).isEqualTo(303);
        assertThat(visitor.open(second.location()).location()).isEqualTo(LESSON);
        Answer away = visitor.submit("/sign-in", "email=" + person.email(), "next=//evil.example/");
        assertThat(visitor.open(away.location()).location()).isEqualTo("/today");
    }

    @Test
    void leadsNobodyToAnotherSite() {
        visitor.open("/sign-in");
        Answer answer =
                visitor.submit("/sign-in", "email=" + person.email(), "password=" + PASSWORD, "next=//evil.example/");

        assertThat(answer.location()).isEqualTo("/today");
    }

    @Test
    void sendsThoseWhoAreNotEnrolledToTheCourse() {
        visitor.signIn(person.email(), PASSWORD);

        Answer answer = visitor.open(LESSON);

        assertThat(answer.location()).isEqualTo("/courses/mlt?said=course-enroll-first");
        assertThat(visitor.open(answer.location()).body()).contains("You need to enroll to read this lesson");
    }

    @Test
    void readsALessonToItsEnd() {
        enrolled();
        assertThat(visitor.open(LESSON).body()).contains("Mark as read and continue");

        Answer answer = visitor.submit(LESSON + "/completion");

        assertThat(answer.location()).isEqualTo("/courses/mlt/mlt-bb-03");
        assertThat(visitor.open("/progress").body()).containsPattern("1 of \\d+ lessons read");
    }

    @Test
    void judgesACheckAndLeadsBackToItsPlace() {
        enrolled();
        visitor.open(LESSON);

        Answer answer = visitor.submit(CHECK, "choice=a");

        assertThat(answer.location()).isEqualTo(LESSON + "#check-mlt-bb-02-c1");
        assertThat(visitor.open(LESSON).body()).contains("data-verdict=\"right\"", "Your answer.");
        assertThat(visitor.open(LESSON + "?again=mlt-bb-02-c1").body()).doesNotContain("Your answer.");
    }

    @Test
    void saysInTheLessonThatNothingWasChosen() {
        enrolled();
        visitor.open(LESSON);

        Answer answer = visitor.submit(CHECK);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose an answer first.", "How H, A and B are built");
    }

    @Test
    void startsAnExamAndGoesOnWithIt() {
        enrolled();
        assertThat(visitor.open("/practice/quick-check").body()).contains("runs for 1 minute", "Start the exam");

        Answer started = visitor.submit("/attempts", "exam=quick-check", "mode=exam");

        assertThat(started.status()).isEqualTo(303);
        assertThat(started.location()).startsWith("/attempts/");
        String attempt = started.location().replaceAll("\\?.*", "");
        assertThat(visitor.open("/practice").body()).contains("Under way", attempt);
        assertThat(visitor.open("/practice/quick-check").body())
                .as("the clock comes first, and nothing that was said before the start")
                .containsSubsequence("The clock is running and ends at", attempt, "Continue it", "Before you start")
                .doesNotContain("With a clock, and without feedback");
        assertThat(visitor.open(attempt + "/result").location()).isEqualTo(attempt);
    }

    @Test
    void keepsTheLookThatWasChosen() {
        visitor.open("/courses/mlt");
        visitor.signIn(person.email(), PASSWORD);
        visitor.open("/today");

        Answer answer = visitor.submit("/look", "theme=dark", "text=xl");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(visitor.open("/today").body()).contains("data-theme=\"dark\" data-text=\"xl\"");
    }

    @Test
    void tellsAnUnknownAddressInPlainWords() {
        visitor.signIn(person.email(), PASSWORD);

        Answer answer = visitor.open("/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("This page is not here");
    }

    @Test
    void tellsALearnerThatStaffPagesAreNotTheirs() {
        visitor.signIn(person.email(), PASSWORD);

        Answer answer = visitor.open("/teach");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .contains("This is not open to you", "Your role does not allow it.")
                .doesNotContain("open for too long");
    }

    private void enrolled() {
        visitor.signIn(person.email(), PASSWORD);
        visitor.open("/courses/mlt");
        assertThat(visitor.submit("/courses/mlt/enrollment").location())
                .isEqualTo("/goal?course=mlt&said=course-enrolled");
    }
}
