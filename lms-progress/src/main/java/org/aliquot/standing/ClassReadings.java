package org.aliquot.standing;

import java.util.List;
import java.util.Map;
import org.aliquot.cohort.CohortView;
import org.aliquot.mastery.TargetExam;
import org.aliquot.people.AccountId;
import org.aliquot.reports.CohortReport;
import org.aliquot.reports.MemberRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Classes with the standing of their learners, by a number of statements that does not grow with them. */
@Service
public class ClassReadings {

    private final CohortReport report;
    private final Standings standings;

    ClassReadings(CohortReport report, Standings standings) {
        this.report = report;
        this.standings = standings;
    }

    /** Of a class the caller is known to see. */
    @Transactional(readOnly = true)
    public ClassReadiness of(CohortView cohort) {
        List<MemberRow> rows = report.of(cohort);
        List<TargetExam> targets = standings.targets(cohort.course());
        Map<AccountId, Standing> known = standings.of(
                cohort.course(),
                targets,
                rows.stream().map(row -> new AccountId(row.person())).toList());
        return ClassReadiness.of(
                rows.stream()
                        .map(row -> new ClassMember(row, known.get(new AccountId(row.person()))))
                        .toList(),
                targets);
    }
}
