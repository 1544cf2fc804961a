package org.aliquot.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.mastery.Evidence;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.LearnersCalendar;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.AccountId;
import org.aliquot.proficiency.Dynamics;
import org.aliquot.proficiency.Mastery;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What boards said about learners. Reported again for the same day, a result replaces the one before. */
@Service
public class RealResults {

    private static final int YEARS = 5;

    private final ReportedResultRepository kept;
    private final TargetExams targets;
    private final LearnersCalendar calendar;
    private final OwnMastery mastery;
    private final OwnReadiness readiness;
    private final TransactionTemplate transaction;

    RealResults(
            ReportedResultRepository kept,
            TargetExams targets,
            LearnersCalendar calendar,
            OwnMastery mastery,
            OwnReadiness readiness,
            TransactionTemplate transaction) {
        this.kept = kept;
        this.targets = targets;
        this.calendar = calendar;
        this.mastery = mastery;
        this.readiness = readiness;
        this.transaction = transaction;
    }

    /** The latest exam first. */
    @Transactional(readOnly = true)
    public List<ReportedResult> of(AccountId learner) {
        return kept.of(learner).stream().map(ReportedResultEntity::view).toList();
    }

    /** Sent twice, it is kept once. */
    public ReportResult report(AccountId learner, ResultReport report) {
        try {
            return requireNonNull(transaction.execute(_ -> keep(learner, report)));
        } catch (DuplicateKeyException | OptimisticLockingFailureException meanwhile) {
            return requireNonNull(transaction.execute(_ -> keep(learner, report)));
        }
    }

    private ReportResult keep(AccountId learner, ResultReport report) {
        TargetExam target = targets.find(report.target()).orElse(null);
        if (target == null) {
            return new ReportResult.Refused(ReportResult.Reason.UNKNOWN_EXAM);
        }
        Optional<ReportResult.Reason> refusal = refusal(target, report, calendar.today(learner));
        if (refusal.isPresent()) {
            return new ReportResult.Refused(refusal.get());
        }
        Double chance = chanceBefore(learner, target, report.satOn());
        ReportedResultEntity row = kept.findByLearnerAndTargetAndSatOn(learner, report.target(), report.satOn())
                .orElseGet(() -> new ReportedResultEntity(learner, report, chance));
        row.become(report, chance);
        return new ReportResult.Kept(kept.saveAndFlush(row).view());
    }

    private static Optional<ReportResult.Reason> refusal(TargetExam target, ResultReport report, LocalDate today) {
        if (report.satOn().isAfter(today) || report.satOn().isBefore(today.minusYears(YEARS))) {
            return Optional.of(ReportResult.Reason.DAY);
        }
        Integer score = report.score();
        if (score != null && (score < 0 || score > ResultReport.HIGHEST)) {
            return Optional.of(ReportResult.Reason.SCORE);
        }
        return report.below().stream().allMatch(code -> target.area(code).isPresent())
                ? Optional.empty()
                : Optional.of(ReportResult.Reason.AREA);
    }

    /** As it would have been said on the morning of the exam; null where it was too early to say. */
    private @Nullable Double chanceBefore(AccountId learner, TargetExam target, LocalDate day) {
        Evidence all = mastery.of(learner, target).evidence();
        Evidence before = new Evidence(
                target,
                day,
                all.zone(),
                all.answers().stream()
                        .filter(answer -> answer.day().isBefore(day))
                        .toList());
        var then = new LearnerMastery(before, Mastery.of(before.given(), Dynamics.DEFAULT, day));
        return switch (readiness.uncorrected(then)) {
            case Standpoint.TooEarly _ -> null;
            case Standpoint.Estimated estimated -> estimated.chance().chance();
        };
    }

    /** Takes one's own report back; unknown to others. */
    @Transactional
    public boolean remove(AccountId learner, UUID id) {
        Optional<ReportedResultEntity> row = kept.findByLearnerAndId(learner, id);
        row.ifPresent(kept::delete);
        return row.isPresent();
    }
}
