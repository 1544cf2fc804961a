package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.Test;

/** A film is counted under the microscope, field by field, and each cell is named once the answer is checked. */
class DifferentialRoomIT extends KindTest {

    private static final int POSITION = 12;
    private static final int FIELDS = 5;
    private static final int LEUKOCYTES = 50;
    private static final int NUCLEATED_RED_CELLS = 3;

    @Test
    void eachFieldIsSeenAndTheCellsAreOutlinedByTheirClassAfterwards() {
        Kind kind = tutored(POSITION);
        Page page = kind.page();
        assertThat(page.locator(".exhibit-view image")).hasCount(FIELDS);
        for (int field = 1; field <= FIELDS; field++) {
            assertThat(kind.room().part("field")).hasText("Field " + field + " of " + FIELDS);
            assertThat(page.locator(".exhibit-view:visible image[href]")).hasCount(1);
            assertThat(page.evaluate("""
                    async () => {
                      const shown = [...document.querySelectorAll(".exhibit-view image")].find((image) => image.checkVisibility());
                      await shown.decode();
                      return shown.getBBox().width;
                    }
                    """)).isEqualTo(600);
            picture(page, "differential-" + field, 390, ColorScheme.LIGHT);
            if (field < FIELDS) {
                page.locator(".field-views button").last().click();
            }
        }
        assertThat(page.locator(".outline")).hasCount(0);
        type(page, "Segmented neutrophil", LEUKOCYTES);
        type(page, "Nucleated red cell", NUCLEATED_RED_CELLS);
        assertThat(kind.room().chip()).hasAttribute("data-state", "saved");
        page.getByText("Check answer").click();

        assertThat(kind.room().part("verdict")).hasText("Right");
        assertThat(page.locator(".exhibit-view .outline")).hasCount(LEUKOCYTES + NUCLEATED_RED_CELLS);
        Locator legend = kind.room().part("outlined");
        assertThat(legend).containsText("1 ");
        assertThat(legend).containsText("Nucleated red cell");
        assertThat(Accessibility.violations(page)).isEmpty();
        picture(page, "differential-explained", 390, ColorScheme.LIGHT);
    }

    private static void type(Page page, String counter, int number) {
        Locator field = page.getByLabel(counter, new Page.GetByLabelOptions().setExact(true));
        field.fill(Integer.toString(number));
        field.blur();
    }
}
