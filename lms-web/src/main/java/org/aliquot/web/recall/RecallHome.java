package org.aliquot.web.recall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Today's reviews, what the coming days bring, and how many minutes they may take. */
public record RecallHome(Today today, List<Bar> days, Limit limit, String weights) {

    /**
     * @param next what there is to do, in words
     * @param start words of the button; null when nothing is left today
     * @param waiting what is due as well, or when the next come back, in words; null where nothing is
     * @param more words of the button for what is due beyond the day's plan; null where nothing is, or the plan comes first
     */
    public record Today(
            String next,
            @Nullable String start,
            @Nullable String waiting,
            @Nullable String more) {}

    /**
     * A day of the forecast.
     *
     * @param due reviews that fall due
     * @param height of 100
     */
    public record Bar(String day, String weekday, int due, int planned, int x, int height) {}

    /** Minutes a day, and what may be chosen. */
    public record Limit(int minutes, List<Integer> choices) {}
}
