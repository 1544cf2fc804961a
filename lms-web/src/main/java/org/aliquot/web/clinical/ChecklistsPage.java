package org.aliquot.web.clinical;

import java.util.List;
import org.aliquot.web.staff.Choice;

/**
 * The checklists that rotations can be planned with.
 *
 * @param id of the copy that is made next
 * @param from what it can be copied from; empty for who changes none
 */
public record ChecklistsPage(List<Line> own, List<Line> shipped, String id, List<Choice> from) {

    public ChecklistsPage {
        own = List.copyOf(own);
        shipped = List.copyOf(shipped);
        from = List.copyOf(from);
    }

    /**
     * One checklist.
     *
     * @param url where it is changed; empty where it is not
     */
    public record Line(String name, String bench, String skills, String rotations, boolean retired, String url) {}
}
