package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.Await;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditRecord;
import org.aliquot.authoring.FourEyes;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonPublishResult;
import org.aliquot.catalog.LessonReviews;
import org.aliquot.draft.ReviewDecision;
import org.aliquot.draft.ReviewResult;
import org.aliquot.people.Erasure;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two colleagues bring a lesson to learners, in two browsers. */
class LessonReviewIT extends DeskTest {

    private static final String BODY = "Draw **blue** first.\n\n## Serum\n\nThen red.\n\n## Last\n\nThen gray.";

    @Autowired
    private FourEyes eyes;

    @Autowired
    private LessonReviews reviews;

    @Autowired
    private LessonDesk desk;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Erasure erasure;

    @AfterEach
    void twoEyesDo() {
        eyes.askFor(false, person(Role.ADMINISTRATOR).id());
    }

    @Test
    void withFourEyesALessonIsReviewedChangedApprovedAndPublished() {
        eyes.askFor(true, person(Role.ADMINISTRATOR).id());
        Person dana = person(Role.INSTRUCTOR);
        WrittenCourse course = written(dana);
        Page author = page(dana);
        author.navigate(site() + course.lesson());
        assertThat(button(author, "Publish")).hasCount(0);
        button(author, "Choose a reviewer").click();
        author.waitForURL("**/review#reviewer");
        assertThat(author.locator("main")).containsText("has to approve it");
        button(author, "Send to review").click();
        assertThat(author.locator(".page-head")).containsText("In review");
        String review = site() + course.lesson() + "/review";

        Page reviewer = page(person(Role.INSTRUCTOR));
        reviewer.navigate(site() + "/teach/reviews");
        reviewer.locator("section[aria-labelledby=for-you] a[href='" + course.lesson() + "/review']")
                .click();
        reviewer.waitForURL(review + "*");
        assertThat(reviewer.locator(".review-part strong").first()).hasText("blue");
        button(reviewer, "Ask for changes").click();
        assertThat(reviewer.getByRole(AriaRole.ALERT)).containsText("Say what should change");
        Locator serum = reviewer.locator(".review-part").filter(new Locator.FilterOptions().setHasText("Then red."));
        serum.locator("summary").last().click();
        serum.locator("textarea").fill("With which additive?");
        serum.getByRole(AriaRole.BUTTON).last().click();
        assertThat(serum.locator(".comment")).containsText("With which additive?");
        button(reviewer, "Ask for changes").click();
        assertThat(reviewer.locator(".page-head")).containsText("Changes wanted");

        author.navigate(site() + course.lesson());
        assertThat(author.locator(".field-comment")).containsText("Text, Serum");
        assertThat(author.locator(".field-comment")).containsText("With which additive?");
        assertThat(author.locator("aliquot-draft:defined")).isAttached();
        author.locator("#body").fill(BODY.replace("Then red.", "Then red, inverted."));
        assertThat(author.locator("#draft-state")).containsText("Draft saved");
        button(author, "Resolve").click();
        assertThat(author.locator(".field-comment")).hasCount(0);
        button(author, "Review").click();
        author.waitForURL("**/review#reviewer");
        button(author, "Send to review again").click();
        assertThat(author.locator(".page-head")).containsText("In review");

        reviewer.navigate(review);
        assertThat(reviewer.locator("section[aria-labelledby=since-title]"))
                .containsText("Changed since your review on");
        assertThat(reviewer.locator("section[aria-labelledby=since-title] a")).hasText("Text, Serum");
        assertThat(reviewer.locator(".review-part ins")).hasText(", inverted");
        button(reviewer, "Approve").click();
        assertThat(reviewer.locator(".page-head")).containsText("Approved");
        author.navigate(review);
        assertThat(author.locator("section[aria-labelledby=deeds-title]")).containsText("approved the draft");
        button(author, "Publish version 1").click();
        assertThat(author.locator(".notice").first()).containsText("Published");
        assertThat(audit.about("lesson", course.slug() + "/" + course.lessonSlug(), 50))
                .extracting(AuditRecord::action)
                .contains("lesson.review-asked", "lesson.changes-wanted", "lesson.approved", "lesson.published");
    }

    @Test
    void aChangeDropsTheApprovalAndNobodyApprovesTheirOwnText() {
        eyes.askFor(true, person(Role.ADMINISTRATOR).id());
        Person dana = person(Role.INSTRUCTOR);
        Person priya = person(Role.INSTRUCTOR);
        WrittenCourse course = written(dana);
        LessonPath path = new LessonPath(course.slug(), course.lessonSlug());
        int version = desk.draft(path).orElseThrow().version();
        reviews.ask(path, version, priya.id(), dana.id());
        assertThat(reviews.decide(path, new ReviewDecision(version, true, ""), dana.id()))
                .isEqualTo(new ReviewResult.Refused<>(ReviewResult.Reason.OWN_TEXT));
        reviews.decide(path, new ReviewDecision(version, true, ""), priya.id());
        save(dana, course, BODY + "\n\nThen rest.");

        int changed = desk.draft(path).orElseThrow().version();
        assertThat(desk.publish(path, changed, dana.id())).isEqualTo(new LessonPublishResult.NotApproved());
        assertThat(client(dana).get(course.lesson()).body()).contains("Changed since it was approved");
        Await.until("notice", () -> dana.api().get("/me/notices").raw().body().contains("A lesson was approved"));
        assertThat(priya.api().get("/me/notices").raw().body()).contains("A lesson waits for your review");
    }

    @Test
    void aReviewerReadsWhatWaitsForThemAndNothingElse() {
        Person dana = person(Role.INSTRUCTOR);
        WrittenCourse course = written(dana);
        PageClient reviewer = client(person(Role.REVIEWER));
        assertThat(reviewer.get(course.lesson() + "/review").status()).isEqualTo(404);
        PageClient author = client(dana);
        String comment = UUID.randomUUID().toString();
        for (Map.Entry<String, Map<String, String>> act : Map.of(
                        "/review/decision",
                        decision(author, course, "Too early."),
                        "/comments",
                        Map.of("field", "title", "text", "Too early."),
                        "/comments/" + comment + "/resolution",
                        Map.<String, String>of(),
                        "/comments/" + comment + "/reopening",
                        Map.<String, String>of())
                .entrySet()) {
            assertThat(reviewer.post(course.lesson() + act.getKey(), act.getValue())
                            .status())
                    .as(act.getKey())
                    .isEqualTo(404);
        }
        assertThat(author.get(course.lesson() + "/review").body()).doesNotContain("Too early.");
        author.post(course.lesson() + "/review", Map.of("version", version(author, course)));

        assertThat(reviewer.get("/teach/reviews").body()).contains(course.lesson() + "/review");
        assertThat(reviewer.get(course.lesson() + "/review").body())
                .contains("Then red.", "Approve")
                .doesNotContain(">Edit<", "Withdraw from review");
        assertThat(reviewer.post(course.lesson() + "/review/decision", decision(author, course, "<b>Well done</b>"))
                        .location())
                .contains("/review?said=");
        assertThat(author.get(course.lesson() + "/review").body())
                .contains("&lt;b&gt;Well done")
                .doesNotContain("<b>Well done");
        assertThat(reviewer.get(course.lesson()).status()).isEqualTo(403);
    }

    @Test
    void whatAPersonSaidGoesWithThem() {
        Person dana = person(Role.INSTRUCTOR);
        Person priya = person(Role.INSTRUCTOR);
        WrittenCourse course = written(dana);
        client(priya).post(course.lesson() + "/comments", Map.of("field", "title", "text", "Call me Priya."));
        erasure.erase(priya.id(), person(Role.ADMINISTRATOR).id());

        assertThat(client(dana).get(course.lesson() + "/review").body())
                .contains("Removed, because its author")
                .doesNotContain("Call me Priya.");
    }

    private static Map<String, String> decision(PageClient author, WrittenCourse course, String note) {
        return Map.of("version", version(author, course), "approved", "true", "note", note);
    }

    private static String version(PageClient author, WrittenCourse course) {
        return author.get(course.lesson()).hidden("version");
    }

    private WrittenCourse written(Person author) {
        WrittenCourse course = WrittenCourse.made(client(author), "Phlebotomy " + System.nanoTime());
        save(author, course, BODY);
        return course;
    }

    private void save(Person author, WrittenCourse course, String body) {
        Map<String, String> fields = new HashMap<>(WrittenCourse.text("Order of draw"));
        fields.put("body", body);
        fields.put("version", version(client(author), course));
        assertThat(client(author).post(course.lesson() + "/draft", fields).status())
                .isIn(Set.of(302, 303));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
