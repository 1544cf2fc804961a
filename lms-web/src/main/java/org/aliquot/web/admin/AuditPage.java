package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Who did what to what, newest first. */
public record AuditPage(List<Choice> actions, List<Line> lines, Paging paging, Chain chain) {

    /** Whether the log is whole, in a sentence. */
    public record Chain(boolean unbroken, String words) {}

    /**
     * One deed.
     *
     * @param actor a name, or the system itself
     * @param action in words
     * @param subjectUrl null when there is no page about it
     */
    public record Line(
            String at,
            String actor,
            String action,
            String code,
            String subject,
            @Nullable String subjectUrl,
            List<Detail> details) {}

    public record Detail(String name, String value) {}
}
