package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.aliquot.Api;
import org.aliquot.factor.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sign-in that ends during an exam costs nothing, and answers never go out under another name. */
class SignInAgainIT extends RoomTest {

    private Person learner;
    private Room room;

    @BeforeEach
    void isSignedOutWhileAnswering() {
        learner = learner();
        room = start(learner, LONG);
        assertThat(room.heading()).hasText("Question 1 of 50");
        room.page().context().clearCookies();
        room.choose("b");
        assertThat(room.dialog()).containsText("Sign in again to continue");
    }

    @Test
    void goesOnInPlaceAfterSigningIn() {
        signIn(learner.email(), PASSWORD);

        assertThat(room.dialog()).hasCount(0);
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(room.option("B").locator("input")).isChecked();
        assertThat(answer(learner, room, 1)).isEqualTo(option(learner, room, 1, 1));
    }

    @Test
    void keepsEverythingWhenThePasswordIsWrong() {
        signIn(learner.email(), "not the password at all");

        assertThat(room.dialog()).containsText("do not match");
        assertThat(room.page().getByLabel("Email")).hasValue(learner.email());
        assertThat(answered(learner, room)).isZero();
    }

    @Test
    void sendsNothingWhenSomebodyElseSignsIn() {
        Person other = learner();
        signIn(other.email(), PASSWORD);

        assertThat(room.dialog()).containsText("belong to another account. They are not sent.");
        assertThat(answered(learner, room)).isZero();
        signIn(learner.email(), PASSWORD);
        assertThat(room.chip()).hasAttribute("data-state", "saved");
    }

    @Test
    void goesOnByItselfAfterASecondFactorInAnotherTab() {
        String token = anonymous().signedIn(learner.email(), PASSWORD).token();
        Api api = new Api(site(), token);
        Phone phone = Phone.with(
                api.post("/me/second-factor/app", "").requireStatus(201).text("/secret"), jdbc);
        api.put("/me/second-factor/app", "{\"code\": \"" + phone.code() + "\"}").requireStatus(200);
        signIn(learner.email(), PASSWORD);
        assertThat(room.dialog()).containsText("Your account uses two-step sign-in");

        Page tab = room.page()
                .context()
                .waitForPage(() -> room.dialog()
                        .getByText("Open the sign-in page in a new tab")
                        .last()
                        .click());
        tab.getByLabel("Email").fill(learner.email());
        tab.getByLabel("Password").fill(PASSWORD);
        tab.getByLabel("Password").press("Enter");
        tab.getByLabel("Code from your authenticator app").fill(phone.shownAfter(1));
        tab.getByLabel("Code from your authenticator app").press("Enter");

        assertThat(room.dialog()).hasCount(0);
        assertThat(room.chip()).hasAttribute("data-state", "saved");
    }

    private void signIn(String email, String password) {
        room.page().getByLabel("Email").fill(email);
        room.page().getByLabel("Password").fill(password);
        room.button("Sign in").click();
    }
}
