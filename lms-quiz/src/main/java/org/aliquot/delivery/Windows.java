package org.aliquot.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.blueprint.AdmissionChanged;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.AssignmentKind;
import org.aliquot.cohort.OwnDaysChanged;
import org.aliquot.cohort.WorkAssigned;
import org.aliquot.enrollment.EnrollmentWindowMoved;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Until when attempts may run at all: moved with a learner's access and the last days of their classes, and only ever further. */
@Component
class Windows {

    /** An attempt of somebody whose window may have moved. */
    private record Running(UUID id, AccountId learner, String exam) {}

    /**
     * In the order of their ids, like everywhere. Many people may be prolonged in one long transaction: answers, which hold their
     * attempt {@code for key share}, do not wait for it.
     */
    private static final String BOUNDED = """
            select a.id, e.key
            from attempt a
            join exam e on e.id = a.exam_id
            join exam_course x on x.exam_id = e.id and x.course_slug = :course
            where a.account_id = :account and a.mode = 'exam' and a.status <> 'final' and a.closes_at is not null
            order by a.id
            for no key update of a
            """;

    private static final String ASSIGNED = """
            select a.id, a.account_id, e.key
            from cohort_member m
            join attempt a on a.account_id = m.account_id
            join exam e on e.id = a.exam_id and e.key = any(:exams)
            where m.cohort_id = :cohort and a.mode = 'exam' and a.status <> 'final' and a.closes_at is not null
            order by a.id
            for no key update of a
            """;

    private static final String OF_EXAM = """
            select a.id, a.account_id, e.key
            from attempt a
            join exam e on e.id = a.exam_id
            where a.exam_id = :exam and a.mode = 'exam' and a.status <> 'final' and a.closes_at is not null
            order by a.id
            for no key update of a
            """;

    private static final String OF_LEARNER = """
            select a.id, a.account_id, e.key
            from attempt a
            join exam e on e.id = a.exam_id and e.key = :exam
            where a.account_id = :account and a.mode = 'exam' and a.status <> 'final' and a.closes_at is not null
            order by a.id
            for no key update of a
            """;

    private static final String MOVERS = """
            with access as (select 1 from enrollment n where n.account_id = :account for share of n)
            select 1
            from cohort_member m
            join cohort h on h.id = m.cohort_id
            where m.account_id = :account and (select count(*) from access) >= 0
            for share of h
            """;

    private static final String REOPEN = """
            update attempt
            set closes_at = cast(:closes as timestamptz)
            where id = :id and status <> 'final'
              and (cast(:closes as timestamptz) is null or closes_at < cast(:closes as timestamptz))
            """;

    private final JdbcClient jdbc;
    private final OpenExams exams;
    private final Deadlines deadlines;

    Windows(JdbcClient jdbc, OpenExams exams, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.exams = exams;
        this.deadlines = deadlines;
    }

    /** Longer access lets what runs go on for as long; shorter access takes nothing from it. */
    @EventListener
    void follow(EnrollmentWindowMoved moved) {
        Map<UUID, String> running = new LinkedHashMap<>();
        RowCallbackHandler put = row -> running.put(row.getObject("id", UUID.class), row.getString("key"));
        jdbc.sql(BOUNDED)
                .param("account", moved.account())
                .param("course", moved.course())
                .query(put);
        running.forEach((id, exam) -> follow(id, new AccountId(moved.account()), exam));
    }

    /** A later last day of a class does the same. Its rules are there before the change is committed, not yet when it is told. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(WorkAssigned assigned) {
        String[] moved = assigned.work().stream()
                .filter(work -> work.kind() == AssignmentKind.EXAM)
                .map(WorkAssigned.Work::ref)
                .toArray(String[]::new);
        if (moved.length > 0) {
            follow(jdbc.sql(ASSIGNED).param("cohort", assigned.cohort()).param("exams", moved));
        }
    }

    /** So does a later closing of the exam itself. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(AdmissionChanged changed) {
        follow(jdbc.sql(OF_EXAM).param("exam", changed.exam()));
    }

    /** And a later day of one's own. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(OwnDaysChanged changed) {
        if (changed.kind() == AssignmentKind.EXAM) {
            follow(jdbc.sql(OF_LEARNER).param("account", changed.account()).param("exam", changed.ref()));
        }
    }

    private void follow(JdbcClient.StatementSpec running) {
        running.query((row, number) -> new Running(
                        row.getObject("id", UUID.class), AccountId.in(row, "account_id"), row.getString("key")))
                .list()
                .forEach(one -> follow(one.id(), one.learner(), one.exam()));
    }

    /**
     * Looks again when an attempt's window ends. Whoever moves it at the moment of the start has not seen the attempt, so their
     * rows are waited for.
     */
    @Transactional
    public void follow(AttemptId id, AccountId learner, String exam) {
        jdbc.sql(MOVERS).param("account", learner).query(Integer.class).list();
        follow(id.value(), learner, exam);
    }

    private void follow(UUID id, AccountId learner, String exam) {
        exams.find(learner, exam).ifPresent(open -> reopen(id, open.windowEnd(Mode.EXAM)));
    }

    private void reopen(UUID attempt, @Nullable Instant closes) {
        int moved = jdbc.sql(REOPEN)
                .param("id", attempt)
                .param("closes", RowTime.of(closes))
                .update();
        if (moved == 1) {
            deadlines.derive(List.of(attempt));
        }
    }
}
