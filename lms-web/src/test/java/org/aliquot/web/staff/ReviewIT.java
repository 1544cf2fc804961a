package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
        administrator.getByLabel("Require a second person").check();
        button(administrator, "Save").click();
        assertThat(administrator.getByLabel("Require a second person")).isChecked();

        Page author = page(person(Role.INSTRUCTOR));
        String review = written(author);
        assertThat(button(author, "Publish")).hasCount(0);
        assertThat(author.locator("main")).containsText("has to approve it");
        sendToReview(author);

        Page reviewer = page(person(Role.INSTRUCTOR));
        reviewer.navigate(site() + "/teach/reviews");
        reviewer.locator("section[aria-labelledby=for-you] a")
                .filter(new Locator.FilterOptions().setHasText("Which test falls first?"))
                .last()
                .click();
        reviewer.waitForURL(review + "*");
        button(reviewer, "Ask for changes").click();
        assertThat(reviewer.getByRole(AriaRole.ALERT)).containsText("Say what should change");
        Locator reason =
                reviewer.locator(".review-part").filter(new Locator.FilterOptions().setHasText("Option B, reason"));
        reason.locator("summary").click();
        reason.locator("textarea").fill("Since when?");
        reason.getByRole(AriaRole.BUTTON).click();
        assertThat(reason.locator(".comment")).containsText("Since when?");
        button(reviewer, "Ask for changes").click();
        assertThat(reviewer.locator(".page-head")).containsText("Changes wanted");

        author.reload();
        author.locator("main").getByText("Edit").last().click();
        assertThat(author.locator(".option-edit").nth(1).locator(".field-comment"))
                .containsText("Since when?");
        write(author, "#options-1-rationale", "Right: it mirrors the stores, from the first week on.");
        assertThat(author.locator("#draft-state")).containsText("Draft saved");
        button(author, "Resolve").click();
        assertThat(author.locator(".field-comment")).hasCount(0);
        button(author, "Review").click();
        button(author, "Send to review again").click();
        assertThat(author.locator(".page-head")).containsText("In review");

        reviewer.navigate(review);
        assertThat(reviewer.locator("section[aria-labelledby=since-title]"))
                .containsText("Changed since your review on");
        assertThat(reviewer.locator("section[aria-labelledby=since-title] a")).hasText("Option B, reason");
        assertThat(reviewer.locator(".review-part ins")).hasText(", from the first week on");
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
        sendToReview(author);
        Page reviewer = page(person(Role.INSTRUCTOR));
        reviewer.navigate(review);
        button(reviewer, "Approve").click();
        assertThat(reviewer.locator(".page-head")).containsText("Approved");

        author.navigate(review.replace("/review", "/edit"));
        assertThat(author.locator("#draft-state")).containsText("Approved");
        write(author, "#takeaway", "Ferritin falls first. Always.");
        assertThat(author.locator("#draft-state")).containsText("Changed since it was approved");
        author.navigate(review.replace("/review", "/changes?from=reviewed"));
        assertThat(author.locator("main")).containsText("Take-away");
    }

    @Test
    void whatIsReadIsWhatIsDecidedAbout() {
        Page author = page(person(Role.INSTRUCTOR));
        String review = written(author);
        sendToReview(author);
        Page reviewer = page(person(Role.INSTRUCTOR));
        reviewer.navigate(review);
        author.navigate(review.replace("/review", "/edit"));
        write(author, "#takeaway", "Never mind.");
        assertThat(author.locator("#draft-state")).containsText("Draft saved");

        reviewer.locator("#note").fill("I like it.");
        button(reviewer, "Approve").click();
        assertThat(reviewer.getByRole(AriaRole.ALERT)).containsText("after you opened this page");
        assertThat(reviewer.locator("#note")).hasValue("I like it.");
        assertThat(reviewer.locator(".page-head")).containsText("In review");
    }

    @Test
    void aChangeInHowItIsScoredIsNotCalledNothing() {
        Person writer = person(Role.INSTRUCTOR);
        Person colleague = person(Role.INSTRUCTOR);
        Written draft = draft(writer);
        PageClient author = client(writer);
        PageClient reviewer = client(colleague);
        author.post(draft.path() + "/review", Map.of("version", "1"));
        reviewer.post(draft.path() + "/review/decision", Map.of("version", "1", "approved", "true"));
        Map<String, String> fields = draft.fields();
        fields.remove("shuffle");
        author.post("/teach/items/drafts", fields);

        assertThat(reviewer.get(draft.path() + "/review").body())
                .contains("Changed since your review on", "Order of the options", "As written")
                .doesNotContain("Nothing changed since");
    }

    @Test
    void aPartReadsAsLearnersReadItAndNotAsItIsTyped() {
        Person writer = person(Role.INSTRUCTOR);
        Written draft = draft(writer);
        Map<String, String> fields = draft.fields();
        fields.put("takeaway", "*Plasmodium vivax* makes dots.");
        client(writer).post("/teach/items/drafts", fields);

        assertThat(client(person(Role.INSTRUCTOR)).get(draft.path() + "/review").body())
                .contains("<div class=\"part-text prose\"><p><em>Plasmodium vivax</em> makes dots.</p>")
                .doesNotContain("*Plasmodium vivax*");
    }

    @Test
    void whoCommentsOrResolvesComesBackToThePart() {
        Written draft = draft(person(Role.INSTRUCTOR));
        PageClient client = client(person(Role.INSTRUCTOR));
        PageClient.Answer said =
                client.post(draft.path() + "/comments", Map.of("field", "rationale", "text", "Which stores?"));
        assertThat(said.location()).matches(".*/review\\?said=[a-z-]+#comment-[0-9a-f-]{36}");
        String comment = said.location().replaceAll(".*#comment-", "");
        PageClient.Answer again =
                client.post(draft.path() + "/comments", Map.of("field", "rationale", "text", "Which stores?"));
        assertThat(again.location()).isEqualTo(said.location());

        String edit = client.get(draft.path() + "/edit").body();
        assertThat(edit).containsOnlyOnce(">Which stores?<").contains("name=\"back\" value=\"rationale\"");
        String resolution = draft.path() + "/comments/" + comment + "/resolution";
        assertThat(client.post(resolution, Map.of("back", "rationale")).location())
                .matches(".*/edit\\?said=[a-z-]+#rationale");
        assertThat(client.post(resolution, Map.of("back", "//elsewhere.example"))
                        .location())
                .matches(".*/review\\?said=[a-z-]+#part-rationale");
    }

    @Test
    void whatIsSaidAboutAPartThatIsGoneIsKeptAndSaysSo() {
        Written draft = draft(person(Role.INSTRUCTOR));
        PageClient reviewer = client(person(Role.INSTRUCTOR));
        String option = reviewer.get(draft.path() + "/review")
                .body()
                .replaceAll("(?s).*name=\"field\" value=\"(task\\.options\\[[^\"]+]\\.text)\".*", "$1");
        Map<String, String> fields = draft.fields();
        fields.put("options[2].text", "");
        fields.put("options[2].rationale", "");
        fields.put("options[2].misconception", "");
        client(person(Role.INSTRUCTOR)).post("/teach/items/drafts", fields);
        reviewer.post(draft.path() + "/comments", Map.of("field", option, "text", "Is that a test?"));

        assertThat(reviewer.get(draft.path() + "/review").body())
                .contains("An option that was removed", "Is that a test?");
    }

    @Test
    void nothingThatIsSaidOrWrittenIsRunAsAScript() {
        String evil = "<img src=x onerror=document.title='had'><script>document.title='had'</script>";
        Person writer = person(Role.INSTRUCTOR);
        Written draft = draft(writer);
        PageClient author = client(writer);
        author.post(draft.path() + "/review", Map.of("version", "1"));
        PageClient reviewer = client(person(Role.INSTRUCTOR));
        reviewer.post(draft.path() + "/review/decision", Map.of("version", "1", "approved", "false", "note", evil));
        reviewer.post(draft.path() + "/comments", Map.of("field", "stem", "text", evil));
        Map<String, String> fields = draft.fields();
        fields.put("stem", "Which test " + evil + " falls first?");
        author.post("/teach/items/drafts", fields);

        for (String page : new String[] {"/review", "/edit", "/changes", "", "/preview"}) {
            assertThat(reviewer.get(draft.path() + page).body())
                    .as(page)
                    .doesNotContain("<img src=x", "<script>document");
        }
    }

    /** A complete question that is saved, and what its form holds after that. */
    private record Written(String path, Map<String, String> fields) {}

    private Written draft(Person author) {
        Map<String, String> fields = WrittenItem.complete("Which test falls first?");
        String page =
                client(author).postAndFollow("/teach/items/drafts", fields).body();
        Map<String, String> saved = new HashMap<>(fields);
        for (String name : List.of("id", "version", "options[0].id", "options[1].id", "options[2].id")) {
            saved.put(name, page.replaceAll("(?s).*name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\".*", "$1"));
        }
        String slug = page.replaceAll("(?s).*action=\"/teach/items/([^/\"]+)/publication\".*", "$1");
        return new Written("/teach/items/" + slug, saved);
    }

    /** Writes a complete question and leads to its review; the address of that page. */
    private String written(Page page) {
        page.navigate(site() + "/teach/items/new");
        WrittenItem.complete("Which test falls first?").forEach((name, value) -> EditorIT.fill(page, name, value));
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        button(page, "Choose a reviewer").click();
        page.waitForURL("**/review#reviewer");
        assertThat(page.getByLabel("Who should review it")).isFocused();
        return page.url().replace("#reviewer", "");
    }

    private static void sendToReview(Page author) {
        button(author, "Send to review").click();
        assertThat(author.locator(".page-head")).containsText("In review");
    }

    /** All at once, and only when the page says of what is typed that it is not saved yet: until then it tells of the saving before. */
    private static void write(Page author, String field, String words) {
        assertThat(author.locator("aliquot-draft:defined")).isAttached();
        author.locator(field).fill(words);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
