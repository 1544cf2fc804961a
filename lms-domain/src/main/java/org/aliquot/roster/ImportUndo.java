package org.aliquot.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.directory.BulkDesk;
import org.aliquot.people.AccountId;
import org.aliquot.people.ListedAccounts;
import org.aliquot.stored.Savepoint;
import org.springframework.stereotype.Component;

/** Takes an import back, as far as nobody has gone on from it; a later import that still stands has. */
@Component
class ImportUndo {

    private static final String USED = "Its person has used the account, so it stays.";
    private static final String STAFF_CHANGED =
            "Someone on the staff has changed the access or the account since, so it stays.";
    private static final String TAKEN_UP =
            "A later import changed the account or its access, so it stays. Undo that import first if it is to go.";
    private static final String CHANGED = "The account was changed since, so it stays as it is.";

    private final ImportTable table;
    private final ImportedPeople people;
    private final ListedAccounts accounts;
    private final Places places;
    private final BulkDesk bulk;
    private final AuditLog audit;
    private final Savepoint savepoint;

    ImportUndo(
            ImportTable table,
            ImportedPeople people,
            ListedAccounts accounts,
            Places places,
            BulkDesk bulk,
            AuditLog audit,
            Savepoint savepoint) {
        this.table = table;
        this.people = people;
        this.accounts = accounts;
        this.places = places;
        this.bulk = bulk;
        this.audit = audit;
        this.savepoint = savepoint;
    }

    RosterOutcome run(UUID id, AccountId by) {
        Optional<String> status = table.lock(id);
        if (status.isEmpty()) {
            return RosterOutcome.UNKNOWN;
        }
        if (!status.get().equals(ImportReport.Status.COMMITTED.word())) {
            return RosterOutcome.NOT_NOW;
        }
        Instant since = people.committedAt(id);
        hold(people.of(id));
        for (ImportedPeople.Row row : people.of(id)) { // a later import that was just carried out has taken some up
            String kept = takeBack(row, since, by).collect(Collectors.joining(" "));
            if (!kept.isEmpty()) {
                people.keep(id, row.account(), kept);
            }
        }
        people.isUndone(id);
        audit.record(new AuditEntry(by, "people.import-undone", "import", id.toString(), Map.of()));
        return RosterOutcome.DONE;
    }

    private void hold(List<ImportedPeople.Row> rows) {
        places.hold(rows);
        accounts.hold(rows.stream().map(ImportedPeople.Row::account).toList());
    }

    /** Why something of it stays, where it does. */
    private Stream<String> takeBack(ImportedPeople.Row row, Instant since, AccountId by) {
        if (row.isTakenUp()) {
            return row.isAdded() || row.isUpdated() || row.isPlaced() ? Stream.of(TAKEN_UP) : Stream.empty();
        }
        if (row.isAdded()) {
            return removed(row, since, by).stream();
        }
        Optional<String> account = row.isUpdated() && !restored(row, by) ? Optional.of(CHANGED) : Optional.empty();
        Optional<String> place = row.isPlaced() ? places.takeBack(row, since, by) : Optional.empty();
        return Stream.of(account, place).flatMap(Optional::stream);
    }

    /** Somebody may have used the account: then what was tried is taken back alone. Why it stays, where it does. */
    private Optional<String> removed(ImportedPeople.Row row, Instant since, AccountId by) {
        AtomicReference<ListedAccounts.Removal> removal = new AtomicReference<>(ListedAccounts.Removal.HELD);
        boolean gone = savepoint.keptIf(() -> {
            bulk.forgetUndone(row.account());
            places.forget(row, since);
            removal.set(accounts.remove(row.account()));
            if (removal.get() != ListedAccounts.Removal.GONE) {
                return false;
            }
            trace("account.removed", row.account(), by);
            return true;
        });
        if (gone) {
            return Optional.empty();
        }
        return Optional.of(removal.get() == ListedAccounts.Removal.USED ? USED : STAFF_CHANGED);
    }

    private boolean restored(ImportedPeople.Row row, AccountId by) {
        return accounts.change(List.of(Objects.requireNonNull(row.before())), by);
    }

    private void trace(String action, AccountId account, AccountId by) {
        audit.record(new AuditEntry(by, action, "account", account.toString(), Map.of("by", "undoing an import")));
    }
}
