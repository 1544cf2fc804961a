package org.aliquot.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.blueprint.internal.AdmissionTable;
import org.aliquot.blueprint.internal.ExamTable;
import org.aliquot.blueprint.internal.ExamVersions;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When, how often and with which code exams are taken. It holds for every version, so a change of it makes no new one. */
@Service
public class Admissions {

    private final AdmissionTable table;
    private final AdmissionRepository rows;
    private final ExamVersions versions;
    private final ExamTable exams;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final ServerClock clock;

    Admissions(
            AdmissionTable table,
            AdmissionRepository rows,
            ExamVersions versions,
            ExamTable exams,
            AuditLog audit,
            ApplicationEventPublisher events,
            ServerClock clock) {
        this.table = table;
        this.rows = rows;
        this.versions = versions;
        this.exams = exams;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** By the ids of exams; those that are left out take everybody at any time. */
    @Transactional(readOnly = true)
    public Map<UUID, Admission> of(Collection<UUID> exams) {
        return exams.isEmpty() ? Map.of() : table.of(exams);
    }

    @Transactional(readOnly = true)
    public Admission of(UUID exam) {
        return of(List.of(exam)).getOrDefault(exam, Admission.ANY);
    }

    /** Whether the learner's name lies over the questions of this exam, of whatever version. */
    @Transactional(readOnly = true)
    public boolean isNameOnPages(String key) {
        return table.isNameOnPages(key);
    }

    /** Decides anew; {@code wanted.version()} is that of the decision it was made from. */
    @Transactional
    public AdmissionChange change(String key, Admission wanted, AccountId by) {
        if (versions.current(key).isEmpty()) {
            return new AdmissionChange.Unknown();
        }
        Optional<String> refusal = wanted.refusal();
        if (refusal.isPresent()) {
            return new AdmissionChange.Refused(refusal.get());
        }
        UUID exam = exams.lock(key);
        AdmissionEntity row = rows.findById(exam).orElse(null);
        Admission standing = row == null ? Admission.ANY : row.view();
        if (standing.version() != wanted.version()) {
            return new AdmissionChange.Stale(standing);
        }
        AdmissionEntity changed = row == null ? new AdmissionEntity(exam) : row;
        changed.become(wanted, standing, by, clock.now());
        int version = rows.saveAndFlush(changed).view().version();
        audit.record(new AuditEntry(by, "exam.admission-changed", "exam", key, Map.of()));
        events.publishEvent(new AdmissionChanged(exam));
        return new AdmissionChange.Changed(version);
    }

    /** Whether the decision with this version is this person's own, and still the last word about the exam. */
    @Transactional(readOnly = true)
    public boolean canUndo(UUID exam, int version, AccountId by) {
        return rows.findById(exam)
                .filter(row -> row.view().version() == version)
                .flatMap(row -> row.before(by))
                .isPresent();
    }

    /** Puts back what stood before a decision of this person's own, as long as that is the last word; it holds like any other. */
    @Transactional
    public AdmissionChange undo(String key, int version, AccountId by) {
        if (versions.current(key).isEmpty()) {
            return new AdmissionChange.Unknown();
        }
        AdmissionEntity row = rows.findById(exams.lock(key)).orElse(null);
        Admission standing = row == null ? Admission.ANY : row.view();
        Admission before = row == null ? null : row.before(by).orElse(null);
        return before == null || standing.version() != version
                ? new AdmissionChange.Stale(standing)
                : change(key, before.inPlaceOf(standing), by);
    }
}
