package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** What was done to many people at once, the newest first. */
public record PeopleActsPage(List<Line> lines, Paging paging) {

    /**
     * One act.
     *
     * @param what how many it changed, and how
     * @param undoing where it is taken back; null once it is, or where it cannot be
     * @param state why it is not taken back from here
     */
    public record Line(
            String what,
            String url,
            String when,
            String by,
            @Nullable String undoing,
            String state) {}
}
