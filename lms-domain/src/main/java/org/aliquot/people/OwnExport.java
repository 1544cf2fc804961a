package org.aliquot.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipOutputStream;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything about oneself, as a file. It is written to the disk first and sent from there: a slow reader holds a file, not
 * a connection of the database.
 */
@Service
public class OwnExport {

    private static final int A_DAY = 5;
    private static final int AT_ONCE = 2;

    private final List<OwnData> all;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;
    private final AuditLog audit;
    private final Semaphore places = new Semaphore(AT_ONCE);

    OwnExport(List<OwnData> all, JdbcTemplate jdbc, PlatformTransactionManager transactions, AuditLog audit) {
        this.all = all.stream().sorted(Comparator.comparing(OwnData::file)).toList();
        this.jdbc = jdbc;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.audit = audit;
    }

    /** The file, which is the caller's to delete; empty when this person took enough of them today, or others are at it. */
    public Optional<Path> write(AccountId account) {
        String action = "account.exported";
        if (audit.times(account, action, Duration.ofDays(1)) >= A_DAY || !places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            audit.record(new AuditEntry(account, action, "account", account.toString(), Map.of()));
            return Optional.of(zip(account));
        } finally {
            places.release();
        }
    }

    private Path zip(AccountId account) {
        try {
            Path file = Files.createTempFile("aliquot-export", ".zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                snapshot.executeWithoutResult(_ -> new OwnArchive(jdbc, zip).write(account, all));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The export could not be written", e);
        }
    }
}
