package org.aliquot.web.reportmail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes by itself, and what has come.
 *
 * @param posted whether a mail server sends the mails
 */
public record SchedulesPage(boolean posted, List<Line> lines, List<File> files) {

    /**
     * One on a schedule.
     *
     * @param change where it is changed
     * @param now where one is asked for at once
     * @param press made with the page, so that what is sent twice is made once
     */
    public record Line(
            String name,
            String rhythm,
            String next,
            String recipients,
            String change,
            String now,
            String press,
            String removal) {}

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
