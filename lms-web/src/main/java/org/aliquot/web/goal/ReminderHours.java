package org.aliquot.web.goal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.web.staff.Choice;

/** Hours at which one can be reminded: by day, when there is still time to study. */
final class ReminderHours {

    private static final int FIRST = 5;
    private static final int LAST = 21;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h a", Locale.US);

    private ReminderHours() {}

    /** Empty for a word that is none of them. */
    static Optional<Integer> of(String typed) {
        return IntStream.rangeClosed(FIRST, LAST)
                .boxed()
                .filter(hour -> String.valueOf(hour).equals(typed))
                .findFirst();
    }

    static List<Choice> choices(String chosen) {
        Stream<Choice> hours = IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(hour -> new Choice(
                        String.valueOf(hour),
                        "At " + HOUR.format(LocalTime.of(hour, 0)) + ", if I have not started",
                        String.valueOf(hour).equals(chosen)));
        return Stream.concat(Stream.of(new Choice("", "No reminders", chosen.isEmpty())), hours)
                .toList();
    }
}
