package org.aliquot.web.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.catalog.LessonCard;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/** A pace list as it was typed: a day for each lesson, or two days to spread them between. */
record PaceForm(Map<String, String> fields) {

    int version() {
        String over = Search.typed(fields.get("over"));
        String version = over.isEmpty() ? Search.typed(fields.get("version")) : over;
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    String typed(String field) {
        return Search.typed(fields.get(field));
    }

    /** The day each lesson is due; {@code reading} gathers what is wrong. */
    Map<String, LocalDate> days(List<LessonCard> lessons, Typed reading) {
        return fields.containsKey("spread") ? spread(lessons, reading) : listed(lessons, reading);
    }

    private Map<String, LocalDate> listed(List<LessonCard> lessons, Typed reading) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (LessonCard lesson : lessons) {
            String field = PlanPage.Lesson.PREFIX + lesson.slug();
            LocalDate due = reading.day(field, fields.get(field));
            if (due != null) {
                days.put(lesson.slug(), due);
            }
        }
        return days;
    }

    private Map<String, LocalDate> spread(List<LessonCard> lessons, Typed reading) {
        LocalDate from = day("from", reading);
        LocalDate to = day("to", reading);
        if (from == null || to == null) {
            return Map.of();
        }
        if (to.isBefore(from)) {
            reading.wrong("to", "The last day must not come before the first.");
        }
        return spread(lessons, from, to);
    }

    /** Each lesson is due when its share of all the reading, by the authors' minutes, is to be done. */
    static Map<String, LocalDate> spread(List<LessonCard> lessons, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        int all = Math.max(1, lessons.stream().mapToInt(LessonCard::minutes).sum());
        Map<String, LocalDate> due = new LinkedHashMap<>();
        int read = 0;
        for (LessonCard lesson : lessons) {
            read += lesson.minutes();
            due.put(lesson.slug(), from.plusDays(Math.round((double) days * read / all)));
        }
        return due;
    }

    private @Nullable LocalDate day(String field, Typed reading) {
        LocalDate day = reading.day(field, fields.get(field));
        if (day == null) {
            reading.wrong(field, "Enter a day, such as 2027-01-31.");
        }
        return day;
    }
}
