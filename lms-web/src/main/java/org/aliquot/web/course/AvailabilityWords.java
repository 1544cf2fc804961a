package org.aliquot.web.course;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.aliquot.completion.LessonAvailability;
import org.aliquot.delivery.ExamAvailability;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.language.Phrases;
import org.jspecify.annotations.Nullable;

/** Why a lesson is not open yet, in one sentence. */
public final class AvailabilityWords {

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
                : (t("Opens on {0}. {1}", dates.dateTime(availability.opensAt()), words)).strip();
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Phrases.locale())
                .format(day);
    }

    private static String words(@Nullable LocalDate on, List<String> after) {
        List<String> titles =
                after.stream().map(title -> "“" + titled(title) + "”").toList();
        if (titles.isEmpty()) {
            return on == null ? "" : t("Opens on {0}.", date(on));
        }
        return on == null
                ? t("Opens once you have completed {0}.", Wording.list(titles))
                : t("Opens on {0}, once you have completed {1}.", date(on), Wording.list(titles));
    }
}
