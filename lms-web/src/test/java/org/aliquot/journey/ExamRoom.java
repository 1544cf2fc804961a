package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The exam room in somebody's browser: a letter chooses, and questions that take no letter are left for later. */
record ExamRoom(Visitor visitor) {

    /** Answers the first questions of so many and goes on after each but the last of all. */
    void answer(int first, int of) {
        for (int question = 1; question <= first; question++) {
            isAt(question, of);
            choose();
            if (question < of) {
                visitor.button("Next").click();
            }
        }
    }

    /** In tutor mode: answers, reads the reasons, goes on. */
    void answerAndRead(int of) {
        for (int question = 1; question <= of; question++) {
            isAt(question, of);
            if (choose()) {
                visitor.button("Check answer").click();
                assertThat(page().locator("[data-part=verdict]")).isVisible();
            }
            if (question == 1) {
                visitor.sound();
            }
            if (question < of) {
                visitor.button("Next").click();
            }
        }
    }

    void handIn() {
        visitor.button("Finish").click();
        visitor.button("Hand in").first().click();
        page().locator("dialog:modal button[value=hand-in]").click();
        page().waitForURL("**/result*");
        visitor.sound();
    }

    private boolean choose() {
        boolean choice = page().locator("main input[type=radio]:visible").count() > 0;
        if (choice) {
            page().keyboard().press("b");
            assertThat(page().locator("[data-part=chip]")).hasAttribute("data-state", "saved");
        }
        return choice;
    }

    private void isAt(int question, int of) {
        assertThat(page().locator("h1:visible")).hasText("Question " + question + " of " + of);
    }

    private Page page() {
        return visitor.page();
    }
}
