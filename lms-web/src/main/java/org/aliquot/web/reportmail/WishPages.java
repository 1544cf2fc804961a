package org.aliquot.web.reportmail;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.clock.Ids;
import org.aliquot.reportmail.ReportFormat;
import org.aliquot.reportmail.Rhythm;
import org.aliquot.reportmail.StandingSchedule;
import org.aliquot.reports.SavedView;
import org.aliquot.reports.SavedViews;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReportMailUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.ZoneWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form for a schedule onto its page, whether one is made or changed. */
@Component
class WishPages {

    /** Parameters of a view that say a day, which does not move on with the schedule. */
    private static final Set<String> DAYS =
            Set.of("on", "enrolledFrom", "enrolledTo", "completedFrom", "activeFrom", "activeTo", "from", "to");

    private final SavedViews views;
    private final SchoolZone zone;

    WishPages(SavedViews views, SchoolZone zone) {
        this.views = views;
        this.zone = zone;
    }

    WishPage fresh(WishForm form, FieldErrors errors, Visit visit) {
        return page(form, errors, null, visit);
    }

    WishPage change(UUID schedule, WishForm form, FieldErrors errors, @Nullable Meanwhile meanwhile, Visit visit) {
        WishPage.Change change = new WishPage.Change(
                ReportMailUrls.schedule(schedule), Search.typed(form.shown()), form.standing(), meanwhile);
        return page(form, errors, change, visit);
    }

    /** Nobody but its owner changes a schedule: it was they, in another window or on another device. */
    Meanwhile meanwhile(WishForm typed, StandingSchedule standing, Visit visit) {
        List<SavedView> own = own(visit);
        List<Meanwhile.Difference> differences = new Meanwhile.Comparison<>(typed, WishForm.of(standing))
                .field("View", form -> name(own, form))
                .field("When", form -> RhythmWords.of(form.rhythm()))
                .field("As", form -> RhythmWords.format(format(form)))
                .field("Also to", WishPages::addresses)
                .done();
        return new Meanwhile(
                "You",
                visit.dates().time(standing.changedAt()),
                "this schedule",
                standing.version(),
                ReportMailUrls.schedule(standing.wish().id()),
                differences);
    }

    private WishPage page(WishForm form, FieldErrors errors, WishPage.@Nullable Change change, Visit visit) {
        Rhythm chosen = form.rhythm();
        String view = Search.typed(form.view());
        ReportFormat format = format(form);
        return new WishPage(
                Objects.requireNonNullElseGet(form.id(), () -> Ids.next().toString()),
                own(visit).stream()
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
                errors,
                change);
    }

    private List<SavedView> own(Visit visit) {
        return views.of(visit.caller().id()).stream().filter(SavedView::mine).toList();
    }

    private static String name(List<SavedView> own, WishForm form) {
        return own.stream()
                .filter(one -> one.id().toString().equals(Search.typed(form.view())))
                .map(SavedView::name)
                .findFirst()
                .orElse("");
    }

    /** In whatever order they were typed. */
    private static String addresses(WishForm form) {
        return form.addresses().stream()
                .map(address -> address.toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static ReportFormat format(WishForm form) {
        return form.kind().orElse(ReportFormat.XLSX);
    }

    private static boolean hasFixedDays(SavedView view) {
        return !Collections.disjoint(view.parameters().keySet(), DAYS);
    }

    /** Every half hour, and what was chosen. */
    private static List<Choice> times(LocalTime chosen) {
        Stream<LocalTime> halves = IntStream.range(0, 48).mapToObj(half -> LocalTime.MIN.plusMinutes(30L * half));
        return Stream.concat(halves, Stream.of(chosen))
                .distinct()
                .sorted()
                .map(time -> new Choice(time.toString(), RhythmWords.time(time), time.equals(chosen)))
                .toList();
    }
}
