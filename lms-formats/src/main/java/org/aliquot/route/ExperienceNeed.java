package org.aliquot.route;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * So much work. Full-time work is counted at 35 hours a week.
 *
 * @param areas in one of these
 * @param months of full-time work; 0 where hours are counted, or any work will do
 * @param hours 0 where months are counted, or any work will do
 * @param withinYears the last years in which it counts; null for all
 */
@JsonTypeName("experience")
public record ExperienceNeed(
        List<Area> areas, int months, int hours, @Nullable Integer withinYears) implements Condition {

    /** 35 hours in each of 52 weeks. */
    private static final int HOURS_OF_A_YEAR = 35 * 52;

    public ExperienceNeed {
        areas = List.copyOf(areas);
    }

    @Override
    public boolean isMetBy(Background said) {
        return areas.stream()
                .map(said.work()::get)
                .anyMatch(work -> work != null && isEnough(work.monthsWithin(withinYears)));
    }

    private boolean isEnough(int worked) {
        return worked > 0 && worked >= months && worked * HOURS_OF_A_YEAR >= hours * 12;
    }

    @Override
    public String words() {
        String much = hours > 0
                ? String.format(Locale.US, "%,d hours of ", hours)
                : months > 0 ? length() + " of full-time " : "";
        return much
                + "work in "
                + areas.stream().map(Area::words).collect(Collectors.joining(" or "))
                + (withinYears == null ? "" : " within the last " + withinYears + " years");
    }

    private String length() {
        if (months % 12 != 0) {
            return months + " months";
        }
        return months == 12 ? "1 year" : months / 12 + " years";
    }
}
