package org.aliquot.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.ability.Difficulty;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.bank.AdoptedDifficulty;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.jobs.JobQueue;
import org.aliquot.jobs.JobState;
import org.aliquot.jobs.StoredJob;
import org.aliquot.people.AccountId;
import org.aliquot.statistics.internal.CalibrationTable;
import org.aliquot.statistics.internal.CalibrationWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calibrations of the bank, and whether their difficulties are used. All of them are kept. */
@Service
public class Calibrations {

    private static final int SHOWN = 100;

    private final JobQueue jobs;
    private final CalibrationTable table;
    private final Difficulties difficulties;
    private final AuditLog audit;

    Calibrations(JobQueue jobs, CalibrationTable table, Difficulties difficulties, AuditLog audit) {
        this.jobs = jobs;
        this.table = table;
        this.difficulties = difficulties;
        this.audit = audit;
    }

    /** Asks for a calibration over the answers of one exam or of all; the same one waiting or running is that one. */
    @Transactional
    public UUID start(@Nullable String exam, CalibrationModel model, AccountId by) {
        UUID id = jobs.add(CalibrationWork.KIND, exam, new CalibrationRequest(model), by);
        audit.record(new AuditEntry(
                by,
                "calibration.started",
                "calibration",
                id.toString(),
                Map.of("exam", exam == null ? "all" : exam, "model", model.word())));
        return id;
    }

    /** The newest hundred. */
    @Transactional(readOnly = true)
    public List<CalibrationView> list() {
        Map<UUID, CalibrationDecision> decisions = table.decisions();
        return jobs.list(CalibrationWork.KIND, null, SHOWN).stream()
                .map(stored -> view(stored, decisions.get(stored.job().id())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CalibrationView> find(UUID id) {
        return jobs.find(CalibrationWork.KIND, id)
                .map(stored -> view(stored, table.decision(id).orElse(null)));
    }

    /** Every version of a question with answers, by its slug. */
    @Transactional(readOnly = true)
    public List<CalibratedQuestion> questions(UUID calibration) {
        return table.items(calibration);
    }

    /** What the last calibration that is in use found of a version; empty where none held its answers. */
    @Transactional(readOnly = true)
    public Optional<CalibratedQuestion> adopted(ItemVersionId version) {
        return table.adopted(version);
    }

    /** Puts the difficulties in use, or leaves them; once, with a reason. */
    @Transactional
    public DecisionResult decide(UUID id, boolean adopt, String reason, AccountId by) {
        table.lockDecisions();
        CalibrationView view = find(id).orElse(null);
        if (view == null) {
            return new DecisionResult.Unknown();
        }
        Optional<String> obstacle = obstacle(view, adopt);
        if (obstacle.isPresent()) {
            return new DecisionResult.Refused(obstacle.get());
        }
        List<AdoptedDifficulty> adopted = adopt ? adoptable(id) : List.of();
        table.decide(id, adopt, reason, by);
        difficulties.adopt(id, adopted);
        audit.record(new AuditEntry(
                by,
                adopt ? "calibration.adopted" : "calibration.declined",
                "calibration",
                id.toString(),
                Map.of("questions", "" + adopted.size())));
        return new DecisionResult.Decided(find(id).orElseThrow(), adopted.size());
    }

    /** Why this cannot be decided now. */
    private Optional<String> obstacle(CalibrationView view, boolean adopt) {
        CalibrationSummary summary = view.summary();
        if (view.job().state() != JobState.DONE || summary == null) {
            return Optional.of("This calibration has no result to decide about.");
        }
        if (view.decision() != null) {
            return Optional.of("Someone has decided meanwhile.");
        }
        if (adopt && view.model() != CalibrationModel.RASCH) {
            return Optional.of("Exams are scored by difficulty alone. A calibration with slopes is to look at.");
        }
        if (adopt && !summary.convergence().converged()) {
            return Optional.of("The estimates did not settle, so they cannot be used.");
        }
        return adopt && table.isAdoptedSince(view.job().requestedAt())
                ? Optional.of("Another calibration was adopted since this one was begun. Calibrate again.")
                : Optional.empty();
    }

    /** What changes: questions whose difficulty was held stay as they are, few answers say nothing yet. */
    private List<AdoptedDifficulty> adoptable(UUID id) {
        return table.items(id).stream()
                .filter(item -> !item.anchor() && item.answers() >= Difficulty.LEAST_FOR_POSTERIOR)
                .flatMap(item -> adoptable(item).stream())
                .toList();
    }

    private static Optional<AdoptedDifficulty> adoptable(CalibratedQuestion item) {
        Double b = item.estimate().b();
        Double se = item.estimate().seB();
        return b == null || se == null || Math.abs(b) > Difficulty.LIMIT || se > Difficulty.LIMIT
                ? Optional.empty()
                : Optional.of(new AdoptedDifficulty(item.version(), b, se, item.answers()));
    }

    private static CalibrationView view(StoredJob stored, @Nullable CalibrationDecision decision) {
        return new CalibrationView(
                stored.job(),
                CalibrationWork.KIND.asked(stored).model(),
                CalibrationWork.KIND.outcome(stored),
                decision);
    }
}
