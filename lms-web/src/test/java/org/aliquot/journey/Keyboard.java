package org.aliquot.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Hands that never touch a mouse: Tab goes on, Enter follows, Space chooses. */
record Keyboard(Page page) implements Hands {

    private static final int PATIENCE = 120;

    /** As an American browser has a day typed. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMddyyyy");

    /** Where it is from the focus: there, behind, or ahead. */
    private static final String WAY = """
            it => it === document.activeElement ? 'there'
                : it.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING ? 'behind'
                : 'ahead'
            """;

    /** Goes on by Tab, or back by Shift and Tab, until this has the focus. */
    void reach(Locator thing) {
        for (int tabs = 0; tabs < PATIENCE; tabs++) {
            Object way = thing.evaluate(WAY);
            if ("there".equals(way)) {
                return;
            }
            page.keyboard().press("behind".equals(way) ? "Shift+Tab" : "Tab");
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

    @Override
    public void enter(Locator thing) {
        reach(thing);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    @Override
    public void go(String place) {
        enter(page.locator("nav.rail")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true)));
    }

    @Override
    public void touch(Locator thing) {
        reach(thing);
        page.keyboard().press("Space");
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    @Override
    public void setDay(Locator field, LocalDate day) {
        reach(field);
        page.keyboard().type(DAY.format(day));
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
