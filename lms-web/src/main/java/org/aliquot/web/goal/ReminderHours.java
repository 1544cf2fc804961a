package org.aliquot.web.goal;

import static org.aliquot.web.language.Phrases.t;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.web.language.Phrases;
import org.aliquot.web.staff.Choice;

/** Hours at which one can be reminded: by day, when there is still time to study. */
final class ReminderHours {

    private static final int FIRST = 5;
    private static final int LAST = 21;

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
                        t(
                                "At {0}, if I have not started",
                                DateTimeFormatter.ofPattern("h a", Phrases.locale())
                                        .format(LocalTime.of(hour, 0))),
                        String.valueOf(hour).equals(chosen)));
        return Stream.concat(Stream.of(new Choice("", t("No reminders"), chosen.isEmpty())), hours)
                .toList();
    }
}
