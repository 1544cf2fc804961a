package org.aliquot.web.review;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldDiff;

/** Two texts of a question side by side. */
public record ChangesPage(
        String slug,
        List<Choice> from,
        List<Choice> to,
        ComparedText before,
        ComparedText after,
        List<FieldDiff> differences) {

    public ChangesPage {
        from = List.copyOf(from);
        to = List.copyOf(to);
        differences = List.copyOf(differences);
    }
}
