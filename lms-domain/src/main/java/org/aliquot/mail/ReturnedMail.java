package org.aliquot.mail;

import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.RowId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses from which mail came back for good. News are not sent there; letters about the account still are. */
@Service
public class ReturnedMail {

    private final ReturnTable table;
    private final AuditLog audit;

    ReturnedMail(ReturnTable table, AuditLog audit) {
        this.table = table;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<DeadAddress> from(String address) {
        return table.find(address);
    }

    /** It is tried again, until the next one comes back. */
    @Transactional
    public void tryAgain(String address, RowId account, RowId by) {
        if (table.clear(address)) {
            audit.record(new AuditEntry(by, "mail.tried-again", "account", account.toString(), Map.of()));
        }
    }
}
