package org.aliquot.web.statistics;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/**
 * One calibration.
 *
 * @param notes what to know before believing the figures
 * @param plot null until it is done
 */
public record CalibrationPage(
        UUID id,
        String title,
        String asked,
        Progress progress,
        List<Fact> facts,
        List<String> notes,
        @Nullable Plot plot,
        List<Row> rows,
        @Nullable Paging paging,
        Decision decision) {

    /**
     * What was decided about it, or may be.
     *
     * @param decided what was decided, and why; null while nobody has
     * @param open whether a person can decide now
     * @param adoptable whether its difficulties can be put in use
     */
    public record Decision(
            @Nullable String decided, boolean open, boolean adoptable, String reason, FieldErrors errors) {}

    /** A question. */
    public record Row(
            String slug,
            String url,
            String version,
            String answers,
            String rated,
            String b,
            String se,
            String slope,
            String infit,
            String outfit,
            Drift drift) {

        /**
         * How far it moved, and what that means.
         *
         * @param remark what to do about it, in words
         * @param tone warn where somebody should look
         */
        public record Drift(
                String moved, String remark, @Nullable String tone) {}
    }
}
