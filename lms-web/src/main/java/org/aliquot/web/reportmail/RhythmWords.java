package org.aliquot.web.reportmail;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.aliquot.reportmail.ReportFormat;
import org.aliquot.reportmail.Rhythm;

/** When something comes, in words. */
final class RhythmWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.US);

    private RhythmWords() {}

    static String of(Rhythm rhythm) {
        String day = switch (rhythm.every()) {
            case DAY -> "Every day";
            case WEEK -> "Every " + weekday(rhythm.weekday());
            case MONTH -> monthDay(rhythm.monthDay()) + " of each month";
        };
        return day + " at " + time(rhythm.at());
    }

    static String time(LocalTime time) {
        return TIME.format(time).replace('\u202f', ' ');
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.US);
    }

    static String monthDay(int day) {
        return day == 31 ? "Last day" : "Day " + day;
    }

    static String every(Rhythm.Every every) {
        return switch (every) {
            case DAY -> "Every day";
            case WEEK -> "Every week";
            case MONTH -> "Every month";
        };
    }

    static String format(ReportFormat format) {
        return switch (format) {
            case XLSX -> "Excel";
            case PDF -> "PDF";
            case CSV -> "CSV";
        };
    }
}
