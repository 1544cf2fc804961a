package org.aliquot.web.reportmail;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/**
 * Asking for a view to come by itself.
 *
 * @param id made with the page, so that what is sent twice is made once
 * @param zone in words, whose clock the time is by
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
        FieldErrors errors) {}
