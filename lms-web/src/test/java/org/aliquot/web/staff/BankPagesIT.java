package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aliquot.clock.Ids;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instructor looks for questions, keeps what they look for, and changes many at once. */
class BankPagesIT extends DeskTest {

    private Person instructor;
    private PageClient client;

    /** A word that only this test's questions have. */
    private String word;

    private List<String> slugs;

    @BeforeEach
    void questions() {
        instructor = person(Role.INSTRUCTOR);
        client = new PageClient(site(), instructor.api().token());
        word = "w" + Ids.next().toString().replace("-", "");
        slugs = IntStream.range(0, 3).mapToObj(this::published).toList();
    }

    @Test
    void findsWhileOneTypes() {
        Page page = page(instructor);
        page.navigate(site() + "/teach/items");
        assertThat(page.locator("summary").filter(new Locator.FilterOptions().setHasText("Coverage of")))
                .isVisible();

        page.getByLabel("Words or code").pressSequentially(word.substring(0, 20));
        assertThat(page.getByText("3 of 3 questions shown")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*q=" + word.substring(0, 20) + ".*"));
        page.getByLabel("Level", new Page.GetByLabelOptions().setExact(true)).selectOption("analysis");
        assertThat(page.getByText("No question fits")).isVisible();
    }

    @Test
    void myQuestionOfAMomentAgoStandsFirst() {
        Page page = page(instructor);
        page.navigate(site() + "/teach/items?q=" + word);
        assertThat(page.locator("#bank-list tbody a").first()).hasAttribute("href", "/teach/items/" + slugs.getLast());
    }

    @Test
    void nothingCanBeDoneUntilSomethingIsMarked() {
        Page page = page(instructor);
        page.navigate(site() + "/teach/items?q=" + word);
        Locator retire = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retire").setExact(true));
        assertThat(retire).isDisabled();
        page.locator("input[name=item]").first().check();
        assertThat(page.locator("[data-part=marked]")).hasText("1 marked");
        assertThat(retire).isEnabled();
    }

    @Test
    void theGoalIsThatOfTheSchool() {
        try {
            PageClient.Answer set = client.postAndFollow("/teach/items/coverage/goal", Map.of("exams", "1"));
            assertThat(set.body()).contains("Goal set", "Goal: 1 exam,");
            assertThat(client.postAndFollow("/teach/items/coverage/goal", Map.of("exams", "many"))
                            .body())
                    .contains("a goal is a number of exams", "Goal: 1 exam,");
        } finally {
            client.post("/teach/items/coverage/goal", Map.of("exams", "3"));
        }
    }

    @Test
    void keepsWhatOneLooksForUnderAName() {
        Page page = page(instructor);
        page.navigate(site() + "/teach/items?q=" + word);
        page.getByText("Save this filter").click();
        page.getByLabel("Name of the filter").fill("Mine");
        page.getByText("Save filter").click();
        assertThat(page.locator(".notice").first()).containsText("Saved");

        page.navigate(site() + "/teach/items");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mine"))
                .click();
        assertThat(page.getByText("3 of 3 questions shown")).isVisible();
        page.getByText("Remove this saved filter").click();
        assertThat(page.locator(".notice").first()).containsText("Removed");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mine")))
                .hasCount(0);
    }

    @Test
    void aFilterThatNoAddressCanHoldIsNotKept() {
        PageClient.Answer refused = client.post(
                "/teach/items/filters", Map.of("name", "Too long", "difficulty", "(".repeat(5_000), "topic", "urine"));

        assertThat(refused.status()).isEqualTo(303);
        assertThat(refused.location()).endsWith("/teach/items");
        assertThat(client.get("/teach/items").body()).doesNotContain("Too long");
    }

    @Test
    void retiresAllOnThePageAndUndoesIt() {
        Page page = page(instructor);
        page.navigate(site() + "/teach/items?q=" + word);
        page.getByLabel("All 3 on this page").check();
        assertThat(page.getByLabel("Mark " + slugs.getFirst())).isChecked();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retire"))
                .click();

        assertThat(page.locator("h1")).hasText("Retire 3 questions?");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retire"))
                .click();
        assertThat(page.locator(".notice").first()).containsText("3 questions retired");
        assertThat(page.getByText("No question fits")).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
        assertThat(page.locator(".notice").first()).containsText("Undone");
        assertThat(page.getByText("3 of 3 questions shown")).isVisible();
    }

    @Test
    void marksAllWithoutAScriptAndSaysWhatHappensToPublishedQuestions() {
        String confirm = client.get("/teach/items/changes/new?act=level&all=1&shown=" + String.join("%20", slugs))
                .body();

        assertThat(confirm)
                .contains("Change the level of 3 questions?")
                .contains("3 published questions get the change in a draft");
        assertThat(client.get("/teach/items/changes/new?act=level&q=" + word).location())
                .contains("bank-none-chosen");
        assertThat(client.get("/teach/items/changes/new?act=nonsense&item=" + slugs.getFirst())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void makesAQuizOfTheSchoolsOwnThatIsOfferedOnceACourseIsChosen() {
        Map<String, String> marked = Map.of("act", "quiz", "value", "", "item", slugs.getFirst());
        PageClient.Answer untitled = client.post("/teach/items/changes", marked);
        assertThat(untitled.status()).isEqualTo(422);
        assertThat(untitled.body()).contains("Give the quiz a title", "aria-describedby=\"title-error\"");

        String title = "Überraschung " + word;
        PageClient.Answer made = client.postAndFollow("/teach/items/changes", WrittenItem.with(marked, "title", title));
        assertThat(made.body()).contains("No one is offered it", title, "1 in version 1");
        String rules = made.raw().uri().getPath() + "/rules";
        assertThat(rules).startsWith("/teach/quizzes/uberraschung-w");
        assertThat(client.get(rules).body()).doesNotContain("Share of each area");
        Map<String, String> offered =
                Map.of("number", "1", "items", "1", "title", title, "minutes", "10", "courses", "mlt");
        assertThat(client.post(rules, offered).status()).isEqualTo(303);
        Person learner = learner();
        assertThat(learner.api().get("/exams").json().toString()).contains(title);
        assertThat(client.post(rules, Map.of("number", "2", "items", "1", "title", title))
                        .status())
                .isEqualTo(303);
        assertThat(learner.api().get("/exams").json().toString()).doesNotContain(title);
    }

    @Test
    void leadsFromTheCoverageMapToItsQuestions() {
        Page page = page(instructor);
        page.navigate(site() + "/teach/items/coverage");
        page.locator(".coverage tbody th a").first().click();

        assertThat(page.locator("#bank-list tbody tr").first()).isVisible();
        assertThat(page.locator("#area option:checked")).not().hasText("All areas");
        assertThat(page.locator("#status option:checked")).hasText("Published");
    }

    @Test
    void showsNearCopies() {
        String copies = client.get("/teach/items/copies").body();

        assertThat(copies).contains("Near copies").contains("stems share half or more");
    }

    private String published(int number) {
        String stem = "Which " + word + " number " + number + " is it?";
        PageClient.Answer saved = client.postAndFollow("/teach/items/drafts", WrittenItem.complete(stem));
        String slug = saved.raw().uri().getPath().replaceFirst(".*/items/([^/]+).*", "$1");
        var fields = WrittenItem.with(WrittenItem.complete(stem), "id", saved.hidden("id"));
        client.postAndFollow(
                "/teach/items/" + slug + "/publication", WrittenItem.with(fields, "version", saved.hidden("version")));
        return slug;
    }
}
