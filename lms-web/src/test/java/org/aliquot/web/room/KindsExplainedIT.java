package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tutor mode: each kind right, partly right and wrong, with the answer beside what is right. */
class KindsExplainedIT extends KindTest {

    private Kind kind;

    @BeforeEach
    void sitsDown() {
        kind = tutored(1);
    }

    @Test
    void rightPartlyAndWrongOfEachKind() {
        explain(2, "{choice: 'true'}", "Right", 0, 0);
        explain(3, "{choices: ['a']}", "Partly right", 0, 0);
        explain(4, "{order: ['k', 'f', 'b', 't']}", "Partly right", 4, 2);
        explain(5, "{pairs: {'s-lac': 'fluoride', 's-amm': 'warm'}}", "Partly right", 3, 2);
        explain(6, "{value: '7.00', unit: 'mmol/L'}", "Partly right", 1, 1);
        explain(7, "{text: 'k2edta'}", "Right", 1, 0);
        explain(8, "{gaps: {g1: 'Cl', g3: 'low'}}", "Partly right", 3, 2);
        explain(9, "{points: [{x: 0.25, y: 0.3}]}", "Partly right", 4, 1);
        explain(10, "{crossedOut: [], antibodies: ['K']}", "Right", 1, 0);
        explain(11, "{choice: 'none', points: []}", "Right", 1, 0);
        explain(12, "{counts: {neutrophil: 50}}", "Partly right", 2, 1);
        kind.room().page().context().close();

        explain(4, "{order: ['b', 't', 'f', 'k']}", "Not right", 4, 4);
        explain(5, "{pairs: {'s-amm': 'warm'}}", "Not right", 3, 3);
        explain(6, "{value: '7', unit: 'µmol/L'}", "Not right", 1, 1);
        explain(7, "{text: 'citrate'}", "Not right", 1, 1);
        explain(8, "{gaps: {g2: '<b>17</b>'}}", "Not right", 3, 3);
        assertThat(parts().locator("tr").nth(1)).containsText("<b>17</b>");
        explain(9, "{choices: ['two']}", "Not right", 4, 3);
        explain(10, "{crossedOut: ['D'], antibodies: ['Fya', 'K']}", "Not right", 1, 1);
        explain(11, "{choice: null, points: [3]}", "Not right", 1, 1);
        explain(12, "{counts: {band: 50}}", "Not right", 3, 3);
        assertThat(parts()).containsText("With 50 cells counted, the true percentage may be");
    }

    @Test
    void theReasonsAreThereAgainAfterAReload() {
        explain(5, "{pairs: {'s-lac': 'fluoride'}}", "Partly right", 3, 2);
        assertThat(parts().locator("tr").first()).containsText("Fluoride stops glycolysis.");
        assertThat(kind.room().part("rationale")).hasText("The rule behind it.");
        kind.page().reload();
        assertThat(kind.room().part("feedback")).isVisible();
        assertThat(parts().locator("tr")).hasCount(3);
        assertThat(new Kinds(kind.page()).targets("Lactate")).isDisabled();
    }

    /** As the element of the kind would tell it. */
    private void explain(int position, String response, String verdict, int rows, int wrong) {
        if (kind.page().isClosed()) {
            enrolls();
            kind = tutored(position);
        }
        kind.turnTo(position);
        kind.page().evaluate("""
                () => document.querySelector('[data-part=answers] > *').dispatchEvent(
                  new CustomEvent('aliquot:respond', { bubbles: true, detail: { response: %s } }))
                """.formatted(response));
        kind.room().button("Check answer").click();
        assertThat(kind.room().part("feedback")).isVisible();
        assertThat(kind.room().part("verdict")).hasText(verdict);
        assertThat(parts().locator("tr")).hasCount(rows);
        assertThat(parts().locator("tr[data-verdict=wrong]")).hasCount(wrong);
        assertThat(kind.page().locator("[data-part=feedback] > [data-part=rationale]"))
                .hasText("The rule behind it.");
        assertThat(kind.answers().locator("> *")).isVisible();
    }

    private Locator parts() {
        return kind.room().part("parts").locator("tbody");
    }
}
