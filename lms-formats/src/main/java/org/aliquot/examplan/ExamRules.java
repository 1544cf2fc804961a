package org.aliquot.examplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor decides about an exam of the school's own.
 *
 * @param items length of the form; where the exam lists its questions, their number counts instead
 * @param timeLimitMinutes null for no limit
 * @param shares of the form by area code; an area that is not named takes any share
 * @param passPercent share of right answers to pass, where its scale has no pass mark of its own; null for no pass mark
 * @param shuffle whether listed questions come in an order of their own for each attempt
 * @param optionsAsWritten whether options to choose from come as they are written, for every learner
 * @param courses slugs of the courses whose learners may take it; empty offers it to nobody
 */
public record ExamRules(
        String title,
        int items,
        @Nullable Integer timeLimitMinutes,
        @Nullable Integer passPercent,
        boolean shuffle,
        boolean optionsAsWritten,
        Map<String, Share> shares,
        List<String> courses) {

    /** From so many percent of the form to so many. */
    public record Share(double minPercent, double maxPercent) {}

    public static final int MOST_ITEMS = 500;
    public static final int MOST_MINUTES = 600;
    public static final int LONGEST_TITLE = 200;

    public ExamRules {
        title = title.strip();
        shares = Map.copyOf(shares);
        courses = List.copyOf(courses);
    }

    /** These areas with the shares decided here. */
    public List<Area> areas(List<Area> standing) {
        return standing.stream().map(this::area).toList();
    }

    private Area area(Area area) {
        Share share = shares.get(area.code());
        return share == null
                ? Area.unweighted(area.code(), area.title(), area.topics())
                : new Area(area.code(), area.title(), share.minPercent(), share.maxPercent(), area.topics());
    }

    /** Why an exam of these areas cannot be so, in a sentence. */
    public Optional<String> refusal(List<Area> standing) {
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return Optional.of("Give the exam a title of at most " + LONGEST_TITLE + " characters.");
        }
        if (items < 1 || items > MOST_ITEMS) {
            return Optional.of("An exam has 1 to " + MOST_ITEMS + " questions.");
        }
        if (timeLimitMinutes != null && (timeLimitMinutes < 1 || timeLimitMinutes > MOST_MINUTES)) {
            return Optional.of("A time limit is 1 to " + MOST_MINUTES + " minutes.");
        }
        if (passPercent != null && (passPercent < 1 || passPercent > 100)) {
            return Optional.of("A passing score is 1 to 100 percent.");
        }
        return standing.isEmpty() ? Optional.empty() : sharesRefusal(standing);
    }

    private Optional<String> sharesRefusal(List<Area> standing) {
        double least = 0;
        double most = 0;
        for (Area area : areas(standing)) {
            if (area.minPercent() < 0 || area.maxPercent() > 100 || area.minPercent() > area.maxPercent()) {
                return Optional.of(area.title() + ": a share goes from 0 to 100 percent, the lower end first.");
            }
            least += area.minPercent();
            most += area.maxPercent();
        }
        if (least > 100) {
            return Optional.of("The lower ends of the shares add up to more than 100 percent.");
        }
        return most < 100
                ? Optional.of("The upper ends of the shares add up to less than 100 percent.")
                : Optional.empty();
    }
}
