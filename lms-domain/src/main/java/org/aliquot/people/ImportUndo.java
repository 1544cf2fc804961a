package org.aliquot.people;

import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.mail.Mails;
import org.aliquot.people.PeopleImports.Outcome;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the last import back, as far as nobody has gone on from it. */
@Component
class ImportUndo {

    private static final String USED = "Somebody has used the account, so it stays.";
    private static final String CHANGED = "The account was changed since, so it stays as it is.";

    private static final String REMOVE = """
            delete from account a
            where a.id = :account and a.password_hash is null
              and not exists (select from access_token t where t.account_id = a.id)
            """;

    private static final String RESTORE = """
            update account a
            set name = r.before_name, roles = r.before_roles, time_zone = r.before_time_zone, version = a.version + 1
            from people_import_row r
            where r.import_id = :id and r.account_id = :account and a.id = r.account_id
              and a.version = r.before_version + 1
            """;

    private final JdbcClient jdbc;
    private final ImportReports reports;
    private final ImportTable table;
    private final ImportedPeople people;
    private final Mails mails;
    private final Placements placements;
    private final AuditLog audit;
    private final TransactionTemplate attempt;

    ImportUndo(
            JdbcClient jdbc,
            ImportReports reports,
            ImportTable table,
            ImportedPeople people,
            Mails mails,
            Placements placements,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.table = table;
        this.people = people;
        this.mails = mails;
        this.placements = placements;
        this.audit = audit;
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    Outcome run(UUID id, AccountId by) {
        if (table.lock(id).isEmpty()) {
            return Outcome.UNKNOWN;
        }
        boolean last = reports.find(id, 0).filter(ImportReport::canUndo).isPresent();
        if (!last) {
            return Outcome.NOT_NOW;
        }
        for (ImportedPeople.Row row : people.of(id)) {
            takeBack(id, row, by);
        }
        people.isUndone(id);
        audit.record(new AuditEntry(by.value(), "people.import-undone", "import", id.toString(), Map.of()));
        return Outcome.DONE;
    }

    private void takeBack(UUID id, ImportedPeople.Row row, AccountId by) {
        if (row.isAdded() && !removed(row, by)) {
            people.keep(id, row.account(), USED);
        } else if (row.isUpdated() && !restored(id, row)) {
            people.keep(id, row.account(), CHANGED);
        }
        if (!row.isAdded() && row.isPlaced()) {
            placements.remove(row.account(), row.place(), by);
        }
    }

    /** Other tables may point at the account, which then was used: what the attempt did is taken back alone. */
    private boolean removed(ImportedPeople.Row row, AccountId by) {
        try {
            return Boolean.TRUE.equals(attempt.execute(status -> {
                placements.forget(row.account());
                boolean gone =
                        jdbc.sql(REMOVE).param("account", row.account().value()).update() == 1;
                if (gone) {
                    mails.forget(row.account().value());
                    trace("account.removed", row.account(), by);
                } else {
                    status.setRollbackOnly();
                }
                return gone;
            }));
        } catch (DataIntegrityViolationException stillPointedAt) {
            return false;
        }
    }

    private boolean restored(UUID id, ImportedPeople.Row row) {
        return jdbc.sql(RESTORE)
                        .param("id", id)
                        .param("account", row.account().value())
                        .update()
                == 1;
    }

    private void trace(String action, AccountId account, AccountId by) {
        audit.record(
                new AuditEntry(by.value(), action, "account", account.toString(), Map.of("by", "undoing an import")));
    }
}
