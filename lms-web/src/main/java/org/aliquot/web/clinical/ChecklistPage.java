package org.aliquot.web.clinical;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/**
 * A checklist of the school's own, to be changed.
 *
 * @param facts how many rotations have it, and who changed it last
 * @param rows its skills in order, and empty ones for more
 */
public record ChecklistPage(
        String id,
        int version,
        String name,
        boolean retired,
        String facts,
        List<Choice> benches,
        List<Row> rows,
        FieldErrors errors,
        @Nullable Meanwhile meanwhile) {

    public ChecklistPage {
        benches = List.copyOf(benches);
        rows = List.copyOf(rows);
    }

    /**
     * A skill and how it is assessed.
     *
     * @param number its place, from 1
     * @param isNew whether it is one of the empty fields at the end
     */
    public record Row(
            int number, String words, List<Choice> elements, boolean isFirst, boolean isLast, boolean isNew) {}
}
