package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.aliquot.packs.KindsPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed is sent after two seconds of quiet, and nothing of it is lost before. */
class TypedAnswersIT extends KindTest {

    private static final int TERM = 7;

    private Kind kind;
    private Page page;

    @BeforeEach
    void types() {
        kind = onDesk(TERM);
        page = kind.page();
        new Kinds(page).typed().focus();
        kind.keys().type("EDT");
    }

    @Test
    void isOneRevisionHoweverManyLettersItHas() {
        kind.keys().type("A");
        assertThat(kind.room().chip()).hasAttribute("data-state", "sending");
        assertThat(stored(kind, TERM).isMissingNode()).isTrue();
        assertSaved(kind, "{\"text\": \"EDTA\"}");
        assertThat(attempt(sitter(), kind.room())
                        .at("/positions/" + (TERM - 1) + "/revision")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void isThereAfterAReloadBeforeAnythingWasSent() {
        kind.room().cutAnswers();
        kind.keys().type("A");
        page.reload();
        kind.room().mend();

        assertSaved(kind, "{\"text\": \"EDTA\"}");
        assertThat(new Kinds(page).typed()).hasValue("EDTA");
    }

    @Test
    void goesOutBeforeTheNextQuestionOpens() {
        kind.keys().type("A");
        kind.room().next();
        assertThat(kind.room().heading()).hasText("Question 8 of " + KindsPack.LENGTH);
        page.waitForCondition(() -> stored(kind, TERM).path("text").asString("").equals("EDTA"));
        kind.room().back();
        assertThat(new Kinds(page).typed()).hasValue("EDTA");
    }

    @Test
    void goesOutBeforeTheExamIsHandedIn() {
        kind.keys().type("A");
        page.keyboard().press("Tab");
        kind.room().button("Finish").click();
        kind.room().button("Hand in").click();
        kind.room()
                .dialog()
                .getByText("Hand in", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/result");
        assertThat(sitter().api()
                        .get("/attempts/" + kind.room().attempt() + "/result")
                        .json()
                        .path("answered")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void goesOutWhenTheQuestionIsFlagged() {
        kind.room().button("Flag").click();
        assertSaved(kind, "{\"text\": \"EDT\"}");
        assertThat(attempt(sitter(), kind.room())
                        .at("/positions/" + (TERM - 1) + "/flagged")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void goesOutWhenTheFieldIsLeftAndWhenItIsEmptiedAgain() {
        kind.keys().press("Tab");
        assertSaved(kind, "{\"text\": \"EDT\"}");
        new Kinds(page).typed().fill("");
        page.waitForCondition(() -> stored(kind, TERM).isMissingNode());
        assertThat(kind.room().part("count")).hasText("0 answered");
    }

    @Test
    void goesOutWhenThePageIsLeftInTheMiddleOfAWord() {
        page.navigate("about:blank");

        page.waitForCondition(() -> stored(kind, TERM).path("text").asString("").equals("EDT"));
    }

    /** The window that is typed in sends it; another one of the same browser would send half of it under the same number. */
    @Test
    void isLeftToTheWindowItIsTypedIn() {
        kind.room().cutAnswers();
        kind.keys().type("A");
        assertThat(kind.room().chip()).hasAttribute("data-state", "waiting");
        Room second =
                new RoomEntry(page.context(), site(), "").enter(kind.room().attempt());
        second.answerTakeover();
        second.choose("a");
        assertThat(second.chip()).hasAttribute("data-state", "saved");
        assertThat(stored(kind, TERM).isMissingNode()).isTrue();
        kind.room().mend();

        page.waitForCondition(() -> stored(kind, TERM).path("text").asString("").equals("EDTA"));
    }

    @Test
    void typedAtTheLastMomentStillCounts() {
        assertSaved(kind, "{\"text\": \"EDT\"}");
        clockForward(Duration.ofMinutes(60).minusSeconds(7).minus(elapsed()));
        page.reload();
        assertThat(kind.room().heading()).hasText("Question 7 of " + KindsPack.LENGTH);
        Locator typed = new Kinds(page).typed();
        typed.focus();
        typed.press("End");
        for (int i = 0; i < 45; i++) {
            kind.keys().type("A");
            page.waitForTimeout(200);
        }
        assertThat(page.locator("aliquot-question")).not().isVisible();
        assertThat(lastInTime()).startsWith("{\"text\": \"EDTAAAAAA");
    }

    private String lastInTime() {
        return jdbc.sql("""
                        select payload::text
                        from response
                        where attempt_id = cast(:id as uuid) and standing = 'in-time'
                        order by revision desc
                        limit 1
                        """)
                .param("id", kind.room().attempt())
                .query(String.class)
                .single();
    }

    private Duration elapsed() {
        double seconds = jdbc.sql(
                        "select extract(epoch from server_now() - started_at) from attempt where id = cast(:id as uuid)")
                .param("id", kind.room().attempt())
                .query(Double.class)
                .single();
        return Duration.ofMillis((long) (seconds * 1000));
    }
}
