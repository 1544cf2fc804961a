package org.aliquot.web.trackrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record in words, as a picture and as a table.
 *
 * @param standing how many results there are, and what that allows to say
 * @param figures null while there are too few
 */
public record TrackRecordPage(String standing, @Nullable Figures figures) {

    /**
     * @param error how far off in points of percent
     * @param brier with three digits
     * @param sentence what the picture shows
     */
    public record Figures(String error, String brier, String sentence, List<Dot> dots, List<Row> rows) {}

    /** A group of people in a square of 300 by 300 that begins at 40, 10. */
    public record Dot(String x, String y, String r) {}

    public record Row(String said, int people, String passed) {}
}
