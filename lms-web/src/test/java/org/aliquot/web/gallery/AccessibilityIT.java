package org.aliquot.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That every page is free of violations says something only if a page that is not would be told. */
class AccessibilityIT {

    private final Page page = Chromium.browser().newPage();

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void whatIsWrongIsFoundAlsoInAShadow() {
        page.setContent("""
                <!doctype html><html lang="en"><head><title>Wrong</title></head><body><main><h1>Wrong</h1>
                <p id="faint" style="color: #bbb; background: #fff">faint</p>
                <div id="host"><template shadowrootmode="open"><input type="text"></template></div>
                </main></body></html>""");

        assertThat(Accessibility.violations(page))
                .anyMatch(line -> line.startsWith("color-contrast: ") && line.contains("#faint"))
                .anyMatch(line -> line.startsWith("label: ") && line.contains("#host"))
                .hasSize(2);
        assertThat(Accessibility.violations(page, "#host")).hasSize(1);
    }

    @Test
    void whatAThumbCannotHitIsFound() {
        page.setContent("""
                <!doctype html><html lang="en"><head><title>Small</title></head><body><main><h1>Small</h1>
                <ul style="line-height: 19px"><li><a id="one" href="/one">One</a></li><li><a id="two" href="/two">Two</a></li></ul>
                </main></body></html>""");

        assertThat(Accessibility.violations(page))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("target-size: ").contains("#one", "#two"));
    }

    @Test
    void whatIsSoundIsNot() {
        page.setContent(
                "<!doctype html><html lang=\"en\"><head><title>Sound</title></head><body><main><h1>Sound</h1></main></body></html>");

        assertThat(Accessibility.violations(page)).isEmpty();
    }
}
