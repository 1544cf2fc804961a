package org.aliquot.web.gallery;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page: a line for each rule that it breaks. */
public final class Accessibility {

    private Accessibility() {}

    public static List<String> violations(Page page) {
        return lines(axe(page));
    }

    /** @param part a selector of what is looked at, instead of the whole page */
    public static List<String> violations(Page page, String part) {
        return lines(axe(page).include(part));
    }

    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
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
