package org.aliquot.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.cohort.CohortView;
import org.aliquot.mastery.TargetExam;
import org.aliquot.people.AccountId;
import org.aliquot.reports.CohortReport;
import org.aliquot.reports.MemberRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Classes the caller is known to see, with the standing of their learners. */
@Service
public class ClassReadings {

    private final CohortReport report;
    private final Standings standings;

    ClassReadings(CohortReport report, Standings standings) {
        this.report = report;
        this.standings = standings;
    }

    /** By a number of statements that does not grow with the class. */
    @Transactional(readOnly = true)
    public ClassReadiness of(CohortView cohort) {
        List<TargetExam> targets = standings.targets(cohort.course());
        return ClassReadiness.of(members(cohort, targets, report.of(cohort)), targets);
    }

    /** Those of these people who are in it, by name. */
    @Transactional(readOnly = true)
    public List<ClassMember> of(CohortView cohort, List<UUID> people) {
        return members(cohort, standings.targets(cohort.course()), report.of(cohort, people));
    }

    /**
     * All learners by name, one after the other: however many there are, some are in memory.
     *
     * @return the exam that most of them prepare for; null where the course prepares for none
     */
    @Transactional(readOnly = true)
    public @Nullable TargetExam each(CohortView cohort, Consumer<ClassMember> taker) {
        List<TargetExam> targets = standings.targets(cohort.course());
        Map<String, Long> wished = new HashMap<>();
        report.each(cohort, some -> {
            for (ClassMember member : members(cohort, targets, some)) {
                Standing standing = member.standing();
                if (standing != null) {
                    wished.merge(standing.target(), 1L, Long::sum);
                }
                taker.accept(member);
            }
        });
        return ClassReadiness.mostWished(targets, wished);
    }

    private List<ClassMember> members(CohortView cohort, List<TargetExam> targets, List<MemberRow> rows) {
        Map<AccountId, Standing> known = standings.of(
                cohort.course(),
                targets,
                rows.stream().map(row -> new AccountId(row.person())).toList());
        return rows.stream()
                .map(row -> new ClassMember(row, known.get(new AccountId(row.person()))))
                .toList();
    }
}
