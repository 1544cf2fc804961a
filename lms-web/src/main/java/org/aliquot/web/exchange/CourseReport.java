package org.aliquot.web.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import does with a course, or did.
 *
 * @param target where it goes, in words
 * @param url of the course; null where there is none yet
 * @param canUndo false where a later import of the course stands in the way
 */
public record CourseReport(
        String title,
        String target,
        @Nullable String url,
        List<ImportReportPage.Tally> tallies,
        List<Line> lines,
        boolean canUndo) {

    /**
     * A section, lesson or quiz.
     *
     * @param verdict what becomes of it, in two or three words
     * @param tone of the verdict; null for plain
     * @param url of what it is here; null before it is there
     * @param makeUrl where the quiz is made; null where that cannot be done now
     */
    public record Line(
            String kind,
            String title,
            String verdict,
            @Nullable String tone,
            List<String> why,
            @Nullable String url,
            @Nullable String makeUrl) {}
}
