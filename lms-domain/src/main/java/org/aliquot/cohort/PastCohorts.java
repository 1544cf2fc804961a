package org.aliquot.cohort;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.aliquot.backfill.PastRows;
import org.aliquot.backfill.PastTable;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;

/** Cohorts of long ago, for made-up populations. */
@Component
public class PastCohorts {

    private static final PastTable COHORT = new PastTable(
            "cohort",
            "id, name, kind, course_id, code, starts_on, ends_on, access_days, payer, payer_name, status, created_at,"
                    + " changed_by, changed_at, version, plan_by, plan_at, plan_version");

    private static final PastTable INSTRUCTOR = new PastTable("cohort_instructor", "cohort_id, account_id, added_at");

    private static final PastTable ASSIGNMENT =
            new PastTable("cohort_assignment", "id, cohort_id, kind, ref, due_on, closes, tutor, late_answers");

    private static final PastTable MEMBER = new PastTable("cohort_member", "cohort_id, account_id, way, joined_at");

    /** A class code by the given random numbers. */
    public String code(RandomGenerator random) {
        return ClassCode.random(random);
    }

    public void write(PastRows rows, PastCohort past) {
        CohortSettings settings = past.settings();
        boolean planned = !past.plan().isEmpty();
        rows.add(
                COHORT,
                past.id(),
                settings.name(),
                settings.kind().word(),
                past.course(),
                past.code(),
                settings.startsOn(),
                settings.endsOn(),
                settings.accessDays(),
                settings.payer().word(),
                settings.payerName(),
                past.archived() ? "archived" : "open",
                past.createdAt(),
                past.by(),
                past.createdAt(),
                past.archived() ? 1 : 0,
                planned ? past.by() : null,
                planned ? past.createdAt() : null,
                planned ? 1 : 0);
        past.instructors().forEach(instructor -> rows.add(INSTRUCTOR, past.id(), instructor, past.createdAt()));
        past.plan().forEach(assignment -> write(rows, assignment));
    }

    /** Adds a member of a cohort written before. */
    public void join(PastRows rows, UUID cohort, AccountId person, EnrollmentSource way, Instant joinedAt) {
        rows.add(MEMBER, cohort, person, way.word(), joinedAt);
    }

    private static void write(PastRows rows, Assignment assignment) {
        rows.add(
                ASSIGNMENT,
                assignment.id(),
                assignment.cohort(),
                assignment.kind().word(),
                assignment.ref(),
                assignment.dueOn(),
                assignment.closes(),
                assignment.tutor(),
                assignment.holdLate() ? "hold" : "count");
    }
}
