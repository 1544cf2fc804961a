package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.web.Place;
import org.aliquot.web.reportmail.EndPage;
import org.aliquot.web.reportmail.SchedulesPage;
import org.aliquot.web.reportmail.WishPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/** Reports that come by themselves. */
final class ReportMailSamples {

    private static final FieldErrors NOT_STAFF = new FieldErrors(
            Map.of("others", "No one on the staff has this address: luis@example.org. Correct it, or take it out."));

    private ReportMailSamples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>();
        all.put("report-schedules", StaffSamples.page("reportmail/list.jte", Place.REPORT, list()));
        all.put(
                "report-schedules-none",
                StaffSamples.page("reportmail/list.jte", Place.REPORT, new SchedulesPage(true, List.of(), List.of())));
        all.put("report-schedule-new", StaffSamples.page("reportmail/wish.jte", Place.REPORT, wish(NOT_STAFF, null)));
        all.put(
                "report-schedule-change",
                StaffSamples.page("reportmail/wish.jte", Place.REPORT, wish(FieldErrors.NONE, change())));
        all.put(
                "report-schedule-stop",
                Samples.ofVisitor("reportmail/end.jte", "Reports by email", new EndPage("#", false)));
        all.put(
                "report-schedule-stopped",
                Samples.ofVisitor("reportmail/end.jte", "Reports by email", new EndPage("#", true)));
        return all;
    }

    private static SchedulesPage list() {
        return new SchedulesPage(
                false,
                List.of(new SchedulesPage.Line(
                        "Workforce monthly",
                        "Last day of each month at 6:00 AM, as Excel",
                        "Nov 30, 2026, 6:00 AM",
                        "Dana Whitfield, Priya Raman",
                        "#",
                        "#",
                        "01930000-0000-7000-8000-000000000010",
                        "#")),
                List.of(
                        new SchedulesPage.File(
                                "Workforce monthly", "Oct 31, 2026", "Excel, 84 KB", "Oct 31, 2026, 6:00 AM", "#"),
                        new SchedulesPage.File(
                                "Workforce monthly",
                                "Oct 30, 2026",
                                "Emptied: someone was erased who may have been in it.",
                                "Oct 30, 2026, 6:00 AM",
                                null)));
    }

    private static WishPage.Change change() {
        List<Meanwhile.Difference> differences = List.of(
                new Meanwhile.Difference("When", "Every Friday at 5:00 PM"), new Meanwhile.Difference("Also to", ""));
        return new WishPage.Change("#", "", 1, new Meanwhile("You", "9:14 AM", "this schedule", 2, "#", differences));
    }

    private static WishPage wish(FieldErrors errors, WishPage.@Nullable Change change) {
        return new WishPage(
                "01930000-0000-7000-8000-000000000009",
                List.of(new Choice("1", "Workforce monthly", true)),
                List.of(new Choice("week", "Every week", true), new Choice("month", "Every month", false)),
                List.of(new Choice("1", "Monday", true)),
                List.of(new Choice("1", "Day 1", true)),
                List.of(new Choice("06:00", "6:00 AM", true)),
                List.of(new Choice("xlsx", "Excel", true)),
                "luis@example.org",
                "Eastern Time",
                errors,
                change);
    }
}
