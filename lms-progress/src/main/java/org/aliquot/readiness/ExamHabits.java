package org.aliquot.readiness;

import java.util.List;
import java.util.Optional;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.forecast.Pace;
import org.aliquot.mastery.TargetExam;
import org.aliquot.people.AccountId;
import org.aliquot.response.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody works under exam rules: whether time would do, and what comes of changed answers. */
@Service
@Transactional(readOnly = true)
public class ExamHabits {

    /** The board's exam as the longest practice exam of its blueprint has it. */
    private static final String LONGEST = """
            select cast(v.spec #>> '{exam,items}' as integer) as items, cast(v.spec #>> '{exam,timeLimitMinutes}' as integer) as minutes
            from exam e
            join exam_version v on v.id = e.current_version_id
            where e.status = 'published'
              and v.spec #>> '{exam,blueprint}' = :target
              and v.spec #>> '{exam,scale}' <> 'none'
              and v.spec #>> '{exam,timeLimitMinutes}' is not null
            order by items desc, e.key
            limit 1
            """;

    private static final String TIMES = """
            select s.elapsed_ms
            from attempt a
            join exam_version v on v.id = a.exam_version_id
            join scored_answer s on s.attempt_id = a.id
            where a.account_id = :account
              and a.mode = 'exam'
              and a.status = 'final'
              and a.limit_seconds is not null
              and v.spec #>> '{exam,blueprint}' = :target
              and s.payload is not null
              and s.elapsed_ms > 0
            order by a.ended_at desc, s.position desc
            limit 200
            """;

    private record Length(int questions, int minutes) {}

    private final JdbcClient jdbc;
    private final ChangeTable changes;
    private final ItemBank bank;

    ExamHabits(JdbcClient jdbc, ChangeTable changes, ItemBank bank) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.bank = bank;
    }

    /** From the last 200 answers under this exam's clock; empty with fewer than {@link Pace#LEAST}. */
    public Optional<Pace> pace(AccountId learner, TargetExam target) {
        Optional<Length> length = jdbc.sql(LONGEST)
                .param("target", target.key())
                .query((row, number) -> new Length(row.getInt("items"), row.getInt("minutes")))
                .optional();
        List<Double> times = jdbc.sql(TIMES)
                .param("account", learner)
                .param("target", target.key())
                .query((row, number) -> row.getInt("elapsed_ms") / 1000.0)
                .list();
        return times.size() < Pace.LEAST
                ? Optional.empty()
                : length.map(exam -> Pace.of(times, exam.questions(), exam.minutes() * 60));
    }

    public ChangedAnswers changes(AccountId learner) {
        int gained = 0;
        int lost = 0;
        int neither = 0;
        List<ChangeTable.Change> all = changes.of(learner);
        List<ItemVersion> asked =
                bank.versions(all.stream().map(ChangeTable.Change::version).toList());
        for (int i = 0; i < all.size(); i++) {
            ChangeTable.Change change = all.get(i);
            boolean before = asked.get(i)
                    .content()
                    .rule()
                    .score(new Response.Choice(change.first()))
                    .isFull();
            gained += !before && change.right() ? 1 : 0;
            lost += before && !change.right() ? 1 : 0;
            neither += !before && !change.right() ? 1 : 0;
        }
        return new ChangedAnswers(gained, lost, neither);
    }
}
