package org.aliquot.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.pathway.internal.RevisionTable;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where facts are kept right between two loads of their pack: held against their source again, mended, taken back. */
@Service
@Transactional
public class FactDesk {

    private final RevisionTable table;
    private final AuditLog audit;

    FactDesk(RevisionTable table, AuditLog audit) {
        this.table = table;
        this.audit = audit;
    }

    /** All published ones. */
    @Transactional(readOnly = true)
    public List<FactStanding> all() {
        return table.all();
    }

    /** How many are to be checked again on this day or were to be before. */
    @Transactional(readOnly = true)
    public int due(LocalDate today) {
        return (int)
                table.all().stream().filter(fact -> fact.named().isDue(today)).count();
    }

    @Transactional(readOnly = true)
    public Optional<FactDetail> find(String id) {
        return table.find(id);
    }

    /** It says what it said: only the day is new. False where there is no such fact. */
    public boolean confirm(String id, LocalDate today, AccountId by) {
        Optional<FactDetail> found = table.lock(id);
        found.ifPresent(fact -> {
            table.add(
                    id,
                    fact.standing().mended(),
                    FactWords.of(fact.standing().named().fact()),
                    today,
                    by);
            record("fact.checked", id, by, today);
        });
        return found.isPresent();
    }

    /** It says something else now. Words that are the pack's again are no mending. False where there is no such fact. */
    public boolean mend(String id, FactWords words, LocalDate today, AccountId by) {
        Optional<FactDetail> found = table.lock(id);
        found.ifPresent(fact -> {
            table.add(id, !words.equals(fact.packWords()), words, today, by);
            record("fact.mended", id, by, today);
        });
        return found.isPresent();
    }

    /** Takes the latest back, so that what was before it stands again. False where it is not the latest, or not any more. */
    public boolean undo(String id, UUID revision, AccountId by) {
        boolean latest = table.lock(id)
                .flatMap(FactDetail::latest)
                .filter(one -> one.id().equals(revision))
                .isPresent();
        if (latest) {
            table.undo(revision, by);
            audit.record(new AuditEntry(by, "fact.undone", "fact", id, Map.of("revision", revision.toString())));
        }
        return latest;
    }

    private void record(String action, String id, AccountId by, LocalDate day) {
        audit.record(new AuditEntry(by, action, "fact", id, Map.of("checked", day.toString())));
    }
}
