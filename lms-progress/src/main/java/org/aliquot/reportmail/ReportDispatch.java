package org.aliquot.reportmail;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.clock.ServerClock;
import org.aliquot.cohort.Scope;
import org.aliquot.digest.Sha256;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.aliquot.people.Secrets;
import org.aliquot.reports.Report;
import org.aliquot.reports.SavedView;
import org.aliquot.reports.SavedViews;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one that is due, for one recipient after the other: the file is made outside a transaction, then file and mail are written in
 * one, once for each day; the schedule moves on when all are done. So one file at a time is in memory, and one node that dies or does
 * it twice leaves out nobody and sends nothing twice.
 */
@Component
class ReportDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(ReportDispatch.class);

    private final ScheduleTable table;
    private final FileTable files;
    private final ReportMaker maker;
    private final SavedViews views;
    private final ReportLetters letters;
    private final Presence presence;
    private final AuditLog audit;
    private final ServerClock clock;
    private final TransactionTemplate transaction;
    private final SchoolZone zone;

    ReportDispatch(
            ScheduleTable table,
            FileTable files,
            ReportMaker maker,
            SavedViews views,
            ReportLetters letters,
            Presence presence,
            AuditLog audit,
            ServerClock clock,
            TransactionTemplate transaction,
            SchoolZone zone) {
        this.table = table;
        this.files = files;
        this.maker = maker;
        this.views = views;
        this.letters = letters;
        this.presence = presence;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.zone = zone;
    }

    /** Days that went by while nobody was there are not made up for: what comes is how things stand now, for the last of them. */
    void send(ScheduleTable.Due due) {
        SavedView view = views.find(due.owner(), due.view()).orElseThrow();
        LocalDate day = due.rhythm().latest(due.day(), clock.now(), zone.id());
        for (Caller recipient : table.recipients(due.id())) {
            send(recipient, view, coming(due, due.id(), view, day, recipient));
        }
        LocalDate next = due.rhythm().nextAfter(due.day(), clock.now(), zone.id());
        table.moveOn(due, next, due.rhythm().moment(next, zone.id()));
    }

    /**
     * Makes one for its owner besides those that come by themselves, which stand where they stood. False where there is nothing to
     * make for them.
     *
     * @param press of the button: made once, however often it is sent
     */
    boolean sendNow(Caller owner, ScheduleTable.Due schedule, UUID press) {
        SavedView view = views.find(schedule.owner(), schedule.view()).orElseThrow();
        FileTable.Coming coming = coming(schedule, press, view, LocalDate.ofInstant(clock.now(), zone.id()), owner);
        send(owner, view, coming);
        return files.isKept(coming);
    }

    /** What its reader sees is read first: a class that is lost meanwhile is one that the file may hold. */
    private FileTable.Coming coming(ScheduleTable.Due due, UUID once, SavedView view, LocalDate day, Caller recipient) {
        return new FileTable.Coming(
                Ids.next(),
                once,
                due,
                recipient.id(),
                view.name(),
                Word.read(Report.class, view.report()),
                day,
                Scope.of(recipient).isEverything(),
                table.taught(recipient.id()),
                files.erased());
    }

    /** One whose file fails holds nobody else up: that is said on the page, and tried again on the next day. */
    private void send(Caller recipient, SavedView view, FileTable.Coming coming) {
        if (files.isKept(coming)) {
            return;
        }
        try {
            maker.make(recipient, view, coming.due().format()).ifPresent(file -> deliver(coming, view, file));
        } catch (RuntimeException e) {
            LOG.error(
                    "Report schedule {} could not be made for {}", coming.due().id(), coming.recipient(), e);
            transaction.executeWithoutResult(_ -> keep(coming, KeptFile.State.FAILED, null, Secrets.random()));
        }
    }

    private void deliver(FileTable.Coming coming, SavedView view, byte[] file) {
        boolean fits = file.length > 0;
        transaction.executeWithoutResult(_ -> {
            String secret = Secrets.random();
            KeptFile.State state = fits ? KeptFile.State.READY : KeptFile.State.TOO_LARGE;
            if (keep(coming, state, fits ? file : null, secret)) {
                audit.record(new AuditEntry(
                        coming.due().owner(),
                        "report.mailed",
                        "report",
                        coming.due().id().toString(),
                        Map.of(
                                "format",
                                coming.due().format().word(),
                                "person",
                                coming.recipient().toString())));
                letters.send(coming, view, fits, secret);
            }
        });
    }

    /** False when it came already, or is not to come any more. */
    private boolean keep(FileTable.Coming coming, KeptFile.State state, byte @Nullable [] content, String secret) {
        if (!presence.hold(coming.recipient())) {
            return false;
        }
        files.holdErasures(); // before the recipient's row, as whoever erases does
        if (!coming.isByHand() && !table.isStillDue(coming.due(), coming.recipient())) {
            return false;
        }
        boolean kept = files.keep(coming, state, content, Sha256.of(secret));
        files.emptyIfErasedSince(coming);
        return kept;
    }
}
