package org.aliquot.web.pathway;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Facts by age, and where each is used.
 *
 * @param count how many are listed
 */
public record FactsPage(
        List<Choice> kinds, List<Choice> shown, List<Choice> orders, String count, List<Line> lines, String file) {

    /** @param mended that its words are from here; empty where they are the pack's */
    public record Line(
            String title,
            String url,
            String kind,
            String checked,
            String due,
            boolean overdue,
            String mended,
            String source,
            @Nullable String address,
            List<Lesson> lessons) {}

    /** A lesson that points at it. */
    public record Lesson(String title, String url) {}
}
