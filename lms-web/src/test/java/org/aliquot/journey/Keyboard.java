package org.aliquot.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Hands that never touch a mouse: Tab goes on, Enter follows, Space chooses. */
record Keyboard(Page page) {

    private static final int PATIENCE = 120;

    /** Goes on by Tab until this has the focus. */
    void reach(Locator thing) {
        for (int tabs = 0; tabs < PATIENCE; tabs++) {
            if (Boolean.TRUE.equals(thing.evaluate("it => it === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No way by keyboard to " + thing + " on " + page.url());
    }

    void follow(String link) {
        enter(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first());
    }

    void press(String button) {
        enter(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first());
    }

    void enter(Locator thing) {
        reach(thing);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** A box or a radio button by its label. */
    void choose(String label) {
        reach(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().press("Space");
    }

    void type(String label, String text) {
        reach(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().type(text);
    }
}
