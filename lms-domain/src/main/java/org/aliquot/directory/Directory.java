package org.aliquot.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.aliquot.sheets.RowWriter;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody with an account, as administrators look for them. */
@Service
public class Directory {

    /** Within how many days an end is soon. */
    public static final int SOON = 30;

    private static final int LONGEST = 200;

    private final DirectoryTable table;
    private final AuditLog audit;
    private final Spool spool;
    private final TransactionTemplate transaction;
    private final SchoolZone zone;

    Directory(DirectoryTable table, AuditLog audit, Spool spool, TransactionTemplate transaction, SchoolZone zone) {
        this.table = table;
        this.audit = audit;
        this.spool = spool;
        this.transaction = transaction;
        this.zone = zone;
    }

    /** @param after the last one of the page before, null for the first page */
    @Transactional(readOnly = true)
    public List<FoundPerson> page(PeopleFilter filter, PeopleOrder order, @Nullable AccountId after, int limit) {
        return table.page(filter, order, after, Math.clamp(limit, 1, LONGEST + 1));
    }

    @Transactional(readOnly = true)
    public PeopleCount count(PeopleFilter filter) {
        return table.count(filter);
    }

    /** Everybody found, as a file that is whole before it is sent; who took it out is remembered before. */
    public Spooled export(PeopleFilter filter, PeopleOrder order, PeopleFile kind, AccountId by) throws IOException {
        audit.record(new AuditEntry(by, "people.exported", "people", "list", Map.of("format", kind.word())));
        return spool.make(out -> transaction.executeWithoutResult(_ -> {
            try (RowWriter rows = kind.open(out, zone.id())) {
                table.each(filter, order, person -> write(rows, person));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private void write(RowWriter rows, FoundPerson person) {
        try {
            rows.write(PeopleFile.row(person, zone.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
