package org.aliquot.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of a night's round, each a transaction of its own: an attempt is whole in the journal or whole in the archive. */
@Component
class Archiving {

    private final ArchiveTable table;
    private final KeepingTable keeping;
    private final CountedAnswers counted;
    private final AuditLog audit;

    Archiving(ArchiveTable table, KeepingTable keeping, CountedAnswers counted, AuditLog audit) {
        this.table = table;
        this.keeping = keeping;
        this.counted = counted;
        this.audit = audit;
    }

    @Transactional
    public void prepare(LocalDate month) {
        if (!table.hasPartition(month)) {
            table.makePartition(month);
        }
    }

    /** Nothing leaves the journal that is not read from the archive as it was. */
    @Transactional
    public void pack(List<UUID> attempts) {
        List<UUID> held = table.hold(attempts);
        if (held.isEmpty()) {
            return;
        }
        table.pack(held);
        if (table.differs(held)) {
            throw new IllegalStateException("The archive differs from the journal");
        }
        table.clear(held);
    }

    /** Deletes the answers of some attempts of a month; how many, or empty where the rule is no longer, or not yet, to delete them. */
    @Transactional
    public OptionalInt forget(LocalDate month, int years, int most) {
        if (!keeping.holdDeleting(years)) {
            return OptionalInt.empty();
        }
        counted.hold();
        List<UUID> some = table.ofMonth(month, most);
        if (!some.isEmpty()) {
            counted.keep(some);
            table.forget(some);
            audit.record(new AuditEntry(
                    keeping.decidedBy(),
                    "answers.deleted",
                    "keeping",
                    "answers",
                    Map.of("month", month.toString().substring(0, 7), "attempts", "" + some.size())));
        }
        return OptionalInt.of(some.size());
    }

    @Transactional
    public void drop(LocalDate month) {
        table.dropPartition(month);
    }
}
