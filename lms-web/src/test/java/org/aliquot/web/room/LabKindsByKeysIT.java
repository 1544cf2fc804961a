package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Panels, control charts and films without a mouse. */
class LabKindsByKeysIT extends KindTest {

    @Test
    void antigensAreCrossedOutAlongTheirRowAndBackAgain() {
        Kind kind = onDesk(10);
        Keyboard keys = kind.keys();
        new Kinds(kind.page()).antigen("D").focus();
        keys.press("Space");
        assertThat(kind.room().spoken()).containsText("D crossed out. Still possible: 17 of 18.");
        keys.press("End");
        keys.press("Enter");
        keys.press("ArrowRight");
        assertThat(new Kinds(kind.page()).antigen("D")).isFocused();
        keys.press("ArrowRight");
        keys.press("Space");
        assertSaved(kind, "{\"antibodies\": [], \"crossedOut\": [\"C\", \"D\", \"s\"]}");
        assertThat(kind.page().locator(".antigram td[data-out]")).hasCount(33);

        kind.room().button("Undo").press("Enter");
        assertSaved(kind, "{\"antibodies\": [], \"crossedOut\": [\"D\", \"s\"]}");
        new Kinds(kind.page()).antigen("D").press("Space");
        new Kinds(kind.page()).antigen("s").press("Space");
        assertThat(saved(kind).isMissingNode()).isTrue();
        assertThat(kind.room().heading()).hasText("Question 10 of 13");
    }

    @Test
    void aCellIsReadOutAndWhatItRulesOutIsListedWithIt() {
        Kind kind = onDesk(10);
        Locator cells = kind.page().locator(".antigram .cell");
        cells.first().focus();
        kind.keys().press("ArrowDown");
        assertThat(cells.nth(1)).isFocused();
        kind.keys().press("Space");
        assertThat(cells.nth(1)).hasAttribute("aria-pressed", "true");
        assertThat(kind.room().spoken()).containsText("Cell 2,");
        new Kinds(kind.page()).antigen("Fyb").press("Space");
        assertThat(kind.room().part("work")).hasText("Cell 2crossed out Fyb");
        new Kinds(kind.page()).typed().focus();
        kind.keys().type("anti-K");
        kind.keys().press("Tab");
        kind.keys().type("anti-E");
        assertSaved(kind, "{\"antibodies\": [\"E\", \"K\"], \"crossedOut\": [\"Fyb\"]}");
    }

    @Test
    void aRuleIsChosenByItsLetterAndRunsAreMarkedAlongTheirRow() {
        Kind kind = onDesk(11);
        new Kinds(kind.page()).run(1).focus();
        kind.keys().press("ArrowLeft");
        kind.keys().press("Space");
        assertThat(kind.room().spoken()).containsText("Marked: run 20.");
        assertSaved(kind, "{\"points\": [20]}");
        assertKeptOverReload(kind);
        kind.keys().press("b");
        assertSaved(kind, "{\"choice\": \"2-2s\", \"points\": [20]}");
        kind.keys().press("Shift+B");
        assertThat(kind.room().option("B")).hasAttribute("data-struck", "");
        kind.room().button("Remove all marks").press("Enter");
        assertThat(saved(kind).isMissingNode()).isTrue();
    }

    @Test
    void cellsAreCountedByLettersAsOnABenchCounter() {
        Kind kind = onDesk(12);
        Kinds hands = new Kinds(kind.page());
        Keyboard keys = kind.keys();
        hands.counter("Blast").focus();
        keys.type("ssslb");
        keys.press("Shift+S");
        keys.press("ArrowRight");
        assertThat(kind.room().part("field")).hasText("Field 2 of 5");
        keys.type("n");
        assertThat(kind.room().part("total")).hasText("4 of 50 counted");
        assertThat(kind.room().heading()).hasText("Question 12 of 13");
        assertSaved(
                kind, "{\"counts\": {\"band\": 1, \"lymphocyte\": 1, \"neutrophil\": 2, \"nucleated-red-cell\": 1}}");
        kind.room().button("Undo").press("Enter");
        assertThat(hands.counter("Nucleated red cell")).hasValue("0");

        hands.counter("Band neutrophil").focus();
        keys.press("Control+a");
        keys.type("12");
        keys.press("ArrowUp");
        assertSaved(kind, "{\"counts\": {\"band\": 13, \"lymphocyte\": 1, \"neutrophil\": 2}}");
    }

    @Test
    void lettersCountOnlyAmongTheCounters() {
        Kind kind = onDesk(12);
        kind.keys().press("s");
        assertThat(kind.room().part("total")).hasText("0 of 50 counted");
        assertThat(kind.room().part("count")).hasText("0 answered");
    }

    @Test
    void onADeskNoAntigenHidesBehindTheResults() {
        Kind kind = onDesk(10);
        kind.page().setViewportSize(1280, 900);
        assertThat(kind.page().locator(".sheet-wrap").evaluate("sheet => sheet.scrollWidth - sheet.clientWidth"))
                .isEqualTo(0);
    }
}
