package org.aliquot.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.PeopleImports.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does what reading a file announced, if nothing has changed since. */
@Component
class ImportCommit {

    /** Rows that would not do any more what was announced. */
    private static final String CHANGED = """
            select count(*)
            from people_import_row r
            left join account a on lower(a.email) = lower(r.email)
            where r.import_id = :id and r.verdict <> 'refused'
              and (a.id is distinct from case when r.verdict <> 'add' then r.account_id end
                   or a.version is distinct from r.before_version
                   or a.status <> 'active')
            """;

    private static final String ADD = """
            insert into account (id, email, name, password_hash, roles, time_zone, status, demo,
                                 extra_time_percent, larger_text, created_at, version)
            select account_id, email, name, null, roles, coalesce(time_zone, :zone), 'active', false,
                   0, false, server_now(), 0
            from people_import_row
            where import_id = :id and verdict = 'add'
            on conflict (lower(email)) do nothing
            """;

    private static final String UPDATE = """
            update account a
            set name = r.name, roles = r.roles, time_zone = coalesce(r.time_zone, a.time_zone), version = a.version + 1
            from people_import_row r
            where r.import_id = :id and r.verdict = 'update' and a.id = r.account_id and a.version = r.before_version
            """;

    private final JdbcClient jdbc;
    private final ImportTable table;
    private final ImportedPeople people;
    private final Invitations invitations;
    private final AccountTable accounts;
    private final Placements placements;
    private final AuditLog audit;
    private final String zone;

    ImportCommit(
            JdbcClient jdbc,
            ImportTable table,
            ImportedPeople people,
            Invitations invitations,
            AccountTable accounts,
            Placements placements,
            AuditLog audit,
            @Value("${aliquot.zone}") String zone) {
        this.jdbc = jdbc;
        this.table = table;
        this.people = people;
        this.invitations = invitations;
        this.accounts = accounts;
        this.placements = placements;
        this.audit = audit;
        this.zone = zone;
    }

    Outcome run(UUID id, boolean invite, AccountId by) {
        Optional<String> status = table.lock(id);
        if (status.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (!status.get().equals("planned")) {
            return Outcome.NOT_NOW;
        }
        List<ImportedPeople.Row> rows = people.of(id);
        if (!store(id, rows)) {
            return Outcome.WORLD_CHANGED;
        }
        people.takesPlace(id);
        rows.forEach(row -> follow(id, row, invite, by));
        audit.record(new AuditEntry(
                by.value(), "people.imported", "import", id.toString(), Map.of("rows", "" + rows.size())));
        return Outcome.DONE;
    }

    private boolean store(UUID id, List<ImportedPeople.Row> rows) {
        boolean same = jdbc.sql(CHANGED).param("id", id).query(Integer.class).single() == 0;
        return same
                && rows.stream()
                        .map(ImportedPeople.Row::place)
                        .filter(Placements.Place::isAny)
                        .distinct()
                        .allMatch(place -> placements.problem(place).isEmpty())
                && jdbc.sql(ADD).param("id", id).param("zone", zone).update()
                        == rows.stream().filter(ImportedPeople.Row::isAdded).count()
                && jdbc.sql(UPDATE).param("id", id).update()
                        == rows.stream().filter(ImportedPeople.Row::isUpdated).count();
    }

    private void follow(UUID id, ImportedPeople.Row row, boolean invite, AccountId by) {
        if (row.isAdded() || row.isUpdated()) {
            audit.record(new AuditEntry(
                    by.value(),
                    row.isAdded() ? "account.created" : "account.changed",
                    "account",
                    row.account().toString(),
                    Map.of("by", "import")));
        }
        if (row.isAdded() && invite) {
            accounts.find(row.account()).ifPresent(account -> invitations.send(account, by));
        }
        if (row.place().isAny() && placements.place(row.account(), row.place(), by)) {
            people.isPlaced(id, row.account());
        }
    }
}
