package org.aliquot.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Writes a question, and brings it through its review, by what the pages offer. */
final class AuthorsDesk {

    private static final String[][] OPTIONS = {
        {
            "Hemolysis in the vessels",
            "Wrong here: free hemoglobin would color the serum pink.",
            "Hemoglobin in urine leaves serum clear"
        },
        {"Myoglobin from injured muscle", "Right: it passes the kidney fast and leaves the serum clear.", ""},
        {"All of the above", "Wrong here: the two do not color serum alike.", "Heme is heme wherever it is from"},
    };

    private final Visitor visitor;
    private final Page page;
    private final String stem;

    /** @param stem of the question that this is about */
    AuthorsDesk(Visitor visitor, String stem) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.stem = stem;
    }

    /** Types the question as somebody does who has not written one before. */
    void write() {
        visitor.go("Question bank");
        visitor.follow("New question");
        choose("Topic", "Reagent strips: interferences and confirmation");
        choose("Level", "Apply");
        choose("Difficulty at the pass point", "Middle: half get it right");
        fill("Question", stem);
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        for (int place = 0; place < OPTIONS.length; place++) {
            String letter = "ABC".substring(place, place + 1);
            fill("Option " + letter, OPTIONS[place][0]);
            fill("Why " + letter + " is right or wrong", OPTIONS[place][1]);
            page.getByText("Misconception behind " + letter).click();
            fill("Misconception, where " + letter + " is wrong", OPTIONS[place][2]);
        }
        page.getByLabel("B is right", exact()).check();
        fill("The rule behind it", "The strip finds heme. Myoglobin is cleared within hours, so serum stays clear.");
        fill("Take-away", "Heme on the strip, no cells, clear serum: think of muscle.");
        page.getByText("I wrote this question myself").click();
    }

    /** Does what the writing checks ask for. */
    void heedTheChecks() {
        Locator checks = page.locator("#writing-checks");
        assertThat(checks).containsText("An option stands for others");
        assertThat(checks).containsText("No reference");
        visitor.sound();
        visitor.picture("question-editor");
        fill("Option C", "Menstrual blood in the sample");
        fill("Why C is right or wrong", "Wrong here: red cells would be in the sediment.");
        fill("Misconception, where C is wrong", "Blood on the strip needs no cells");
        fill("References", "Brunzel, Fundamentals of Urine and Body Fluid Analysis, 4th ed., 2018");
        assertThat(checks).containsText("Nothing to fix");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
    }

    void sendTo(String colleague) {
        visitor.press("Choose a reviewer");
        visitor.sound();
        choose("Who should review it", colleague);
        visitor.press("Send to review");
        assertThat(page.locator(".page-head")).containsText("In review");
    }

    /** Opens the question from the list of reviews. */
    void openReview() {
        visitor.go("Reviews");
        visitor.follow(stem);
    }

    void askForAChange() {
        Locator reason =
                page.locator(".review-part").filter(new Locator.FilterOptions().setHasText("Option B, reason"));
        reason.locator("summary").click();
        reason.locator("textarea").fill("Within how many hours? Readers will want to know.");
        reason.getByRole(AriaRole.BUTTON).click();
        assertThat(reason.locator(".comment")).containsText("Within how many hours?");
        visitor.sound();
        visitor.picture("question-review");
        visitor.press("Ask for changes");
        assertThat(page.locator(".page-head")).containsText("Changes wanted");
    }

    void changeWhatWasAsked() {
        assertThat(page.locator(".comment").first()).containsText("Within how many hours?");
        visitor.follow("Edit");
        fill("Why B is right or wrong", "Right: the kidney clears it within hours, so the serum stays clear.");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        page.locator(".field-comment").getByText("Resolve").click();
        assertThat(page.locator(".field-comment")).hasCount(0);
        visitor.press("Review");
        visitor.sound();
        visitor.press("Send to review again");
        assertThat(page.locator(".page-head")).containsText("In review");
    }

    void approve() {
        visitor.press("Approve");
        assertThat(page.locator(".page-head")).containsText("Approved");
        visitor.sound();
    }

    void publish() {
        visitor.press("Publish version 1");
        assertThat(page.locator("main")).containsText("Published. New attempts get this version");
        visitor.sound();
    }

    void choose(String label, String option) {
        page.getByLabel(label, exact()).selectOption(new SelectOption().setLabel(option));
    }

    void fill(String label, String text) {
        page.getByLabel(label).and(page.getByRole(AriaRole.TEXTBOX)).first().fill(text);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
