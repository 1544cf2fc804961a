package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.aliquot.authoring.FourEyes;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two colleagues bring a question to learners, in two browsers. */
class ReviewIT extends DeskTest {

    @Autowired
    private FourEyes eyes;

    @AfterEach
    void twoEyesDo() {
        eyes.askFor(false, person(Role.ADMINISTRATOR).id());
    }

    @Test
    void withFourEyesAQuestionIsReviewedChangedApprovedAndPublished() {
        Page administrator = page(person(Role.ADMINISTRATOR));
        administrator.navigate(site() + "/admin/review-rule");
        administrator.getByLabel("Four eyes").check();
        button(administrator, "Save").click();
        assertThat(administrator.getByLabel("Four eyes")).isChecked();

        Page author = page(person(Role.INSTRUCTOR));
        String review = written(author);
        assertThat(button(author, "Publish")).hasCount(0);
        assertThat(author.locator("main")).containsText("has to approve it");
        button(author, "Send to review").click();
        assertThat(author.locator(".page-head")).containsText("In review");

        Page reviewer = page(person(Role.INSTRUCTOR));
        reviewer.navigate(site() + "/teach/reviews");
        reviewer.locator("section[aria-labelledby=for-you] a")
                .filter(new Locator.FilterOptions().setHasText("Which test falls first?"))
                .last()
                .click();
        reviewer.waitForURL(review + "*");
        button(reviewer, "Ask for changes").click();
        assertThat(reviewer.getByRole(AriaRole.ALERT)).containsText("Say what is to be changed");
        reviewer.locator("#field").selectOption("task.options[b].rationale");
        reviewer.locator("#text").fill("Since when?");
        button(reviewer, "Comment").click();
        assertThat(reviewer.locator("#comments")).containsText("Option B, reason");
        button(reviewer, "Ask for changes").click();
        assertThat(reviewer.locator(".page-head")).containsText("Changes wanted");

        author.reload();
        author.getByText("Edit").last().click();
        author.locator("#options-1-rationale").fill("Right: it mirrors the stores, from the first week on.");
        assertThat(author.locator("#draft-state")).containsText("Draft saved");
        button(author, "Review").click();
        button(author, "Resolve").click();
        button(author, "Send to review again").click();
        assertThat(author.locator(".page-head")).containsText("In review");

        reviewer.navigate(review);
        button(reviewer, "Approve").click();
        assertThat(reviewer.locator(".page-head")).containsText("Approved");
        author.navigate(review);
        assertThat(author.locator("section[aria-labelledby=deeds-title]")).containsText("approved the draft");
        button(author, "Publish version 1").click();
        assertThat(author.locator(".notice").first()).containsText("Published");
    }

    @Test
    void aChangeAfterTheApprovalIsSaidToDropIt() {
        Page author = page(person(Role.INSTRUCTOR));
        String review = written(author);
        button(author, "Send to review").click();
        Page reviewer = page(person(Role.INSTRUCTOR));
        reviewer.navigate(review);
        button(reviewer, "Approve").click();

        author.navigate(review.replace("/review", ""));
        assertThat(author.locator("#draft-state")).containsText("Approved");
        author.locator("#takeaway").pressSequentially(" Always.");
        assertThat(author.locator("#draft-state")).containsText("Changed since it was approved");
        author.navigate(review.replace("/review", "/changes?from=reviewed"));
        assertThat(author.locator("main")).containsText("Take-away");
    }

    @Test
    void whatIsReadIsWhatIsDecidedAbout() {
        Page author = page(person(Role.INSTRUCTOR));
        String review = written(author);
        button(author, "Send to review").click();
        Page reviewer = page(person(Role.INSTRUCTOR));
        reviewer.navigate(review);
        author.navigate(review.replace("/review", ""));
        author.locator("#takeaway").fill("Never mind.");
        assertThat(author.locator("#draft-state")).containsText("Draft saved");

        reviewer.locator("#note").fill("I like it.");
        button(reviewer, "Approve").click();
        assertThat(reviewer.getByRole(AriaRole.ALERT)).containsText("after you opened this page");
        assertThat(reviewer.locator("#note")).hasValue("I like it.");
        assertThat(reviewer.locator(".page-head")).containsText("In review");
    }

    /** Writes a complete question and leads to its review; the address of that page. */
    private String written(Page page) {
        page.navigate(site() + "/teach/items/new");
        WrittenItem.complete("Which test falls first?").forEach((name, value) -> EditorIT.fill(page, name, value));
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        button(page, "Send to review").click();
        page.waitForURL("**/review");
        return page.url();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
