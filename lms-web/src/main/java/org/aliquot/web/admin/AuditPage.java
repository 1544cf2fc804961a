package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to what, newest first.
 *
 * @param file where all that was found is, as a file
 */
public record AuditPage(Filters filters, List<Line> lines, Paging paging, Chain chain, String file) {

    /**
     * What is asked.
     *
     * @param whose several whom the name may mean, to choose between
     * @param moreOfThem whether there may be more of those
     * @param narrows whether anything is left out
     */
    public record Filters(
            String person,
            List<Choice> as,
            List<Choice> actions,
            String from,
            String to,
            String text,
            List<Named> whose,
            boolean moreOfThem,
            FieldErrors errors,
            boolean narrows) {}

    /** Whether the log is whole, in a sentence. */
    public record Chain(boolean unbroken, String words) {}

    /** A person or a thing; without an address when there is no page about it. */
    public record Named(String name, @Nullable String url) {}

    /**
     * One deed.
     *
     * @param actor a person, or the system itself
     * @param action in words
     */
    public record Line(String at, Named actor, String action, String code, Named subject, List<Detail> details) {}

    public record Detail(String name, Named value) {}
}
