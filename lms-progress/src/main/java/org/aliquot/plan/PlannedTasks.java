package org.aliquot.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code planned_task}: a day's tasks, written once. */
@Repository
class PlannedTasks {

    private static final String OF_DAY = """
            select position, kind, ref, course, area, amount, minutes, whole
            from planned_task
            where account_id = :account and day = :day
            order by position
            """;

    /** Nobody else plans by the goal or changes it until the transaction ends. */
    private static final String HOLD = """
            select version = :goal
            from study_goal
            where account_id = :account
            for update
            """;

    private static final String KEEP = """
            insert into planned_task (account_id, day, position, kind, ref, course, area, amount, minutes, whole)
            select :account, :day, t.position, t.kind, t.ref, t.course, t.area, t.amount, t.minutes, t.whole
            from unnest(cast(:positions as integer[]), cast(:kinds as text[]), cast(:refs as text[]),
                        cast(:courses as text[]), cast(:areas as text[]), cast(:amounts as integer[]),
                        cast(:minutes as integer[]), cast(:wholes as boolean[]))
                 as t (position, kind, ref, course, area, amount, minutes, whole)
            where not exists (select from planned_task p where p.account_id = :account and p.day = :day)
            order by t.position
            on conflict (account_id, day, position) do nothing
            """;

    private final JdbcClient jdbc;

    PlannedTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlannedTask> of(AccountId learner, LocalDate day) {
        return jdbc.sql(OF_DAY)
                .param("account", learner)
                .param("day", day)
                .query(PlannedTasks::read)
                .list();
    }

    /**
     * Of two devices that open the day at once, the first one's plan stays; one by a goal that was changed meanwhile is not kept.
     *
     * @param goal the version of the goal that it was planned by
     */
    void keep(AccountId learner, LocalDate day, int goal, List<PlannedTask> tasks) {
        boolean holds = jdbc.sql(HOLD)
                .param("account", learner)
                .param("goal", goal)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (holds) {
            keep(learner, day, tasks);
        }
    }

    private void keep(AccountId learner, LocalDate day, List<PlannedTask> tasks) {
        jdbc.sql(KEEP)
                .param("account", learner)
                .param("day", day)
                .param("positions", tasks.stream().map(PlannedTask::position).toArray(Integer[]::new))
                .param("kinds", tasks.stream().map(task -> task.kind().word()).toArray(String[]::new))
                .param("refs", tasks.stream().map(PlannedTask::ref).toArray(String[]::new))
                .param("courses", tasks.stream().map(PlannedTask::course).toArray(String[]::new))
                .param("areas", tasks.stream().map(PlannedTask::area).toArray(String[]::new))
                .param("amounts", tasks.stream().map(PlannedTask::amount).toArray(Integer[]::new))
                .param("minutes", tasks.stream().map(PlannedTask::minutes).toArray(Integer[]::new))
                .param("wholes", tasks.stream().map(PlannedTask::whole).toArray(Boolean[]::new))
                .update();
    }

    /** So that the day is planned anew. */
    void forget(AccountId learner, LocalDate day) {
        jdbc.sql("delete from planned_task where account_id = :account and day = :day")
                .param("account", learner)
                .param("day", day)
                .update();
    }

    private static PlannedTask read(ResultSet row, int number) throws SQLException {
        return new PlannedTask(
                row.getInt("position"),
                Word.read(TaskKind.class, row.getString("kind")),
                row.getString("ref"),
                row.getString("course"),
                row.getString("area"),
                row.getInt("amount"),
                row.getInt("minutes"),
                row.getBoolean("whole"));
    }
}
