package org.aliquot.delivery;

import org.aliquot.blueprint.ExamCopies;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away exams of the school's own that nobody has taken: what somebody took stays, with its results. */
@Service
public class ExamRemoval {

    /** What came of it. */
    public sealed interface Result {

        record Removed() implements Result {}

        /** So many have taken it, or are taking it. */
        record Taken(int people) implements Result {}

        /** It belongs to a content pack, or is not there. */
        record NotOwn() implements Result {}
    }

    private static final String PEOPLE = """
            select count(distinct a.account_id)
            from attempt a
            join exam e on e.id = a.exam_id
            where e.key = :exam and not a.trial
            """;

    private final JdbcClient jdbc;
    private final ExamCopies copies;

    ExamRemoval(JdbcClient jdbc, ExamCopies copies) {
        this.jdbc = jdbc;
        this.copies = copies;
    }

    /** How many people took it or are taking it, trials of staff apart. */
    @Transactional(readOnly = true)
    public int people(String exam) {
        return jdbc.sql(PEOPLE).param("exam", exam).query(Integer.class).single();
    }

    /** An attempt that begins meanwhile is waited for, and counts. */
    @Transactional
    public Result remove(String exam, AccountId by) {
        if (!copies.hold(exam)) {
            return new Result.NotOwn();
        }
        int people = people(exam);
        if (people > 0) {
            return new Result.Taken(people);
        }
        copies.remove(exam, by);
        return new Result.Removed();
    }
}
