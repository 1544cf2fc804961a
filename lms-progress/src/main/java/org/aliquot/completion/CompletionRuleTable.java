package org.aliquot.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code completion_rule}. */
@Repository
class CompletionRuleTable {

    private static final String FIND = """
            select r.lessons, r.checks_percent, r.quizzes, r.quiz_keys, r.exam_key, r.exam_score, r.version,
                   r.changed_by, r.changed_at
            from completion_rule r
            join course c on c.id = r.course_id
            where c.slug = :course
            """;

    private static final String PUT = """
            insert into completion_rule as r (course_id, lessons, checks_percent, quizzes, quiz_keys, exam_key, exam_score,
                                              changed_by, changed_at, version)
            select c.id, :lessons, cast(:percent as integer), :quizzes, :named, cast(:exam as text),
                   cast(:score as integer), :by, server_now(), 1
            from course c
            where c.slug = :course
            on conflict (course_id) do update
            set lessons = excluded.lessons, checks_percent = excluded.checks_percent, quizzes = excluded.quizzes,
                quiz_keys = excluded.quiz_keys, exam_key = excluded.exam_key, exam_score = excluded.exam_score,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = r.version + 1
            where r.version = :version
            """;

    private final JdbcClient jdbc;

    CompletionRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(String course) {
        return jdbc.sql("select exists (select from course where slug = :course)")
                .param("course", course)
                .query(Boolean.class)
                .single();
    }

    Optional<CompletionRule> find(String course) {
        return jdbc.sql(FIND)
                .param("course", course)
                .query(CompletionRuleTable::rule)
                .optional();
    }

    RuleChange stale(String course) {
        return jdbc.sql(FIND)
                .param("course", course)
                .query((row, number) -> new RuleChange.Stale(
                        rule(row, number),
                        row.getObject("changed_by", UUID.class),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new RuleChange.Stale(CompletionRule.UNSET, null, null));
    }

    /** False when another version stands. */
    boolean put(String course, CompletionRule rule, AccountId by) {
        return jdbc.sql(PUT)
                        .param("course", course)
                        .param("lessons", rule.lessons())
                        .param("percent", rule.checksPercent())
                        .param("quizzes", rule.quizzes().word())
                        .param("named", rule.named().toArray(String[]::new))
                        .param("exam", rule.exam())
                        .param("score", rule.examScore())
                        .param("by", by.value())
                        .param("version", rule.version())
                        .update()
                == 1;
    }

    private static CompletionRule rule(ResultSet row, int number) throws SQLException {
        return new CompletionRule(
                row.getBoolean("lessons"),
                row.getObject("checks_percent", Integer.class),
                Quizzes.of(row.getString("quizzes")),
                List.of((String[]) row.getArray("quiz_keys").getArray()),
                row.getString("exam_key"),
                row.getObject("exam_score", Integer.class),
                row.getInt("version"));
    }
}
