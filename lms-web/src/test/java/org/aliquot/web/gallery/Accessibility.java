package org.aliquot.web.gallery;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What axe finds wrong with a page: a line for each rule that it breaks. */
public final class Accessibility {

    private static final String AXE = script();

    private static final String WHOLE = "html";

    /**
     * Also targets of 24 px, or with as much room: of WCAG 2.2 AA, and off unless it is asked for. What a bar at the edge of the window
     * happens to cover, or to come near, can be scrolled from under it, and is looked at again there. Our pages have no frames to look into.
     */
    private static final String RUN = """
            async ({ part, contrast }) => {
              const rules = { "target-size": { enabled: true }, "color-contrast": { enabled: contrast } };
              const { violations } = await axe.run(part, { resultTypes: ["violations"], rules, iframes: false });
              const isCrowded = async ({ target }) => {
                const element = document.querySelector(target[0]);
                if (!element) return true;
                const { scrollX, scrollY } = window;
                element.scrollIntoView({ block: "center", behavior: "instant" });
                const again = await axe.run(element, { runOnly: ["target-size"], rules, iframes: false });
                scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
                return again.violations.length > 0;
              };
              const size = violations.find(({ id }) => id === "target-size");
              if (size) {
                const stay = [];
                for (const node of size.nodes) if (await isCrowded(node)) stay.push(node);
                size.nodes = stay;
              }
              const told = ({ target, failureSummary }) => `${target} ${failureSummary}`;
              return violations.filter(({ nodes }) => nodes.length > 0).map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(told).join(", ")}`);
            }
            """;

    private Accessibility() {}

    public static List<String> violations(Page page) {
        return violations(page, WHOLE, true);
    }

    /**
     * For pages that the gallery looks at in the light and in the dark: the contrast of each text with what lies below it, which
     * takes longer than the rest together, is left to it but in the thorough run.
     */
    public static List<String> violationsAgain(Page page) {
        return violations(page, WHOLE, Boolean.getBoolean("aliquot.thorough"));
    }

    /** @param part a selector of what is looked at, instead of the whole page */
    public static List<String> violations(Page page, String part) {
        return violations(page, part, true);
    }

    /** The script is half a megabyte, so each page gets it once, however often it is looked at. */
    @SuppressWarnings("unchecked") // what the script returns
    private static List<String> violations(Page page, String part, boolean contrast) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(RUN, Map.of("part", part, "contrast", contrast));
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
