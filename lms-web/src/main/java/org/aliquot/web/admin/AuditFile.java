package org.aliquot.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditQuery;
import org.aliquot.audit.AuditRecord;
import org.aliquot.audit.AuditSearch;
import org.aliquot.people.AccountId;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.springframework.stereotype.Component;

/**
 * The audit log as a file, one entry after the other: ids as they are kept, so that it stays true when people are renamed, and
 * at the end of each row what the people in it are called now.
 */
@Component
class AuditFile {

    private static final List<String> HEADING = List.of(
            "at (UTC)",
            "who",
            "act",
            "in words",
            "to what",
            "id",
            "details",
            "who is called",
            "people in it are called");

    /** So many entries ask for their names at once. */
    private static final int TOGETHER = 500;

    private final AuditSearch search;
    private final AuditLog audit;
    private final AuditLines lines;
    private final Spool spool;

    AuditFile(AuditSearch search, AuditLog audit, AuditLines lines, Spool spool) {
        this.lines = lines;
        this.search = search;
        this.audit = audit;
        this.spool = spool;
    }

    /** That it was taken out is an entry itself, made before the first byte leaves. */
    Spooled of(AuditQuery query, AccountId by) throws IOException {
        audit.record(new AuditEntry(by, "audit.exported", "audit", "log", Map.of()));
        return spool.make(out -> {
            try (CsvWriter rows = new CsvWriter(out)) {
                rows.write(HEADING);
                List<AuditRecord> some = new ArrayList<>();
                search.each(query, entry -> {
                    some.add(entry);
                    if (some.size() == TOGETHER) {
                        write(rows, some);
                    }
                });
                write(rows, some);
            }
        });
    }

    private void write(CsvWriter rows, List<AuditRecord> some) {
        Map<AccountId, String> names = lines.names(some);
        some.forEach(entry -> write(rows, entry, names));
        some.clear();
    }

    /** Days of access are kept with the day after the last; here as on the page they are said by the last one. */
    private static String value(String action, String value) {
        return action.startsWith("enrollment.") ? EnrollmentWords.inFile(value) : value;
    }

    private static void write(CsvWriter rows, AuditRecord entry, Map<AccountId, String> names) {
        try {
            rows.write(Arrays.asList(
                    entry.at(),
                    entry.actor() == null ? "" : entry.actor().toString(),
                    entry.action(),
                    AuditWords.of(entry.action()),
                    entry.subjectKind(),
                    entry.subjectId(),
                    new TreeMap<>(entry.details())
                            .entrySet().stream()
                                    .map(detail -> detail.getKey() + "=" + value(entry.action(), detail.getValue()))
                                    .collect(Collectors.joining("; ")),
                    entry.actor() == null
                            ? "Aliquot itself"
                            : names.getOrDefault(new AccountId(entry.actor()), AuditLines.ERASED),
                    String.join("; ", AuditLines.people(entry, names))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
