package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;

/** The question editor as its author meets it: saves by itself, shows the question beside it, loses nothing typed. */
class EditorIT extends DeskTest {

    @Test
    void aNewQuestionIsSavedWhileItIsTypedAndShownBesideIt() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        page.locator("#stem").pressSequentially("Which test **falls** first?");

        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        assertThat(page.locator("#preview-question strong")).hasText("falls");
        assertThat(page).hasURL(Pattern.compile(".*/teach/items/q-.*"));
        assertThat(page.locator("#stem")).isFocused();

        page.locator("#options-0-text").pressSequentially("Ferritin");
        assertThat(page.locator("#preview-question .what")).hasText("Ferritin");
        page.reload();
        assertThat(page.locator("#stem")).hasValue("Which test **falls** first?");
        assertThat(page.locator("#options-0-text")).hasValue("Ferritin");
    }

    @Test
    void whatIsTypedWithoutANetworkStaysAndIsSavedLater() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        page.locator("#stem").pressSequentially("Begun");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");

        page.context().setOffline(true);
        page.locator("#stem").pressSequentially(" and gone on");
        assertThat(page.locator("#draft-state")).containsText("What you typed stays here");
        page.context().setOffline(false);
        assertThat(page.locator("#draft-state"))
                .containsText(
                        "Draft saved",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(15_000));
        page.reload();
        assertThat(page.locator("#stem")).hasValue("Begun and gone on");
    }

    @Test
    void publishingRightAfterTypingIsNoConflictWithOneself() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new");
        WrittenItem.complete("Typed in haste?").forEach((name, value) -> fill(page, name, value));
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        page.locator("#takeaway").pressSequentially(" Last words.");
        page.getByText("Publish version 1").click();

        assertThat(page.locator(".notice").first()).containsText("Published");
        assertThat(page.locator("#takeaway").inputValue()).endsWith("Last words.");
    }

    @Test
    void twoAuthorsAtOnceLoseNothing() {
        Page mine = page(person(Role.INSTRUCTOR));
        mine.navigate(site() + "/teach/items/new");
        mine.locator("#stem").pressSequentially("Ours");
        assertThat(mine.locator("#draft-state")).containsText("Draft saved");
        Page theirs = page(person(Role.INSTRUCTOR));
        theirs.navigate(mine.url());
        theirs.locator("#takeaway").pressSequentially("Theirs");
        assertThat(theirs.locator("#draft-state")).containsText("Draft saved");

        mine.locator("#takeaway").pressSequentially("Mine");
        assertThat(mine.locator("#draft-conflict")).containsText("Theirs");
        assertThat(mine.locator("#takeaway")).hasValue("Mine");
        mine.getByText("Keep mine").click();
        assertThat(mine.locator("#takeaway")).hasValue("Mine");
        assertThat(mine.locator("#draft-conflict")).isEmpty();
    }

    private static void fill(Page page, String name, String value) {
        var field = page.locator("#editor [name=\"" + name + "\"]");
        switch (name) {
            case "topic", "level", "difficulty" -> field.selectOption(value);
            case "key" -> field.nth(Integer.parseInt(value)).check();
            case "shuffle", "attested" -> field.check();
            default -> field.fill(value);
        }
    }
}
