package org.aliquot.web.reportmail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes by itself, and what has come.
 *
 * @param posted whether a mail server sends the mails
 */
public record SchedulesPage(boolean posted, List<Line> lines, List<File> files) {

    public record Line(String name, String rhythm, String next, String recipients, String removal) {}

    /**
     * What came.
     *
     * @param kind what kind of file it is, or why there is none
     * @param url null where there is nothing to open
     */
    public record File(
            String name,
            String day,
            String kind,
            String made,
            @Nullable String url) {}
}
