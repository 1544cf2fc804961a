package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the network does, no answer is lost and none is called saved that is not. */
class OfflineIT extends RoomTest {

    private Person learner;
    private Room room;

    @BeforeEach
    void sitsDown() {
        learner = learner();
        room = start(learner, LONG);
        assertThat(room.heading()).hasText("Question 1 of 50");
    }

    @Test
    void saysSavedWithTheServersTimeOnceTheServerHasTheAnswer() {
        room.choose("b");

        assertThat(room.chip()).containsText(Pattern.compile("Saved \\d{1,2}:\\d\\d:\\d\\d"));
        assertThat(answer(learner, room, 1)).isEqualTo(option(learner, room, 1, 1));
    }

    @Test
    void keepsTenAnswersGivenOfflineAndDeliversThemWhenTheNetworkIsBack() {
        room.page().context().setOffline(true);
        for (int position = 1; position <= 10; position++) {
            assertThat(room.heading()).hasText("Question " + position + " of 50");
            room.choose("b"); // questions of other tests have two options
            assertThat(room.chip()).hasAttribute("data-state", "waiting");
            room.next();
        }
        assertThat(room.networkBar()).containsText("10 answers are kept on this device");
        assertThat(answered(learner, room)).isZero();

        room.page().context().setOffline(false);
        assertThat(room.networkBar()).isHidden();
        assertThat(answered(learner, room)).isEqualTo(10);
        for (int position = 10; position >= 1; position--) {
            assertThat(answer(learner, room, position)).isEqualTo(option(learner, room, position, 1));
            room.back();
            assertThat(room.option("B").locator("input")).isChecked();
            assertThat(room.chip()).hasAttribute("data-state", "saved");
        }
    }

    @Test
    void whatIsStruckOutOfflineIsThereForTheReviewAlsoAfterAReload() {
        room.page().route("**/strikes/*", route -> route.abort());
        room.page().keyboard().press("Shift+A");
        room.page().keyboard().press("Shift+B");
        assertThat(room.option("B")).hasAttribute("data-struck", "");
        room.page().unroute("**/strikes/*");
        assertThat(strikes()).isZero();
        room.page().reload();

        assertThat(room.option("B")).hasAttribute("data-struck", "");
        room.page().waitForCondition(() -> strikes() == 1);
    }

    @Test
    void saysWithinFiveSecondsThatTheNetworkIsGone() {
        room.page().context().setOffline(true);

        assertThat(room.networkBar()).isVisible(new IsVisibleOptions().setTimeout(5_000));
        assertThat(room.spoken()).containsText("No network.");
    }

    @Test
    void saysWithinFiveSecondsThatTheServerDoesNotAnswer() {
        room.page().route("**/responses/*", route -> {}); // a network that swallows
        room.page().clock().install();
        room.choose("a");
        assertThat(room.chip()).hasAttribute("data-state", "sending");
        room.page().clock().runFor(5_000);

        assertThat(room.networkBar()).containsText("The server is not answering. 1 answer is kept on this device");
        assertThat(room.chip()).hasAttribute("data-state", "waiting");
    }

    @Test
    void saysThatTheServerAnswersAgainWhereTheNetworkWasThereAllAlong() {
        room.cutAnswers();
        room.choose("b");
        assertThat(room.networkBar()).containsText("The server is not answering.");
        room.mend();

        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(room.spoken()).containsText("The server is answering again. Everything is saved.");
    }

    @Test
    void losesNothingWhenASaveFailsAndThePageIsReloaded() {
        room.cutAnswers();
        room.choose("d");
        assertThat(room.chip()).hasAttribute("data-state", "waiting");
        room.mend();
        room.page().reload();

        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(room.option("D").locator("input")).isChecked();
        assertThat(answer(learner, room, 1)).isEqualTo(option(learner, room, 1, 3));
    }

    @Test
    void sendsAnAnswerAgainWhoseAcknowledgementWasLostAndWritesItOnce() {
        room.loseReplies();
        room.choose("a");
        assertThat(room.chip()).hasAttribute("data-state", "waiting");
        room.mend();
        room.page().reload();

        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void losesNothingWhenTheBrowserCrashesWithAnAnswerUnsent() {
        room.cutAnswers();
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "waiting");
        BrowserContext browser = room.page().context();
        room.page().close();
        Room again = new RoomEntry(browser, site(), "").enter(room.attempt());
        again.answerTakeover();
        again.back();

        assertThat(again.option("B").locator("input")).isChecked();
        assertThat(again.chip()).hasAttribute("data-state", "saved");
        assertThat(answer(learner, again, 1)).isEqualTo(option(learner, again, 1, 1));
        assertThat(again.readOnlyNotice()).isHidden();
    }

    @Test
    void saysSoWhenTheBrowserKeepsNothing() {
        BrowserContext forgetful = browser();
        forgetful.addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
        Room elsewhere = entry(forgetful, learner()).start(LONG, "exam");
        elsewhere.page().context().setOffline(true);
        assertThat(elsewhere.networkBar()).containsText("new ones are kept in this window only, so do not close it");
        elsewhere.page().context().setOffline(false);
        assertThat(elsewhere.networkBar()).isHidden();

        Queue<Route> looks = new ArrayDeque<>();
        Queue<Route> answers = new ArrayDeque<>();
        elsewhere.page().route("**/api/v1/attempts/*", looks::add);
        elsewhere.page().evaluate("window.dispatchEvent(new Event('online'))");
        elsewhere.page().waitForCondition(() -> !looks.isEmpty());
        elsewhere.page().route("**/responses/*", answers::add);
        elsewhere.choose("b");
        elsewhere.page().waitForCondition(() -> !answers.isEmpty());
        answers.remove().abort();
        assertThat(elsewhere.networkBar()).containsText("in this window only, so do not close it");

        looks.remove().resume();
        assertThat(elsewhere.networkBar())
                .containsText(Pattern.compile("answering again\\..*in this window only, so do not close it"));
        elsewhere.page().unroute("**/api/v1/attempts/*");
        elsewhere.page().waitForCondition(() -> !answers.isEmpty()); // under way once more
        elsewhere.mend();
        answers.remove().resume();
        assertThat(elsewhere.chip()).hasAttribute("data-state", "saved");
        assertThat(elsewhere.networkBar()).isHidden();
    }

    @Test
    void whoIsAtANumberBeforeHandingInStaysThereWhenAnAnswerArrives() {
        Queue<Route> answers = new ArrayDeque<>();
        room.page().route("**/responses/*", answers::add);
        room.choose("b");
        room.button("Finish").click();
        Locator number = room.part("open").locator("a").first();
        number.focus();
        double before = room.part("ask").boundingBox().y;
        assertThat(room.part("waiting")).isVisible();
        room.page().waitForCondition(() -> !answers.isEmpty());
        answers.remove().resume();

        assertThat(room.part("waiting")).isHidden();
        assertThat(number).isFocused();
        assertThat(room.part("ask").boundingBox().y).isEqualTo(before);
    }

    @Test
    void goesOnAtTheSameQuestionAfterAReload() {
        room.choose("c");
        room.page().keyboard().press("Shift+A");
        room.next();
        room.choose("b");
        room.button("Flag").click();
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        room.page().reload();

        assertThat(room.heading()).hasText("Question 2 of 50");
        assertThat(room.option("B").locator("input")).isChecked();
        assertThat(room.button("Flag")).hasAttribute("aria-pressed", "true");
        room.back();
        assertThat(room.option("C").locator("input")).isChecked();
        assertThat(room.option("A")).hasAttribute("data-struck", "");
    }

    @Test
    void waitsOutAServerThatIsTooBusy() {
        room.page().route("**/responses/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        room.choose("b");
        assertThat(room.networkBar()).containsText("The server is not answering.");
        room.mend();

        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(room.networkBar()).isHidden();
    }

    @Test
    void anAnswerThatTheServerFailsAtHoldsUpNoOther() {
        room.page().route("**/responses/1", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        room.choose("b");
        room.next();
        room.choose("c");

        assertThat(room.chip()).hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(20_000));
        assertThat(room.part("message")).containsText("The server cannot save your answer to question 1 right now.");
        assertThat(room.networkBar()).isHidden();
        assertThat(answer(learner, room, 2)).isEqualTo(option(learner, room, 2, 2));
        room.back();
        assertThat(room.chip()).containsText("Not saved");

        room.handIn();
        assertThat(room.part("stuck")).containsText("1 answer (1) stayed on this device");
        assertThat(room.button("Hand in without it")).isVisible();
        room.button("Back to the questions").click();
        room.page().unroute("**/responses/1");
        room.handIn();
        room.page().waitForURL("**/result");
        assertThat(answered(learner, room)).isEqualTo(2);
    }

    @Test
    void anAnswerThatSomethingOnTheWayDoesNotLetThroughHoldsUpNoOther() {
        room.page()
                .route(
                        "**/responses/1",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(403)
                                .setContentType("text/html")
                                .setBody("<h1>Blocked</h1>")));
        room.choose("b");
        room.next();
        room.choose("c");

        assertThat(room.chip()).hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(20_000));
        assertThat(room.networkBar()).isHidden();
        assertThat(answer(learner, room, 2)).isEqualTo(option(learner, room, 2, 2));

        room.page().unroute("**/responses/1");
        room.handIn();
        room.page().waitForURL("**/result");
        assertThat(answered(learner, room)).isEqualTo(2);
    }

    @Test
    void anAnswerThatWasChangedTooOftenHoldsUpNoOther() {
        room.page()
                .route(
                        "**/responses/1",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(429)
                                .setContentType("application/problem+json")
                                .setBody("{\"code\": \"too-many-revisions\", \"detail\": \"Changed too often.\"}")));
        room.choose("b");
        room.next();
        room.choose("c");

        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(answer(learner, room, 2)).isEqualTo(option(learner, room, 2, 2));
    }

    @Test
    void repliesThatSayNothingChangeNothing() {
        for (String nothing : List.of("null", "{}", "[]")) {
            room.page()
                    .route(
                            "**/api/v1/attempts/*",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(200)
                                    .setContentType("application/json")
                                    .setBody(nothing)));
            room.page()
                    .route(
                            "**/responses/*",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(200)
                                    .setContentType("application/json")
                                    .setBody(nothing)));
            room.choose(nothing.equals("{}") ? "a" : "b");
            assertThat(room.chip()).hasAttribute("data-state", "waiting");
            room.page().evaluate("window.dispatchEvent(new Event('online'))");
            room.page().unroute("**/api/v1/attempts/*");
            room.mend();
            room.page().unroute("**/responses/*");
            room.page().evaluate("window.dispatchEvent(new Event('online'))");

            assertThat(room.chip()).hasAttribute("data-state", "saved");
            assertThat(room.heading()).hasText("Question 1 of 50");
        }
    }

    @Test
    void anAnswerThatTheServerFailsAtCanBeGivenAnew() {
        room.page().route("**/responses/1", route -> {
            if (route.request().postData().contains("\"revision\":1,")) {
                route.fulfill(new Route.FulfillOptions().setStatus(500));
            } else {
                route.resume();
            }
        });
        room.choose("b");
        assertThat(room.part("message"))
                .containsText("cannot save your answer", new ContainsTextOptions().setTimeout(20_000));
        room.choose("c");

        assertThat(room.chip()).hasAttribute("data-state", "saved");
        room.handIn();
        room.page().waitForURL("**/result");
    }

    @Test
    void anAcknowledgementThatNamesNoAnswerIsNone() {
        room.page()
                .route(
                        "**/responses/*",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(200)
                                .setContentType("application/json")
                                .setBody("{}")));
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "waiting");
        room.mend();

        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(answer(learner, room, 1)).isEqualTo(option(learner, room, 1, 1));
    }

    @Test
    void asksBeforeTheWindowIsClosedWhileAnAnswerWaits() {
        AtomicReference<String> asked = new AtomicReference<>();
        room.page().onDialog(dialog -> {
            asked.set(dialog.type());
            dialog.dismiss();
        });
        room.cutAnswers();
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "waiting");
        room.page().close(new Page.CloseOptions().setRunBeforeUnload(true));

        room.page().waitForCondition(() -> "beforeunload".equals(asked.get()));
        room.mend();
        assertThat(room.chip()).hasAttribute("data-state", "saved");
    }

    @Test
    void saysSoWhenAPartOfTheRoomCannotBeLoaded() {
        room.page().route("**/js/room/room*", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        room.page().reload();

        assertThat(room.page().getByText("If the questions do not appear, load this page again"))
                .isVisible(new IsVisibleOptions().setTimeout(20_000));
        room.page().unroute("**/js/room/room*");
        room.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("load this page again"))
                .click();
        assertThat(room.heading()).hasText("Question 1 of 50");
    }

    /** Questions with options struck out, as the review will show them. */
    private long strikes() {
        return jdbc.sql("select count(*) from attempt_strike where attempt_id = cast(:id as uuid)")
                .param("id", room.attempt())
                .query(Long.class)
                .single();
    }

    private long rows() {
        return jdbc.sql("select count(*) from response where attempt_id = cast(:id as uuid)")
                .param("id", room.attempt())
                .query(Long.class)
                .single();
    }
}
