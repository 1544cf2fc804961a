package org.aliquot.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.PlatformTest;
import org.junit.jupiter.api.Test;

/** Formulas are whole and drawn without complaint on the narrowest phones. */
class FormulasOnAPhoneIT extends PlatformTest {

    private static final String DRAWN = """
            () => {
              const all = [...document.querySelectorAll(".math[data-tex]")];
              return all.length > 0 && all.every((one) => one.querySelector("math"));
            }
            """;

    /** What goes on beyond the edge can be moved by key and by finger. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll(".math[data-tex]")]
              .filter((one) => one.getBoundingClientRect().right > innerWidth + 1
                || one.scrollWidth > one.clientWidth + 1 && one.tagName === "DIV" && one.tabIndex < 0)
              .map((one) => one.dataset.tex)
            """;

    @Test
    void eachOfACourseIsDrawnWithoutAWarningAndNoneIsCutOff() {
        List<String> said = new ArrayList<>();
        try (BrowserContext phone =
                Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 700))) {
            Page page = phone.newPage();
            page.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
            page.navigate(site() + "/sign-in?next=/courses/mlt/formulas");
            page.fill("input[name=email]", learner().email());
            page.fill("input[name=password]", PASSWORD);
            page.press("input[name=password]", "Enter");
            page.waitForURL("**/courses/mlt/formulas");
            page.waitForFunction(DRAWN);

            assertThat((List<?>) page.evaluate(CUT_OFF)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
        assertThat(said).isEmpty();
    }
}
