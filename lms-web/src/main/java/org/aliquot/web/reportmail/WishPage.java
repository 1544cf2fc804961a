package org.aliquot.web.reportmail;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/**
 * Asking for a view to come by itself, or for one that does to come otherwise.
 *
 * @param id made with the page, so that what is sent twice is made once
 * @param zone in words, whose clock the time is by
 * @param change null where one is made
 */
public record WishPage(
        String id,
        List<Choice> views,
        List<Choice> every,
        List<Choice> weekdays,
        List<Choice> monthDays,
        List<Choice> times,
        List<Choice> formats,
        String others,
        String zone,
        FieldErrors errors,
        @Nullable Change change) {

    /**
     * What is changed.
     *
     * @param action where the form goes
     * @param shown the addresses that the form was filled in with
     * @param version the one that the form was filled in with
     */
    public record Change(
            String action,
            String shown,
            int version,
            @Nullable Meanwhile meanwhile) {}
}
