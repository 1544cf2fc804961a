package org.aliquot.web.errata;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * Reports about questions that the reader may decide about.
 *
 * @param tab word of the state whose reports these are
 * @param errors by the field of a report's answer
 */
public record QueuePage(List<Tab> states, String tab, List<Line> lines, FieldErrors errors) {

    /** Of the answer to a report. */
    public static String field(String report) {
        return "answer-" + report;
    }

    public record Tab(String words, String url, boolean current) {}

    /**
     * One report.
     *
     * @param words of whoever reported it, who is not named
     * @param decided what was decided by whom; null while it is new
     * @param decisions to choose from
     */
    public record Line(
            String id,
            int version,
            String slug,
            String begin,
            String reason,
            String words,
            String facts,
            @Nullable String decided,
            String answer,
            List<Choice> decisions,
            String url,
            String question) {}
}
