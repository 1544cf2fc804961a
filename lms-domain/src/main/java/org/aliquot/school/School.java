package org.aliquot.school;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.RowId;
import org.aliquot.kept.OnceKept;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The settings of the school. What is started with counts until an administrator decides something; asked for on every page, they
 * are remembered for ten seconds, after which another node's change counts as well.
 */
@Service
public class School {

    private static final String KEPT = "kept";

    private final EntityManager entities;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final SchoolSettings.Started started;
    private final LoadingCache<String, SchoolSettings> known;
    private final Cache<String, byte[]> pictures =
            Caffeine.newBuilder().maximumSize(1).build();

    School(
            EntityManager entities,
            AuditLog audit,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            @Value("${aliquot.school:Aliquot}") String startedName,
            @Value("${aliquot.sign-up:${aliquot.demo}}") boolean startedSignUp,
            @Value("${aliquot.zone}") ZoneId startedZone) {
        this.entities = entities;
        this.audit = audit;
        this.transaction = transaction;
        this.events = events;
        this.started = new SchoolSettings.Started(startedName, startedSignUp, startedZone);
        this.known = Caffeine.newBuilder()
                .build(_ -> Objects.requireNonNull(transaction.execute(_ -> read(LockModeType.NONE))));
    }

    /** What another node decided counts here then; no page waits for it. */
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void readAnew() {
        remember(Objects.requireNonNull(transaction.execute(_ -> read(LockModeType.NONE))));
    }

    /** Whoever read before the last decision does not undo it here. */
    private void remember(SchoolSettings read) {
        known.asMap().merge(KEPT, read, (before, now) -> before.version() > now.version() ? before : now);
    }

    public String name() {
        return known().name();
    }

    /** Whether people may make their own account. */
    public boolean letsPeopleSignUp() {
        return known().signUp();
    }

    /** In whose calendar days begin and end. */
    public ZoneId zone() {
        return known().zone();
    }

    /** All of it, at most ten seconds old. */
    public SchoolSettings known() {
        return known.get(KEPT);
    }

    /** The same as far as it is remembered: pages that say what is wrong do not ask a database that may be what is. */
    public SchoolSettings remembered() {
        SchoolSettings settings = known.getIfPresent(KEPT);
        return settings == null ? started.settings() : settings;
    }

    /** The file of the logo, a PNG; empty where the school has another one or none. */
    public Optional<byte[]> picture(String sha256) {
        SchoolLogo logo = known().look().logo();
        return logo != null && logo.sha256().equals(sha256)
                ? Optional.ofNullable(pictures.getIfPresent(sha256)).or(() -> kept(sha256))
                : Optional.empty();
    }

    private Optional<byte[]> kept(String sha256) {
        Optional<byte[]> file = Optional.ofNullable(file(sha256));
        file.ifPresent(bytes -> pictures.put(sha256, bytes));
        return file;
    }

    /** As they are at this moment, for whoever changes them. */
    @Transactional(readOnly = true)
    public SchoolSettings settings() {
        return read(LockModeType.NONE);
    }

    /** @param version of the settings that who decides has seen */
    @Transactional
    public SchoolChange decide(SchoolDecision decided, int version, RowId by) {
        SchoolSettings before = read(LockModeType.PESSIMISTIC_WRITE);
        if (before.version() != version) {
            return new SchoolChange.Stale(before);
        }
        if (decided instanceof SchoolDecision.Marking(var drawn)) {
            replace(before.look().logo(), drawn);
        }
        entities.getReference(SchoolEntity.class, SchoolEntity.ONLY).become(decided);
        entities.flush();
        audit.record(new AuditEntry(by, "school.changed", "school", "settings", decided.facts()));
        SchoolSettings after = read(LockModeType.NONE);
        if (!after.zone().equals(before.zone())) {
            events.publishEvent(
                    new SchoolMoved(before.zone().getId(), after.zone().getId()));
        }
        OnceKept.run(() -> remember(after));
        return new SchoolChange.Changed(after);
    }

    /** Only the one that is shown is kept. */
    private void replace(@Nullable SchoolLogo before, @Nullable LogoFile drawn) {
        if (before != null
                && drawn != null
                && before.sha256().equals(drawn.logo().sha256())) {
            return;
        }
        if (drawn != null) {
            entities.persist(new SchoolLogoEntity(drawn));
        }
        if (before != null) {
            entities.remove(entities.find(SchoolLogoEntity.class, before.sha256()));
        }
    }

    private byte @Nullable [] file(String sha256) {
        return transaction.execute(_ -> {
            SchoolLogoEntity found = entities.find(SchoolLogoEntity.class, sha256);
            return found == null ? null : found.file();
        });
    }

    private SchoolSettings read(LockModeType lock) {
        return entities.find(SchoolEntity.class, SchoolEntity.ONLY, lock).settings(started);
    }
}
