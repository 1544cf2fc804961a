package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.aliquot.clock.Ids;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of the laboratory on their way: what cannot be drawn yet is a draft like any other. */
class HalfTypedLabIT extends DeskTest {

    @ParameterizedTest
    @CsvSource({
        "antibody-panel, antibodies, L, No panel yet",
        "antibody-panel, cells, 99, No panel yet",
        "antibody-panel, strength, 9, No panel yet",
        "control-chart, levels, x, No chart yet",
        "control-chart, runs, 1, No chart yet",
        "control-chart, rules, 9-x, No chart yet",
        "control-chart, faults, no, No chart yet",
        "differential, percents, x, No film yet",
        "differential, cells, 7, No film yet",
        "differential, nucleated, 999, No film yet",
        "field, shows, dragon, No field yet",
        "field-marks, search.find, dragon, No field yet",
        "field-marks, search.among, spherocyte, No field yet",
        "field-marks, search.most, 9, No field yet",
        "field-count, count.counters[0].kinds, dragon, No field yet",
        "field-count, count.counters[0].most, 99, No field yet",
        "field-count, count.grades, few, No field yet"
    })
    void whatIsHalfTypedIsSavedOnceAndThePageSaysWhatIsMissing(String kind, String field, String typed, String said) {
        PageClient client = client(person(Role.INSTRUCTOR));
        Map<String, String> fields = sound(kind);
        fields.put("task.lab." + field, typed);

        PageClient.Answer saved = client.swap("/teach/items/drafts", fields);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body()).contains(said);
        String question = saved.raw().headers().firstValue("HX-Replace-Url").orElseThrow();
        assertThat(client.get(question).body()).contains(said);
        assertThat(client.get(page(question, "review")).status()).isEqualTo(200);

        fields = sound(kind);
        fields.put("id", saved.hidden("id"));
        fields.put("version", saved.hidden("version"));
        PageClient.Answer whole = client.swap("/teach/items/drafts", fields);
        assertThat(whole.body()).doesNotContain(said);
        assertThat(whole.raw().headers().firstValue("HX-Replace-Url")).isEmpty();
    }

    /** After the page is loaded again, too. */
    @ParameterizedTest
    @CsvSource({
        "differential, percents, neutrophil 60, Line 1: write it as neutrophil = 60",
        "differential, nucleated, -3, '0 to 100 nucleated red cells, not -3'",
        "control-chart, levels, Normal mean 100 sd 4, Line 1: write it as Level 1 = 5.00 0.10 mmol/L",
        "control-chart, runs, x20, 'Write a whole number, not &#39;x20&#39;'",
        "field-marks, search.fewest, abc, 'Write a whole number, not &#39;abc&#39;'",
        "field-marks, search.most, -4, '1 to 8 objects are to be marked, not -4'",
        "field-count, count.counters[0].fewest, x, 'Write a whole number, not &#39;x&#39;'",
        "field-count, count.fields, many, 'Write a whole number, not &#39;many&#39;'"
    })
    void whatCannotBeReadStaysInItsFieldAndIsSaidThere(String kind, String field, String typed, String said) {
        PageClient client = client(person(Role.INSTRUCTOR));
        Map<String, String> fields = sound(kind);
        String name = "task.lab." + field;
        fields.put(name, typed);

        PageClient.Answer saved = client.swap("/teach/items/drafts", fields);

        String id = name.replaceAll("[\\[\\].]+", "-");
        assertThat(saved.body().replace("'", "&#39;")).contains("href=\"#" + id + "\"", said);
        String page = client.get(
                        saved.raw().headers().firstValue("HX-Replace-Url").orElseThrow())
                .body();
        assertThat(page.replace("'", "&#39;")).contains(said);
        assertThat(page)
                .containsPattern("(?s)<(input|textarea)[^>]*name=\"" + Pattern.quote(name) + "\"[^>]*"
                        + "(value=\"|>\\s*)" + Pattern.quote(typed));
    }

    @Test
    void aWordLimitThatIsNoNumberStaysAsItWasTyped() {
        PageClient client = client(person(Role.INSTRUCTOR));
        PageClient.Answer saved = client.swap(
                "/teach/items/drafts", Map.of("task.type", "written", "stem", "Why?", "task.value", "about 100"));

        assertThat(saved.body()).contains("Write a whole number, not");
        String question = saved.raw().headers().firstValue("HX-Replace-Url").orElseThrow();
        assertThat(client.get(question).body()).contains("value=\"about 100\"");
    }

    @Test
    void whatIsWrongWithADifferentialIsSaidAtEachOfItsFieldsAndInRed() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=differential");
        page.getByLabel("Nucleated red cells per 100 leukocytes").fill("9999");
        page.getByLabel("Leukocytes to count").fill("5");

        assertThat(page.locator("#writing-checks a[href='#task-lab-nucleated']"))
                .hasText("Nucleated red cells");
        assertThat(page.locator("#writing-checks a[href='#task-lab-cells']")).hasText("Leukocytes to count");
        assertThat(page.locator("#writing-checks a[href='#task-lab-percents']")).hasCount(0);
        assertThat(page.locator("#lab-undrawn > .error")).hasCSS("display", "flex");
    }

    @Test
    void theAntibodyIsChosenFromThoseThatPanelsShow() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=antibody-panel");
        page.getByLabel("Antibody to be found").selectOption("");
        assertThat(page.locator("#lab-undrawn")).containsText("No panel yet: one or two antibodies");

        page.getByLabel("Antibody to be found").selectOption("Fya");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        assertThat(page.locator("#lab-undrawn")).isEmpty();
        assertThat(page.locator("#preview-question table")).isVisible();
        page.getByLabel("A second one").selectOption("Fyb");
        assertThat(page.locator("#lab-undrawn")).containsText("no donor's cells lack both antigens of Fya and Fyb");

        page.getByLabel("A second one").selectOption("K");
        assertThat(page.locator("#lab-undrawn")).isEmpty();
        page.reload();
        assertThat(page.getByLabel("Antibody to be found")).hasValue("Fya");
        assertThat(page.getByLabel("A second one")).hasValue("K");
    }

    @Test
    void aFieldIsSeenAsSoonAsItIsChosenAndEachExampleIsAnotherOne() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=field");
        page.getByLabel("The pointer shows").selectOption("basophil");
        assertThat(page.locator("#preview-question .exhibit image")).isVisible();
        String first = page.locator("#preview-question .exhibit image").getAttribute("href");
        page.getByText("Another example").click();
        assertThat(page.locator("#preview-ways")).containsText("Example 2");
        assertThat(page.locator("#preview-question .exhibit image")).not().hasAttribute("href", first);
        page.getByLabel("The pointer shows").selectOption("");
        assertThat(page.locator("#lab-undrawn")).containsText("No field yet");
    }

    @Test
    void whoReviewsAPanelSeesItAndAnotherExampleIsAPressAway() {
        Person author = person(Role.INSTRUCTOR);
        String question = client(author)
                .swap("/teach/items/drafts", sound("antibody-panel"))
                .raw()
                .headers()
                .firstValue("HX-Replace-Url")
                .orElseThrow();
        Page page = page(author);
        page.navigate(site() + page(question, "review"));
        assertThat(page.locator("#preview-question aliquot-antigram table")).isVisible();

        page.navigate(site() + question);
        assertThat(page.locator("#preview-question aliquot-antigram table")).isVisible();
        String first = page.locator("#preview-question table").innerText();
        page.getByText("Another example").click();
        assertThat(page.locator("#preview-ways")).containsText("Example 2");
        assertThat(page.locator("#preview-question table")).not().hasText(first);
        assertThat(page).hasURL(site() + question);

        page.navigate(site() + page(question, "preview"));
        assertThat(page.locator("h1")).hasText("As learners get it");
        assertThat(page.locator("#preview-question aliquot-antigram table")).isVisible();
        Page phone = page.waitForPopup(() -> page.getByText("Phone width").click());
        assertThat(phone.locator("#preview-question aliquot-antigram table")).isVisible();
        assertThat((Integer) phone.evaluate("innerWidth")).isLessThanOrEqualTo(400);
    }

    @Test
    void draftsThatNobodyWantsAreDiscardedTogether() {
        Person author = person(Role.INSTRUCTOR);
        PageClient client = client(author);
        String word = "w" + Ids.next().toString().replace("-", "");
        Map<String, String> fields = sound("antibody-panel");
        fields.put("stem", word);
        client.swap("/teach/items/drafts", fields);
        client.swap("/teach/items/drafts", fields);
        Page page = page(author);
        page.navigate(site() + "/teach/items?q=" + word);
        page.getByLabel("All 2 on this page").check();
        page.getByText("Discard drafts").click();
        assertThat(page.locator("h1")).hasText("Discard 2 drafts?");
        assertThat(page.locator("main")).containsText("2 questions were never published and will be gone");

        page.locator("button", new Page.LocatorOptions().setHasText(Pattern.compile("^Discard$")))
                .click();

        assertThat(page.locator(".notice").first()).containsText("discarded");
        assertThat(page.getByText("No question fits")).isVisible();
    }

    @Test
    void nobodyDiscardsTheDraftOfSomebodyElse() {
        Map<String, String> fields = sound("antibody-panel");
        PageClient.Answer saved = client(person(Role.INSTRUCTOR)).swap("/teach/items/drafts", fields);
        String question = saved.raw().headers().firstValue("HX-Replace-Url").orElseThrow();
        PageClient other = client(person(Role.INSTRUCTOR));
        String slug = question.replaceAll(".*/items/([^/]+)/edit", "$1");

        assertThat(other.get("/teach/items/changes/new?act=discard&item=" + slug)
                        .body())
                .contains("Discard 0 drafts?");
        other.post("/teach/items/changes", Map.of("act", "discard", "item", slug));

        assertThat(other.get(question).status()).isEqualTo(200);
    }

    /** Another page of the question whose form has this address. */
    private static String page(String editor, String name) {
        return editor.replaceFirst("/edit$", "/" + name);
    }

    /** As the form of a new question of this kind stands, with an antibody chosen. */
    private static Map<String, String> sound(String kind) {
        Map<String, String> fields = new HashMap<>(
                Map.of("task.type", kind, "stem", "Which?", "task.lab.strength", "3", "task.lab.runs", "20"));
        fields.put("task.lab.antibodies", "Lea");
        fields.put("task.lab.cells", kind.equals("differential") ? "100" : "11");
        fields.put("task.lab.levels", "Level 1 = 5.00 0.10 mmol/L");
        fields.put("task.lab.rules", "1-2s, 1-3s, 2-2s");
        fields.put("task.lab.faults", "1-3s, 2-2s, none");
        fields.put("task.lab.percents", "neutrophil = 60\nlymphocyte = 40");
        fields.put("task.lab.nucleated", "0");
        fields.put("task.lab.shows", "eosinophil");
        fields.put("task.lab.search.find", "eosinophil");
        fields.put("task.lab.search.among", "basophil,monocyte");
        fields.put("task.lab.search.fewest", "1");
        fields.put("task.lab.search.most", "3");
        fields.put("task.lab.count.counters[0].kinds", "eosinophil");
        fields.put("task.lab.count.counters[0].fewest", "1");
        fields.put("task.lab.count.counters[0].most", "4");
        fields.put("task.lab.count.fields", "2");
        fields.put("task.lab.count.tolerance", "0");
        return fields;
    }
}
