package org.aliquot.delivery;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.aliquot.clock.RoundTime;
import org.aliquot.clock.ServerClock;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Comes round at night, on one node at a time, to put journals of long ago into the archive and to delete what is older than the
 * school keeps it. One that cannot be packed stays where it is and keeps no other from it.
 */
@Component
class ArchiveRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveRounds.class);

    /** Hours of the school's night. */
    private static final int FIRST_HOUR = 1;

    private static final int LAST_HOUR = 4;

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration TAKEN = Duration.ofMinutes(15);
    private static final int AT_ONCE = 25;

    /** Each time is an entry of the audit log. */
    private static final int DELETED_AT_ONCE = 200;

    private final ServerClock clock;
    private final SchoolZone zone;
    private final KeepingTable keeping;
    private final ArchiveTable table;
    private final Archiving archiving;

    ArchiveRounds(ServerClock clock, SchoolZone zone, KeepingTable keeping, ArchiveTable table, Archiving archiving) {
        this.clock = clock;
        this.zone = zone;
        this.keeping = keeping;
        this.table = table;
        this.archiving = archiving;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.archive-interval:PT10M}",
            initialDelayString = "${aliquot.archive-interval:PT10M}")
    void round() {
        int hour = clock.now().atZone(zone.id()).getHour();
        if (hour >= FIRST_HOUR && hour <= LAST_HOUR) {
            work();
        }
    }

    /** Whatever the hour. */
    void work() {
        KeepingRule rule = keeping.state().rule();
        Integer archive = rule.archiveYears();
        if (archive == null) {
            return;
        }
        int years = archive;
        keeping.take(TAKEN).ifPresent(until -> work(years, rule.deleteYears(), until));
    }

    private void work(int archiveYears, @Nullable Integer deleteYears, OffsetDateTime until) {
        RoundTime time = RoundTime.of(LONGEST);
        try {
            Set<LocalDate> closed = new HashSet<>();
            int failed = pack(archiveYears, time, closed);
            boolean deleted = deleteYears == null || delete(deleteYears, time);
            keeping.ran(until, failed, closed.isEmpty() && deleted);
        } finally {
            keeping.release(until);
        }
    }

    /** How many stay where they are; {@code closed} gets the months that could not be opened. */
    private int pack(int years, RoundTime time, Set<LocalDate> closed) {
        int failed = 0;
        ArchiveTable.@Nullable Ripe last = null;
        while (time.isLeft()) {
            List<ArchiveTable.Ripe> some = table.ripe(years, last, AT_ONCE);
            if (some.isEmpty()) {
                break;
            }
            some.stream()
                    .map(ArchiveTable.Ripe::month)
                    .distinct()
                    .filter(month -> !closed.contains(month) && !prepared(month))
                    .forEach(closed::add);
            List<UUID> open = some.stream()
                    .filter(ripe -> !closed.contains(ripe.month()))
                    .map(ArchiveTable.Ripe::id)
                    .toList();
            failed += some.size() - open.size() + pack(open);
            last = some.getLast();
        }
        return failed;
    }

    private boolean prepared(LocalDate month) {
        try {
            archiving.prepare(month);
            return true;
        } catch (RuntimeException e) {
            LOG.error("The archive of {} could not be opened; its attempts stay where they are", month, e);
            return false;
        }
    }

    /** All together, or where that fails each alone. */
    private int pack(List<UUID> some) {
        try {
            archiving.pack(some);
            return 0;
        } catch (RuntimeException e) {
            return (int) some.stream().filter(attempt -> !packed(attempt)).count();
        }
    }

    private boolean packed(UUID attempt) {
        try {
            archiving.pack(List.of(attempt));
            return true;
        } catch (RuntimeException e) {
            LOG.error("Attempt {} could not be archived; it stays where it is", attempt, e);
            return false;
        }
    }

    /** Whether nothing went wrong; a month that cannot be deleted keeps no other from it. */
    private boolean delete(int years, RoundTime time) {
        boolean whole = true;
        for (LocalDate month : table.over(years)) {
            try {
                delete(month, years, time);
            } catch (RuntimeException e) {
                LOG.error("Answers of {} could not all be deleted", month, e);
                whole = false;
            }
        }
        return whole;
    }

    private void delete(LocalDate month, int years, RoundTime time) {
        boolean left = true;
        while (left && time.isLeft()) {
            OptionalInt deleted = archiving.forget(month, years, DELETED_AT_ONCE);
            if (deleted.isEmpty()) {
                return;
            }
            left = deleted.getAsInt() == DELETED_AT_ONCE;
        }
        if (!left) {
            archiving.drop(month);
        }
    }
}
