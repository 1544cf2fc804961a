package org.aliquot.web.reportmail;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.aliquot.clock.Ids;
import org.aliquot.mail.Outbox;
import org.aliquot.reportmail.KeptFile;
import org.aliquot.reportmail.ReportFormat;
import org.aliquot.reportmail.Rhythm;
import org.aliquot.reportmail.Schedule;
import org.aliquot.reports.SavedView;
import org.aliquot.reports.SavedViews;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.ReportMailUrls;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.ZoneWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts schedules, what they brought and the form for one onto their pages. */
@Component
class SchedulePages {

    /** Parameters of a view that say a day, which does not move on with the schedule. */
    private static final Set<String> DAYS =
            Set.of("on", "enrolledFrom", "enrolledTo", "completedFrom", "activeFrom", "activeTo", "from", "to");

    private final SavedViews views;
    private final Outbox outbox;
    private final SchoolZone zone;

    SchedulePages(SavedViews views, Outbox outbox, SchoolZone zone) {
        this.views = views;
        this.outbox = outbox;
        this.zone = zone;
    }

    SchedulesPage list(List<Schedule> schedules, List<KeptFile> files, Visit visit) {
        return new SchedulesPage(
                outbox.isEmptied(),
                schedules.stream()
                        .map(one -> new SchedulesPage.Line(
                                one.view(),
                                RhythmWords.of(one.rhythm()) + ", as " + RhythmWords.format(one.format()),
                                visit.dates().dateTime(one.next()),
                                one.recipients().isEmpty()
                                        ? "No one who may see reports"
                                        : String.join(", ", one.recipients()),
                                ReportMailUrls.now(one.id()),
                                Ids.next().toString(),
                                ReportMailUrls.removal(one.id())))
                        .toList(),
                files.stream()
                        .map(one -> new SchedulesPage.File(
                                one.name(),
                                visit.dates().date(one.day()),
                                kind(one),
                                visit.dates().dateTime(one.madeAt()),
                                url(one)))
                        .toList());
    }

    private static String kind(KeptFile file) {
        return switch (file.state()) {
            case READY -> RhythmWords.format(file.format()) + ", " + size(file.bytes());
            case TOO_LARGE ->
                file.view() == null ? "Too large for a file." : "Too large for a file. The link opens the view.";
            case FAILED -> "The file could not be made. The next one comes as scheduled.";
            case ERASED -> "Emptied: someone was erased who may have been in it.";
            case LOST -> "It may hold learners whom you no longer see.";
        };
    }

    private static @Nullable String url(KeptFile file) {
        return switch (file.state()) {
            case READY -> ReportMailUrls.file(file.id());
            case TOO_LARGE -> file.view() == null ? null : Address.of(ReportUrls.VIEW, file.view());
            case FAILED, ERASED, LOST -> null;
        };
    }

    WishPage wish(WishForm form, FieldErrors errors, Visit visit) {
        Rhythm chosen = form.rhythm();
        String view = Search.typed(form.view());
        ReportFormat format = form.kind().orElse(ReportFormat.XLSX);
        return new WishPage(
                Objects.requireNonNullElseGet(form.id(), () -> Ids.next().toString()),
                views.of(visit.caller().id()).stream()
                        .filter(SavedView::mine)
                        .map(one -> new Choice(
                                one.id().toString(),
                                hasFixedDays(one) ? one.name() + " (fixed days)" : one.name(),
                                one.id().toString().equals(view)))
                        .toList(),
                Arrays.stream(Rhythm.Every.values())
                        .map(one -> new Choice(one.word(), RhythmWords.every(one), one == chosen.every()))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(one -> new Choice("" + one.getValue(), RhythmWords.weekday(one), one == chosen.weekday()))
                        .toList(),
                IntStream.rangeClosed(1, 31)
                        .mapToObj(one -> new Choice("" + one, RhythmWords.monthDay(one), one == chosen.monthDay()))
                        .toList(),
                times(chosen.at()),
                Arrays.stream(ReportFormat.values())
                        .map(one -> new Choice(one.word(), RhythmWords.format(one), one == format))
                        .toList(),
                Search.typed(form.others()),
                ZoneWords.of(zone.id()),
                errors);
    }

    private static boolean hasFixedDays(SavedView view) {
        return !Collections.disjoint(view.parameters().keySet(), DAYS);
    }

    /** Every half hour. */
    private static List<Choice> times(LocalTime chosen) {
        return IntStream.range(0, 48)
                .mapToObj(half -> LocalTime.MIN.plusMinutes(30L * half))
                .map(time -> new Choice(time.toString(), RhythmWords.time(time), time.equals(chosen)))
                .toList();
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " KB" : bytes / 1_000_000 + " MB";
    }
}
