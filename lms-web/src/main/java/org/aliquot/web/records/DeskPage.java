package org.aliquot.web.records;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Certificates that staff may see.
 *
 * @param design where an administrator says what is printed on them; null for others
 */
public record DeskPage(
        String words,
        List<Choice> statuses,
        List<Line> lines,
        Paging paging,
        List<OfClass> classes,
        @Nullable String design) {

    public record Line(
            String holder, String url, String course, String serial, String issued, String status, String tone) {}

    /** A class for which certificates can be issued. */
    public record OfClass(String name, String course, String url) {}
}
