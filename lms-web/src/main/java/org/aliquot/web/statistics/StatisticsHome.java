package org.aliquot.web.statistics;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * Calibrations and simulations, and the forms that ask for new ones.
 *
 * @param exams whose answers may be calibrated, with "all" first
 * @param drawn exams that may be simulated
 * @param counting null for whoever may not ask for it
 */
public record StatisticsHome(
        List<Choice> exams,
        List<Choice> models,
        List<Line> calibrations,
        List<Choice> drawn,
        List<Choice> ways,
        List<Choice> persons,
        String seed,
        FieldErrors errors,
        List<Line> simulations,
        @Nullable Counting counting) {

    /**
     * Counting all answers anew, for administrators.
     *
     * @param last what the last one does or did, empty before the first
     */
    public record Counting(String last, boolean running) {}

    /**
     * One that was asked for.
     *
     * @param result what came of it in a few words
     */
    public record Line(
            String title,
            String url,
            String asked,
            String state,
            @Nullable String tone,
            String result) {}
}
