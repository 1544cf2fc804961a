package org.aliquot.web.gallery;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe finds wrong with a page: a line for each rule that it breaks. */
public final class Accessibility {

    /** Targets of 24 px, or with as much room: of WCAG 2.2 AA, and off unless it is asked for. */
    private static final String TARGET_SIZE = "target-size";

    private Accessibility() {}

    public static List<String> violations(Page page) {
        return lines(axe(page));
    }

    /**
     * For pages that the gallery looks at in the light and in the dark: the contrast of each text with what lies below it, which
     * takes longer than the rest together, is left to it but in the thorough run.
     */
    public static List<String> violationsAgain(Page page) {
        AxeBuilder axe = axe(page);
        return lines(Boolean.getBoolean("aliquot.thorough") ? axe : axe.disableRules(List.of("color-contrast")));
    }

    /** @param part a selector of what is looked at, instead of the whole page */
    public static List<String> violations(Page page, String part) {
        return lines(axe(page).include(part));
    }

    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        options.setRules(Map.of(TARGET_SIZE, enabled));
        // the other mode opens a second page for each run, for frames from elsewhere that we do not have
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> lines(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Accessibility::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .toList();
    }
}
