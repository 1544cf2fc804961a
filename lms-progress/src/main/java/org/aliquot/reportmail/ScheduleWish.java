package org.aliquot.reportmail;

import java.util.List;
import java.util.UUID;

/**
 * What somebody wants to come by itself.
 *
 * @param id made with the form: sent twice, it is made once
 * @param view one of the person's own saved views
 * @param others addresses of other staff who get it, too
 */
public record ScheduleWish(UUID id, UUID view, ReportFormat format, Rhythm rhythm, List<String> others) {

    public ScheduleWish {
        others = List.copyOf(others);
    }
}
