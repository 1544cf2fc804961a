package org.aliquot.web.author;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aliquot.catalog.LessonRelease;
import org.aliquot.web.Wording;

/** When a lesson opens, in words for its authors. */
final class ReleaseWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

    private ReleaseWords() {}

    /** Empty when it opens at once. */
    static String of(LessonRelease release, Map<String, String> titles) {
        List<String> parts = new ArrayList<>();
        if (!release.after().isEmpty()) {
            parts.add("after “"
                    + String.join(
                            "” and “",
                            release.after().stream()
                                    .map(slug -> titles.getOrDefault(slug, slug))
                                    .toList())
                    + "”");
        }
        LocalDate on = release.opensOn();
        if (on != null) {
            parts.add("on " + DATE.format(on));
        }
        Integer days = release.afterDays();
        if (days != null) {
            parts.add(Wording.count(days, "day") + " after enrollment starts");
        }
        return parts.isEmpty() ? "" : "Opens " + String.join(", and not before ", parts);
    }
}
