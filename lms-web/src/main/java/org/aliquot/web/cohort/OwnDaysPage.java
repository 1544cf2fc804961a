package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/**
 * Who has days of their own for something assigned to a class.
 *
 * @param exam whether it is a quiz or exam; a lesson has neither openings, hours, nor attempts
 * @param stands until when it is for everybody else, in words
 * @param needs who has extra time or breaks anyway
 */
public record OwnDaysPage(
        UUID cohort,
        UUID assignment,
        boolean exam,
        String className,
        String title,
        String stands,
        String zone,
        List<Line> lines,
        List<Need> needs,
        List<Choice> people,
        Form form,
        FieldErrors errors) {

    /** Somebody's own days. */
    public record Line(String account, String name, String url, String days, String more, String reason) {}

    /** What applies to somebody by itself. */
    public record Need(String name, String url, String words) {}

    /** As typed. */
    public record Form(String opens, String due, String hour, String more, String reason) {}
}
