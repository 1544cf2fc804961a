package org.aliquot.web.room;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

/** The exam room as hands and eyes meet it. */
record Room(Page page, String attempt) {

    private static final String ANSWERS = "**/responses/*";

    /** Presses an option's letter. */
    void choose(String letter) {
        page.keyboard().press(letter);
    }

    void next() {
        button("Next").click();
    }

    void back() {
        button("Back").click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading() {
        return page.locator("h1:visible");
    }

    Locator option(String letter) {
        return page.locator(".option:has(.letter:text-is('" + letter + "'))");
    }

    /** The saved state of the open question; its {@code data-state} is the state. */
    Locator chip() {
        return part("chip");
    }

    Locator networkBar() {
        return part("bar");
    }

    Locator timer() {
        return part("timer-face");
    }

    Locator readOnlyNotice() {
        return part("lost");
    }

    Locator dialog() {
        return page.locator("dialog:modal");
    }

    /** What a screen reader says next. */
    Locator spoken() {
        return part("speaker");
    }

    Locator part(String name) {
        return page.locator("[data-part=\"" + name + "\"]");
    }

    /** Until there is a question, or a question to the person. */
    void awaitOpened() {
        page.waitForCondition(() -> dialog().count() > 0
                || page.locator("[data-view=opening]").first().isHidden()
                || page.url().endsWith("/result"));
    }

    void handIn() {
        button("Finish").click();
        button("Hand in").click();
        dialog().getByText("Hand in", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void answerTakeover() {
        dialog().getByText("Continue here", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator("aliquot-room:is([data-view=question], [data-view=overview])")
                .waitFor();
    }

    /** From now on no answer of this page gets through. */
    void cutAnswers() {
        page.route(ANSWERS, Route::abort);
    }

    /** Answers get through, but their acknowledgements do not. */
    void loseReplies() {
        page.route(ANSWERS, route -> {
            route.fetch();
            route.abort();
        });
    }

    void mend() {
        page.unroute(ANSWERS);
    }
}
