package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.people.Role;
import org.aliquot.question.ItemContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor writes and publishes a question of each kind, without knowing how it is stored. */
class ItemKindsIT extends DeskTest {

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" role="img">
              <title>Two cells</title><desc>A small pale disc on the left, a large lobed cell on the right.</desc>
              <circle cx="20" cy="25" r="10"/><circle cx="70" cy="25" r="18"/>
            </svg>
            """;

    /** The smallest picture there is. */
    private static final byte[] DOT = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    @Autowired
    private ItemBank bank;

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        "true-false",
                        Map.of(
                                "key", "1",
                                "options[0].rationale", "It is light blue.",
                                "options[0].misconception", "old name or limit",
                                "options[1].rationale", "It is light blue.")),
                Arguments.of(
                        "ordering",
                        Map.of(
                                "task.parts[0].text", "Blood culture",
                                "task.parts[1].text", "Light blue",
                                "task.parts[2].text", "Lavender")),
                Arguments.of(
                        "matching",
                        Map.of(
                                "task.parts[0].text", "Light blue",
                                "task.parts[0].other", "Sodium citrate",
                                "task.parts[0].reason", "It binds calcium.",
                                "task.parts[1].text", "Gray",
                                "task.parts[1].other", "Sodium fluoride",
                                "task.parts[1].reason", "It stops glycolysis.",
                                "task.answers", "Lithium heparin")),
                Arguments.of(
                        "numeric",
                        Map.of(
                                "task.value", "5.6",
                                "task.tolerance", "0.1",
                                "task.figures", "2",
                                "task.parts[0].text", "mmol/L")),
                Arguments.of("text", Map.of("task.answers", "ferritin\nserum ferritin")),
                Arguments.of(
                        "cloze",
                        Map.of(
                                "stem", "The MCV is [[g1]] in iron deficiency, about [[g2]] fL.",
                                "task.parts[0].text", "low\nhigh",
                                "task.parts[0].other", "low",
                                "task.parts[1].other", "70",
                                "task.parts[1].reason", "5")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWrittenInItsOwnFormPublishedAndScored(String type, Map<String, String> fields) {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=" + type);
        fill(page, frame());
        fill(page, fields);

        assertThat(publish(page).task().type().word()).isEqualTo(type);
    }

    @Test
    void severalAnswersCanBeRightAndTheLearnerIsToldHowMany() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=multiple");
        fill(page, frame());
        for (int place = 0; place < 4; place++) {
            fill(
                    page,
                    Map.of("options[" + place + "].text", "Tube " + place, "options[" + place + "].rationale", "Why."));
        }
        fill(
                page,
                Map.of("options[1].misconception", "additive effect", "options[2].misconception", "additive effect"));
        page.locator("#editor [name=key]").nth(0).check();
        page.locator("#editor [name=key]").nth(3).check();

        ItemContent published = publish(page);

        assertThat(published.key()).hasSize(2);
        assertThat(published.rule().score(published.task().modelAnswer()).isFull())
                .isTrue();
    }

    @Test
    void aPictureIsBroughtAndItsPlacesAreNamed() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=hotspot");
        fill(page, frame());
        page.locator("#draft-state button").first().click();
        page.locator("#picture > summary").click();
        page.locator("#exhibit-file")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "cells.svg", "image/svg+xml", DRAWING.getBytes(StandardCharsets.UTF_8)));
        page.locator("#picture button").click();
        assertThat(page.locator(".notice").first()).containsText("shown with the question");
        fill(
                page,
                Map.of(
                        "task.parts[0].text", "A small pale disc",
                        "task.parts[0].other", "ellipse 20 50 10 20",
                        "task.parts[1].text", "A large lobed cell",
                        "task.parts[1].other", "ellipse 70 50 18 36"));
        isSaved(page);
        page.locator("#editor [name=\"task.parts[1].marked\"]").check();

        assertThat(publish(page).texts().exhibit()).isNotNull();
    }

    @Test
    void aPictureWithoutItsDescriptionIsAskedForItWhereItStandsAndNothingIsLost() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=hotspot");
        page.locator("#stem").pressSequentially("Where is the nucleus?");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        page.locator("#picture > summary").click();
        page.locator("#exhibit-file")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload("dot.png", "image/png", DOT));
        page.locator("#exhibit-title").fill("A film");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        page.locator("#picture button").click();

        assertThat(page.locator("#exhibit-description")).isFocused();
        assertThat(page.locator("#description-error")).containsText("Describe the picture");
        assertThat(page.locator("#exhibit-description")).isInViewport();
        assertThat(page.locator("#exhibit-title")).hasValue("A film");
        assertThat(page.locator("#exhibit-file").evaluate("file => file.files[0].name"))
                .isEqualTo("dot.png");

        page.locator("#exhibit-description").fill("One white point.");
        page.locator("#picture button").click();
        assertThat(page.locator(".notice").first()).containsText("shown with the question");
        assertThat(page.locator("#stem")).hasValue("Where is the nucleus?");
    }

    @Test
    void aPictureThatIsPastedIsChosenInItsField() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=hotspot");
        page.locator("#stem").pressSequentially("Where is the nucleus?");
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
        assertThat(page.locator("aliquot-paste:defined")).isAttached();
        page.locator("#stem").evaluate("""
                field => {
                  const data = new DataTransfer();
                  data.items.add(new File(["dot"], "dot.png", { type: "image/png" }));
                  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""");

        assertThat(page.locator("#exhibit-file")).isFocused();
        assertThat(page.locator("#exhibit-file").evaluate("file => file.files[0].name"))
                .isEqualTo("dot.png");
        assertThat(page.getByText("You can also paste a picture")).isVisible();
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/items/new?type=numeric");
        fill(page, frame());
        fill(page, Map.of("task.value", "many", "task.tolerance", "0.1"));
        page.locator("#draft-state button").first().click();
        page.getByText("Publish version 1").click();

        assertThat(page.locator("#task-value-error")).containsText("'many' is not a number");
        assertThat(page.locator("#task-value")).hasValue("many");
    }

    private static Map<String, String> frame() {
        return Map.of(
                "topic", "mlt-hema-iron",
                "stem", "What is asked here?",
                "rationale", "The rule behind it.",
                "takeaway", "One line.",
                "references", "A textbook, page 3");
    }

    private ItemContent publish(Page page) {
        isSaved(page);
        page.locator("#editor [name=attested]").check();
        page.locator("#draft-state button").first().click();
        page.getByText("Publish version 1").click();
        assertThat(page.locator(".notice").first()).containsText("Published");
        String slug = page.url().replaceAll(".*/items/([^/?]+).*", "$1");
        return bank.find(slug).orElseThrow().content();
    }

    /** What a saving by itself says moves what stands below it. */
    private static void isSaved(Page page) {
        assertThat(page.locator("#draft-state")).containsText("Draft saved");
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((name, value) -> {
            var field = page.locator("#editor [name=\"" + name + "\"]");
            if (name.endsWith("misconception")) {
                field.evaluate("field => { field.closest('details').open = true; }");
            }
            switch (name) {
                case "topic" ->
                    field.selectOption(
                            page.locator("#editor [name=topic] option").nth(1).getAttribute("value"));
                case "key" -> field.nth(Integer.parseInt(value)).check();
                default -> field.fill(value);
            }
        });
    }
}
