package org.aliquot.populate;

import java.time.Instant;
import java.util.Map;
import org.aliquot.audit.AuditBackfill;
import org.aliquot.audit.AuditEntry;
import org.aliquot.backfill.PastRows;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/** Writes the audit log of the population. */
final class Ledger {

    private final PastRows rows;
    private final AuditBackfill deeds;
    private final Dice dice;

    Ledger(PastRows rows, AuditBackfill deeds, Dice dice) {
        this.rows = rows;
        this.deeds = deeds;
        this.dice = dice;
    }

    void write(Instant at, AuditEntry entry) {
        deeds.write(rows, Ids.at(at, dice.random()), at, entry);
    }

    void write(Instant at, @Nullable AccountId by, String action, String subject, Map<String, String> details) {
        String kind = action.substring(0, action.indexOf('.'));
        write(at, new AuditEntry(by, action, kind, subject, details));
    }
}
