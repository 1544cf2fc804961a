package org.aliquot.web.course;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.aliquot.completion.LessonDoor;
import org.aliquot.web.Wording;

/** Why a lesson is not open yet, in one sentence. */
public final class DoorWords {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

    private DoorWords() {}

    /** Empty when it is open. */
    public static String of(LessonDoor door) {
        LocalDate on = door.opensOn();
        List<String> titles =
                door.after().stream().map(title -> "“" + title + "”").toList();
        if (titles.isEmpty()) {
            return on == null ? "" : "Opens on " + DATE.format(on) + ".";
        }
        String once = "once you have completed " + Wording.list(titles) + ".";
        return on == null ? "Opens " + once : "Opens on " + DATE.format(on) + ", " + once;
    }
}
