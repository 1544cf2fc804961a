package org.aliquot.school;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.RowId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The settings of the school. What is started with counts until an administrator decides something; asked for on many pages, they
 * are remembered for ten seconds, after which another node's change counts as well.
 */
@Service
public class School {

    private static final String KEPT = "kept";

    private final EntityManager entities;
    private final AuditLog audit;
    private final String startedName;
    private final boolean startedSignUp;
    private final LoadingCache<String, SchoolSettings> known;

    School(
            EntityManager entities,
            AuditLog audit,
            TransactionTemplate transaction,
            @Value("${aliquot.school:Aliquot}") String startedName,
            @Value("${aliquot.sign-up:${aliquot.demo}}") boolean startedSignUp) {
        this.entities = entities;
        this.audit = audit;
        this.startedName = startedName;
        this.startedSignUp = startedSignUp;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(_ -> Objects.requireNonNull(transaction.execute(_ -> read(LockModeType.NONE))));
    }

    public String name() {
        return known.get(KEPT).name();
    }

    /** Whether people may make their own account. */
    public boolean letsPeopleSignUp() {
        return known.get(KEPT).signUp();
    }

    /** As they are at this moment, for whoever changes them. */
    @Transactional(readOnly = true)
    public SchoolSettings settings() {
        return read(LockModeType.NONE);
    }

    /** Puts {@code wanted} in the place of the settings whose version it carries. */
    @Transactional
    public SchoolChange change(SchoolSettings wanted, RowId by) {
        SchoolSettings before = read(LockModeType.PESSIMISTIC_WRITE);
        if (before.version() != wanted.version()) {
            return new SchoolChange.Stale(before);
        }
        entities.getReference(SchoolEntity.class, SchoolEntity.ONLY).become(wanted);
        entities.flush();
        audit.record(new AuditEntry(
                by,
                "school.changed",
                "school",
                "settings",
                Map.of("name", wanted.name(), "signUp", String.valueOf(wanted.signUp()))));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidateAll();
            }
        });
        return new SchoolChange.Changed(read(LockModeType.NONE));
    }

    private SchoolSettings read(LockModeType lock) {
        return entities.find(SchoolEntity.class, SchoolEntity.ONLY, lock).settings(startedName, startedSignUp);
    }
}
