package org.aliquot.web.course;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.aliquot.completion.LessonAvailability;
import org.aliquot.delivery.ExamAvailability;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** Why a lesson is not open yet, in one sentence. */
public final class AvailabilityWords {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

    private AvailabilityWords() {}

    /** Empty when it is open. */
    public static String of(LessonAvailability availability) {
        return words(availability.opensOn(), availability.after());
    }

    /** The same of an exam or quiz. */
    public static String of(ExamAvailability availability, Dates dates) {
        String words = words(availability.opensOn(), availability.after());
        return availability.opensAt() == null
                ? words
                : ("Opens on " + dates.dateTime(availability.opensAt()) + ". " + words).strip();
    }

    private static String words(@Nullable LocalDate on, List<String> after) {
        List<String> titles = after.stream().map(title -> "“" + title + "”").toList();
        if (titles.isEmpty()) {
            return on == null ? "" : "Opens on " + DATE.format(on) + ".";
        }
        String once = "once you have completed " + Wording.list(titles) + ".";
        return on == null ? "Opens " + once : "Opens on " + DATE.format(on) + ", " + once;
    }
}
