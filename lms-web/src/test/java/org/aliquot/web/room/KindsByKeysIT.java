package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every kind of question without a mouse. */
class KindsByKeysIT extends KindTest {

    @Test
    void aStatementIsJudgedByItsLetter() {
        Kind kind = onDesk(2);
        kind.keys().press("b");
        assertSaved(kind, "{\"choice\": \"false\"}");
        kind.keys().press("a");
        assertSaved(kind, Kinds.RIGHT.get(1));
        kind.keys().press("Shift+B");
        assertThat(kind.room().option("B")).hasAttribute("data-struck", "");
    }

    @Test
    void severalOptionsAreChosenByTheirLettersAndTakenBack() {
        Kind kind = onDesk(3);
        kind.keys().press("a");
        kind.keys().press("c");
        assertThat(saved(kind).path("choices")).hasSize(2);
        kind.keys().press("a");
        assertThat(kind.page().locator(".option input:checked")).hasCount(1);
        assertThat(saved(kind).path("choices")).hasSize(1);
    }

    @Test
    void aStepIsTakenUpMovedAndPutDown() {
        Kind kind = onDesk(4);
        Locator handle = new Kinds(kind.page()).step("Safranin").locator(".handle");
        Keyboard keys = kind.keys();
        handle.focus();
        keys.press("Space");
        assertThat(handle).hasAttribute("aria-pressed", "true");
        for (int i = 0; i < 3; i++) {
            keys.press("ArrowUp");
        }
        assertThat(kind.room().spoken()).containsText("Safranin, 30 to 60 seconds, 1 of 4");
        keys.press("Space");
        assertThat(handle).isFocused();
        assertThat(handle).hasAttribute("aria-pressed", "false");
        assertThat(saved(kind).at("/order/0").asString()).isEqualTo("b");
    }

    @Test
    void escapePutsAStepBackAndTheGivenOrderIsNoAnswer() {
        Kind kind = onDesk(4);
        String before = kind.shown();
        kind.page().locator(".handle").first().focus();
        kind.keys().press("Enter");
        kind.keys().press("ArrowDown");
        assertThat(kind.room().part("count")).hasText("1 answered");
        kind.keys().press("Escape");

        assertThat(kind.shown()).isEqualTo(before);
        assertThat(kind.room().part("count")).hasText("0 answered");
        kind.room().button("This order is right").press("Enter");
        assertThat(saved(kind).path("order")).hasSize(4);
        assertThat(kind.shown()).isEqualTo(before);
        assertThat(kind.room().button("Your order is recorded")).isFocused();
    }

    @Test
    void stepsAreMovedByTheirButtonsAndTheFocusGoesAlong() {
        Kind kind = onDesk(4);
        Locator step = kind.page().locator(".order-step").nth(2);
        String id = step.getAttribute("data-step");
        Locator up = kind.page().locator("[data-step=" + id + "] [data-by='-1']");
        up.focus();
        kind.keys().press("Enter");
        kind.keys().press("Enter");
        assertThat(up).isFocused();
        assertThat(up).hasAttribute("aria-disabled", "true");
        assertThat(saved(kind).at("/order/0").asString()).isEqualTo(id);
    }

    @Test
    void pairsAreChosenFromListsThatSayWhatIsUsed() {
        Kind kind = onDesk(5);
        Kinds hands = new Kinds(kind.page());
        hands.targets("Ammonia").focus();
        kind.keys().type("ice");
        kind.keys().press("Tab");
        assertThat(hands.targets("Bilirubin")).isFocused();
        kind.keys().type("prot");

        assertSaved(kind, "{\"pairs\": {\"s-amm\": \"ice\", \"s-bil\": \"dark\"}}");
        assertThat(hands.targets("Lactate").locator("option[value=ice]")).hasText("Ice at once (used)");
        assertThat(hands.targets("Ammonia").locator("option[value=ice]")).hasText("Ice at once");
    }

    @Test
    void aNumberIsReadAsItIsTypedAndItsUnitChosen() {
        Kind kind = onDesk(6);
        Locator typed = new Kinds(kind.page()).typed();
        Locator reading = kind.room().part("reading");
        typed.focus();
        kind.keys().type("1,200");
        assertThat(reading).hasText("Read as 1200. Choose its unit too.");
        kind.keys().press("Control+a");
        kind.keys().type("4,5e3");
        assertThat(reading).hasText("Read as 4500. Choose its unit too.");
        kind.keys().press("Control+a");
        kind.keys().type("abc");
        assertThat(reading).hasText("Type a number such as 12.5.");
        assertThat(typed).hasAttribute("aria-invalid", "true");
        kind.keys().press("Control+a");
        kind.keys().type("7.0");
        kind.keys().press("Tab");
        kind.keys().type("mm");
        assertThat(reading).hasText("Read as 7.0 mmol/L.");
        assertSaved(kind, Kinds.RIGHT.get(5));
    }

    @Test
    void lettersAreTypedAndChooseNothing() {
        Kind kind = onDesk(7);
        new Kinds(kind.page()).typed().focus();
        kind.keys().type("Edta ABCD");
        kind.keys().press("ArrowLeft");
        kind.keys().press("Enter");
        assertSaved(kind, "{\"text\": \"Edta ABCD\"}");
        assertThat(kind.room().heading()).hasText("Question 7 of 13");
    }

    @Test
    void gapsAreFilledInTheirOrder() {
        Kind kind = onDesk(8);
        kind.page().getByLabel("Gap 1 of 3").focus();
        kind.keys().type("chloride");
        kind.keys().press("Tab");
        kind.keys().type("16");
        kind.keys().press("Tab");
        kind.keys().type("sl");
        assertThat(kind.room().part("filled")).hasText("3 of 3 filled.");
        assertSaved(kind, Kinds.RIGHT.get(7));
    }

    @Test
    void aPictureIsMarkedWithACrosshair() {
        Kind kind = onDesk(9);
        Locator picture = kind.page().locator(".markable");
        Keyboard keys = kind.keys();
        picture.focus();
        keys.press("Shift+ArrowLeft");
        keys.press("Shift+ArrowUp");
        keys.press("ArrowDown");
        assertThat(kind.room().spoken()).containsText("40% from the left, 41% from the top.");
        keys.press("Enter");
        assertSaved(kind, "{\"points\": [{\"x\": 0.4, \"y\": 0.41}]}");
        assertThat(kind.room().spoken()).containsText("Mark set, 1 of 2");
        keys.press("Shift+ArrowRight");
        keys.press("Space");
        assertSaved(kind, "{\"points\": [{\"x\": 0.4, \"y\": 0.41}, {\"x\": 0.5, \"y\": 0.41}]}");
        keys.press("Shift+ArrowRight");
        keys.press("Enter");
        assertSaved(kind, "{\"points\": [{\"x\": 0.5, \"y\": 0.41}, {\"x\": 0.6, \"y\": 0.41}]}");
        keys.press("Delete");
        assertSaved(kind, "{\"points\": [{\"x\": 0.5, \"y\": 0.41}]}");
        assertThat(kind.room().heading()).hasText("Question 9 of 13");
    }

    @Test
    void theListOfPlacesAsksTheSame() {
        Kind kind = onDesk(9);
        kind.room().button("Choose from a list of places instead").press("Enter");
        assertThat(kind.page().locator(".option")).hasCount(4);
        new Kinds(kind.page()).option("upper left").press("Space");
        new Kinds(kind.page()).option("lower right").press("Space");
        assertSaved(kind, "{\"choices\": [\"four\", \"one\"]}");

        kind.page().reload();
        assertThat(kind.page().locator(".option input:checked")).hasCount(2);
        kind.keys().press("a");
        assertThat(saved(kind).path("choices").size()).isNotEqualTo(2);
        kind.room().button("Mark the picture instead").press("Enter");
        assertThat(kind.page().locator(".option:visible")).hasCount(0);
    }

    @Test
    void whileSomebodyTypesTheCalculatorOpensAndTheFocusComesBack() {
        Kind kind = onDesk(6);
        Locator typed = new Kinds(kind.page()).typed();
        kind.room().button("Calculator").click();
        kind.keys().type("126/18");
        kind.keys().press("=");
        assertThat(kind.page().locator("aliquot-calculator output")).containsText("7");
        typed.fill("7.0");
        assertThat(kind.room().part("calculator")).isVisible();
        assertThat(kind.room().chip()).hasAttribute("data-state", Pattern.compile("sending|saved"));
    }
}
