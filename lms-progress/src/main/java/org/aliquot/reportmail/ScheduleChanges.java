package org.aliquot.reportmail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Presence;
import org.aliquot.reports.SavedView;
import org.aliquot.reports.SavedViews;
import org.aliquot.school.SchoolZone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what comes by itself; what came stays. Whoever may end a schedule may change it. */
@Service
public class ScheduleChanges {

    /**
     * What is wanted of one.
     *
     * @param people who are held, the owner among them
     * @param asShown those of them whom the form named when it was filled in
     */
    private record Wanted(ScheduleWish wish, List<AccountId> people, Set<AccountId> asShown) {}

    private final ScheduleChangeTable standing;
    private final ScheduleTable table;
    private final SavedViews views;
    private final Presence presence;
    private final ServerClock clock;
    private final AuditLog audit;
    private final SchoolZone zone;

    ScheduleChanges(
            ScheduleChangeTable standing,
            ScheduleTable table,
            SavedViews views,
            Presence presence,
            ServerClock clock,
            AuditLog audit,
            SchoolZone zone) {
        this.standing = standing;
        this.table = table;
        this.views = views;
        this.presence = presence;
        this.clock = clock;
        this.audit = audit;
        this.zone = zone;
    }

    /** Empty for somebody else's. */
    @Transactional(readOnly = true)
    public Optional<StandingSchedule> find(AccountId owner, UUID schedule) {
        return standing.find(owner, schedule).map(ScheduleChangeTable.Held::standing);
    }

    /**
     * Puts {@code wish} in the place of the schedule of its id, as it was at {@code version}. One whose time has come is still sent for
     * its day, as it is by now; any other comes next on the first of its new days after the last one that was sent.
     *
     * @param shown addresses that the form was filled in with: who has stopped it since then does not get it again for that
     */
    @Transactional
    public ScheduleChange change(AccountId owner, int version, ScheduleWish wish, Collection<String> shown) {
        if (standing.find(owner, wish.id()).isEmpty()) {
            return new ScheduleChange.Unknown();
        }
        if (wish.others().size() > Schedules.MOST_OTHERS) {
            return new ScheduleChange.TooMany();
        }
        Recipients recipients = Recipients.of(owner, wish, table);
        if (!recipients.unknown().isEmpty()) {
            return new ScheduleChange.NotStaff(recipients.unknown());
        }
        // people before the schedule: who erases one of them may wait for who sends it, and that one for the schedule
        List<AccountId> people = recipients.held(presence);
        if (!people.contains(owner)) {
            return new ScheduleChange.Unknown();
        }
        Wanted wanted = new Wanted(wish, people, recipients.at(shown));
        return standing.hold(owner, wish.id())
                .map(before -> change(owner, version, wanted, before))
                .orElseGet(ScheduleChange.Unknown::new);
    }

    private ScheduleChange change(AccountId owner, int version, Wanted wanted, ScheduleChangeTable.Held before) {
        ScheduleWish wish = wanted.wish();
        if (before.standing().version() != version) {
            return new ScheduleChange.Stale(before.standing());
        }
        if (!views.find(owner, wish.view()).map(SavedView::mine).orElse(false)) {
            return new ScheduleChange.UnknownView();
        }
        write(wish, before);
        List<AccountId> people = whoGetsIt(owner, wanted);
        standing.leaveOutAllBut(people, wish.id());
        people.forEach(one -> table.add(wish.id(), one));
        audit.record(new AuditEntry(
                owner,
                "report.rescheduled",
                "report",
                wish.id().toString(),
                Map.of("format", wish.format().word(), "recipients", "" + people.size())));
        return new ScheduleChange.Changed();
    }

    /** All who are wanted but those who got it when the form was filled in, and do not any more; its owner in any case. */
    private List<AccountId> whoGetsIt(AccountId owner, Wanted wanted) {
        Set<AccountId> now =
                table.recipients(wanted.wish().id()).stream().map(Caller::id).collect(Collectors.toUnmodifiableSet());
        return wanted.people().stream()
                .filter(one -> one.equals(owner)
                        || now.contains(one)
                        || !wanted.asShown().contains(one))
                .toList();
    }

    private void write(ScheduleWish wish, ScheduleChangeTable.Held before) {
        Instant now = clock.now();
        Rhythm rhythm = wish.rhythm();
        boolean stays = rhythm.equals(before.standing().wish().rhythm())
                || !before.due().isAfter(now);
        if (stays) {
            standing.change(wish, before.day(), before.due());
            return;
        }
        LocalDate day = standing.lastDay(wish.id())
                .map(sent -> rhythm.nextAfter(sent, now, zone.id()))
                .orElseGet(() -> rhythm.next(now, zone.id()));
        standing.change(wish, day, rhythm.moment(day, zone.id()));
    }
}
