package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.signon.SignOnChange;
import org.aliquot.signon.SignOnDesk;
import org.aliquot.signon.SignOnRules;
import org.aliquot.signon.SignOnWish;
import org.aliquot.web.gallery.Accessibility;
import org.aliquot.web.signon.FakeProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner whose school signs them in is signed out during an exam: the room stays, and a window opens. */
class SignInElsewhereIT extends RoomTest {

    @Autowired
    private SignOnDesk desk;

    @Autowired
    private ConnectionDesk connections;

    private final FakeProvider provider = new FakeProvider();
    private UUID connection;
    private AccountId administrator;
    private Person learner;
    private Room room;

    @BeforeEach
    void isSignedOutWhileAnswering() {
        administrator = person(Role.ADMINISTRATOR).id();
        SignOnWish wish = new SignOnWish(
                "Riverside College",
                provider.issuer(),
                provider.client,
                FakeProvider.SECRET,
                new SignOnRules(
                        List.of("d" + UUID.randomUUID() + ".example.edu"),
                        true,
                        false,
                        false,
                        SignOnRules.Groups.NONE));
        connection = ((SignOnChange.Saved) desk.connect(wish, administrator)).id();
        connections.activate(connection, administrator);
        learner = learner();
        jdbc.sql("""
                        insert into outside_identity (connection_id, subject, account_id, since)
                        values (:id, 'maya', :account, server_now())
                        """).param("id", connection).param("account", learner.id()).update();
        room = start(learner, LONG);
        assertThat(room.heading()).hasText("Question 1 of 50");
        room.page().context().clearCookies();
        room.choose("b");
        assertThat(room.dialog()).containsText("Sign in again to continue");
    }

    @AfterEach
    void stop() {
        connections.disconnect(connection, administrator);
        provider.close();
    }

    @Test
    void goesOnInPlaceOnceTheWindowIsDone() {
        provider.person("maya", Map.of());
        assertThat(Accessibility.violations(room.page(), "dialog:modal")).isEmpty();

        Page window = openWindow();

        assertThat(window.locator("main")).containsText("Close this window and continue where you were.");
        assertThat(room.dialog()).hasCount(0);
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(answer(learner, room, 1)).isEqualTo(option(learner, room, 1, 1));
    }

    @Test
    void sendsNothingWhenSomebodyElseComesThere() {
        provider.person("somebody else", Map.of());

        openWindow();

        assertThat(room.dialog()).containsText("belong to another account. They are not sent.");
        assertThat(answered(learner, room)).isZero();
        provider.person("maya", Map.of());
        openWindow();
        assertThat(room.chip()).hasAttribute("data-state", "saved");
    }

    private Page openWindow() {
        return room.page()
                .context()
                .waitForPage(() -> room.button("Sign in with Riverside College in a new window")
                        .click());
    }
}
