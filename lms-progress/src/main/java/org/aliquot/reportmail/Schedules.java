package org.aliquot.reportmail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.ServerClock;
import org.aliquot.digest.Sha256;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Presence;
import org.aliquot.people.Role;
import org.aliquot.reports.SavedView;
import org.aliquot.reports.SavedViews;
import org.aliquot.school.SchoolZone;
import org.aliquot.throttle.HourlyCount;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which saved views come by themselves, to whom, and what has come. Each recipient gets what they may see themselves. */
@Service
public class Schedules {

    public static final int MOST = 50;
    public static final int MOST_OTHERS = 20;

    /** Made by hand, for one person. */
    private static final int HOURLY = 10;

    private final ScheduleTable table;
    private final FileTable files;
    private final ReportDispatch dispatch;
    private final SavedViews views;
    private final Presence presence;
    private final ServerClock clock;
    private final AuditLog audit;
    private final SchoolZone zone;
    private final HourlyCount hourly;

    Schedules(
            ScheduleTable table,
            FileTable files,
            ReportDispatch dispatch,
            SavedViews views,
            Presence presence,
            ServerClock clock,
            AuditLog audit,
            SchoolZone zone,
            HourlyCount hourly) {
        this.table = table;
        this.files = files;
        this.dispatch = dispatch;
        this.views = views;
        this.presence = presence;
        this.clock = clock;
        this.audit = audit;
        this.zone = zone;
        this.hourly = hourly;
    }

    /** By the names of their views. */
    @Transactional(readOnly = true)
    public List<Schedule> of(AccountId owner) {
        return table.of(owner);
    }

    @Transactional
    public ScheduleResult make(AccountId owner, ScheduleWish wish) {
        if (!views.find(owner, wish.view()).map(SavedView::mine).orElse(false)) {
            return new ScheduleResult.UnknownView();
        }
        if (table.isOf(owner, wish.id())) {
            return new ScheduleResult.Made(wish.id());
        }
        if (table.count(owner) >= MOST || wish.others().size() > MOST_OTHERS) {
            return new ScheduleResult.TooMany();
        }
        Recipients recipients = Recipients.of(owner, wish, table);
        if (!recipients.unknown().isEmpty()) {
            return new ScheduleResult.NotStaff(recipients.unknown());
        }
        List<AccountId> people = recipients.held(presence);
        if (!people.contains(owner)) {
            return new ScheduleResult.UnknownView();
        }
        Instant now = clock.now();
        LocalDate day = wish.rhythm().next(now, zone.id());
        if (!table.make(owner, wish, day, wish.rhythm().moment(day, zone.id()))) {
            return table.isOf(owner, wish.id()) ? new ScheduleResult.Made(wish.id()) : new ScheduleResult.UnknownView();
        }
        people.forEach(one -> table.add(wish.id(), one));
        audit.record(new AuditEntry(
                owner,
                "report.scheduled",
                "report",
                wish.id().toString(),
                Map.of("format", wish.format().word(), "recipients", "" + people.size())));
        return new ScheduleResult.Made(wish.id());
    }

    /** False for somebody else's. */
    @Transactional
    public boolean remove(AccountId owner, UUID schedule) {
        boolean removed = table.remove(owner, schedule);
        if (removed) {
            audit.record(new AuditEntry(owner, "report.unscheduled", "report", schedule.toString(), Map.of()));
        }
        return removed;
    }

    /**
     * Makes one for its owner now, besides those that come by themselves. No transaction: the file is made outside of one.
     *
     * @param press made with the button, so that what is sent twice is made once
     */
    public NowResult sendNow(Caller owner, UUID schedule, UUID press) {
        Optional<ScheduleTable.Due> due = table.find(owner.id(), schedule);
        if (due.isEmpty()) {
            return NowResult.UNKNOWN;
        }
        if (hourly.count("reports-now", owner.id().toString()) > HOURLY) {
            return NowResult.TOO_MANY;
        }
        return dispatch.sendNow(owner, due.get(), press) ? NowResult.MADE : NowResult.NOTHING;
    }

    /** What came for somebody in the last month, the latest first. */
    @Transactional(readOnly = true)
    public List<KeptFile> files(AccountId recipient) {
        return files.of(recipient);
    }

    /** One of these; empty for somebody else's. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> file(AccountId recipient, UUID file) {
        return files.find(recipient, file);
    }

    /** Empty for somebody else's file, and for who may see no reports any more, or not all who are in it. */
    @Transactional
    public Optional<byte[]> open(Caller recipient, UUID file) {
        boolean reads = recipient.isStaff() || recipient.is(Role.AUDITOR);
        Optional<byte[]> content = reads ? files.content(recipient.id(), file) : Optional.empty();
        content.ifPresent(_ -> audit.record(
                new AuditEntry(recipient.id(), "report.exported", "report", file.toString(), Map.of("by", "mail"))));
        return content;
    }

    /** Whether a mail of ours had this secret, of 256 bits, which nobody guesses. */
    @Transactional(readOnly = true)
    public boolean isKnown(String secret) {
        return files.ticket(Sha256.of(secret)).isPresent();
    }

    /** Whether mails still come to whoever got this secret by one. */
    @Transactional(readOnly = true)
    public boolean comes(String secret) {
        return files.ticket(Sha256.of(secret))
                .filter(one -> table.reaches(one.schedule(), one.recipient()))
                .isPresent();
    }

    /** Ends the mails of one schedule for whoever got this secret by mail; false for one that is unknown. */
    @Transactional
    public boolean end(String secret) {
        Optional<FileTable.Ticket> ticket = files.ticket(Sha256.of(secret));
        ticket.filter(one -> table.leave(one.schedule(), one.recipient()))
                .ifPresent(one -> audit.record(new AuditEntry(
                        one.recipient(),
                        "report.stopped",
                        "report",
                        one.schedule().toString(),
                        Map.of())));
        return ticket.isPresent();
    }

    /** Whoever is erased may be in any file that was made before. */
    @EventListener
    void forget(PersonErased erased) {
        AccountId person = new AccountId(erased.account());
        files.holdErasures();
        files.forget(person);
        files.emptyAll();
        table.forget(person);
    }
}
