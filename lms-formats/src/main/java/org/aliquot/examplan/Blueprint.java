package org.aliquot.examplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a certification exam consists of, as its board publishes it.
 *
 * @param source where the percentages come from
 * @param date when that source was read, as a calendar day
 */
public record Blueprint(
        String key,
        String title,
        @Nullable String source,
        @Nullable String date,
        List<Area> areas) {

    public Blueprint {
        areas = List.copyOf(areas);
    }
}
