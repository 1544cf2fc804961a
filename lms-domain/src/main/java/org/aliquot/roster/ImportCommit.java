package org.aliquot.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountStanding;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.ListedAccount;
import org.aliquot.people.ListedAccounts;
import org.aliquot.people.PeopleDesk;
import org.springframework.stereotype.Component;

/** Does what reading a file announced, if nothing has changed since. */
@Component
class ImportCommit {

    private final ImportTable table;
    private final ImportedPeople people;
    private final PeopleDesk desk;
    private final ListedAccounts accounts;
    private final Places places;
    private final AuditLog audit;

    ImportCommit(
            ImportTable table,
            ImportedPeople people,
            PeopleDesk desk,
            ListedAccounts accounts,
            Places places,
            AuditLog audit) {
        this.table = table;
        this.people = people;
        this.desk = desk;
        this.accounts = accounts;
        this.places = places;
        this.audit = audit;
    }

    RosterOutcome run(UUID id, boolean invite, AccountId by) {
        Optional<String> status = table.lock(id);
        if (status.isEmpty()) {
            return RosterOutcome.UNKNOWN;
        }
        if (!status.get().equals("planned")) {
            return RosterOutcome.NOT_NOW;
        }
        List<ImportedPeople.Row> rows = people.of(id);
        places.hold(rows);
        accounts.hold(rows.stream().map(ImportedPeople.Row::account).toList());
        if (!store(rows, by)) {
            return RosterOutcome.WORLD_CHANGED;
        }
        people.takesPlace(id);
        rows.forEach(row -> follow(id, row, invite, by));
        audit.record(new AuditEntry(by, "people.imported", "import", id.toString(), Map.of("rows", "" + rows.size())));
        return RosterOutcome.DONE;
    }

    private boolean store(List<ImportedPeople.Row> rows, AccountId by) {
        return isAsAnnounced(rows)
                && accounts.add(listed(rows, ImportedPeople.Row::isAdded))
                && accounts.change(listed(rows, ImportedPeople.Row::isUpdated), by);
    }

    private boolean isAsAnnounced(List<ImportedPeople.Row> rows) {
        Map<String, AccountStanding> now =
                accounts.standings(rows.stream().map(row -> row.after().email()).toList());
        return rows.stream()
                        .allMatch(row -> row.isAbout(
                                now.get(EmailAddress.folded(row.after().email()))))
                && rows.stream()
                        .map(ImportedPeople.Row::place)
                        .filter(Place::isAny)
                        .distinct()
                        .allMatch(places::isSound)
                && haveSeats(rows);
    }

    private boolean haveSeats(List<ImportedPeople.Row> rows) {
        Map<String, List<AccountId>> joining = new TreeMap<>();
        for (ImportedPeople.Row row : rows) {
            String code = row.place().classCode();
            if (code != null && !row.teaches()) {
                joining.computeIfAbsent(code, _ -> new ArrayList<>()).add(row.account());
            }
        }
        return joining.entrySet().stream().allMatch(each -> places.haveSeats(each.getKey(), each.getValue()));
    }

    private static List<ListedAccount> listed(List<ImportedPeople.Row> rows, Predicate<ImportedPeople.Row> which) {
        return rows.stream().filter(which).map(ImportedPeople.Row::after).toList();
    }

    private void follow(UUID id, ImportedPeople.Row row, boolean invite, AccountId by) {
        if (row.isAdded() || row.isUpdated()) {
            audit.record(new AuditEntry(
                    by,
                    row.isAdded() ? "account.created" : "account.changed",
                    "account",
                    row.account().toString(),
                    Map.of("by", "import")));
        }
        if (row.isAdded() && invite) {
            desk.inviteAgain(row.account(), by);
        }
        if (row.place().isAny()) {
            places.place(row.account(), row.place(), row.teaches(), by)
                    .ifPresent(given -> people.isPlaced(id, row.account(), given.cohort()));
        }
    }
}
