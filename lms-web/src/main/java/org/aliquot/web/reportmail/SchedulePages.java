package org.aliquot.web.reportmail;

import java.util.List;
import org.aliquot.clock.Ids;
import org.aliquot.mail.Outbox;
import org.aliquot.reportmail.KeptFile;
import org.aliquot.reportmail.Schedule;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.ReportMailUrls;
import org.aliquot.web.address.ReportUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts schedules and what they brought onto their page. */
@Component
class SchedulePages {

    private final Outbox outbox;

    SchedulePages(Outbox outbox) {
        this.outbox = outbox;
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
                                ReportMailUrls.schedule(one.id()),
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

    private static String size(long bytes) {
        return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " KB" : bytes / 1_000_000 + " MB";
    }
}
