package org.aliquot.web.reportmail;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.reportmail.ReportFormat;
import org.aliquot.reportmail.Rhythm;
import org.aliquot.reportmail.ScheduleWish;
import org.aliquot.reportmail.StandingSchedule;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, as it was sent. All but the addresses is chosen from lists: what is none of them was made up.
 *
 * @param shown the addresses that the form was filled in with, where a schedule is changed
 * @param version of the schedule that is changed, as the form was filled in with it
 * @param over the version that stood when the conflict was told, to save over it
 */
record WishForm(
        @Nullable String id,
        @Nullable String view,
        @Nullable String every,
        @Nullable String weekday,
        @Nullable String monthDay,
        @Nullable String at,
        @Nullable String format,
        @Nullable String others,
        @Nullable String shown,
        @Nullable Integer version,
        @Nullable Integer over) {

    static WishForm fresh(String view) {
        return new WishForm(null, view, null, null, null, null, null, null, null, null, null);
    }

    static WishForm of(StandingSchedule standing) {
        ScheduleWish wish = standing.wish();
        Rhythm rhythm = wish.rhythm();
        String others = String.join(", ", wish.others());
        return new WishForm(
                wish.id().toString(),
                wish.view().toString(),
                rhythm.every().word(),
                "" + rhythm.weekday().getValue(),
                "" + rhythm.monthDay(),
                rhythm.at().toString(),
                wish.format().word(),
                others,
                others,
                standing.version(),
                null);
    }

    /** For a new schedule; empty when it was made up. */
    Optional<ScheduleWish> wish() {
        return wish(Search.typed(id));
    }

    /** For the schedule of that id. */
    Optional<ScheduleWish> wish(UUID schedule) {
        return wish(schedule.toString());
    }

    /** The version that it is to be put in the place of. */
    int standing() {
        if (over != null) {
            return over;
        }
        return version == null ? -1 : version;
    }

    private Optional<ScheduleWish> wish(String schedule) {
        try {
            return Optional.of(new ScheduleWish(
                    UUID.fromString(schedule),
                    UUID.fromString(Search.typed(view)),
                    kind().orElseThrow(IllegalArgumentException::new),
                    rhythm(),
                    addresses()));
        } catch (IllegalArgumentException | java.time.DateTimeException madeUp) {
            return Optional.empty();
        }
    }

    /** Weekly on Mondays at six unless something else is chosen. */
    Rhythm rhythm() {
        Typed reading = new Typed();
        Integer day = reading.number("monthDay", monthDay, 1, 31);
        Integer week = reading.number("weekday", weekday, 1, 7);
        String time = Search.typed(at);
        return new Rhythm(
                Word.find(Rhythm.Every.class, Search.typed(every)).orElse(Rhythm.Every.WEEK),
                DayOfWeek.of(week == null ? 1 : week),
                day == null ? 1 : day,
                time.isEmpty() ? LocalTime.of(6, 0) : LocalTime.parse(time));
    }

    Optional<ReportFormat> kind() {
        return Word.find(ReportFormat.class, Search.typed(format));
    }

    List<String> addresses() {
        return addresses(others);
    }

    List<String> shownAddresses() {
        return addresses(shown);
    }

    private static List<String> addresses(@Nullable String text) {
        return Arrays.stream(Search.typed(text).split("[\\s,;]+"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }
}
