package faults;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the database has of one learner that followed from results.
 *
 * @param sittings when attempts were finished, by the name of each list that has some
 */
record Awarded(
        List<Outcome> outcomes,
        Map<String, List<Instant>> sittings,
        List<Completion> completions,
        List<Certificate> certificates,
        List<Hours> hours) {

    /**
     * The line of an attempt in the reports.
     *
     * @param passed null where nobody can pass
     */
    record Outcome(String attempt, int correct, int answered, int total, Boolean passed, Instant finalAt) {}

    record Completion(String course, Instant at) {}

    /** @param completedAt as it is printed on it */
    record Certificate(String course, String status, BigDecimal hours, Instant completedAt) {}

    /**
     * An entry in the learner's list of credit.
     *
     * @param course null where it is of none
     * @param zone where the learner lives
     */
    record Hours(String course, BigDecimal amount, String unit, LocalDate earnedOn, ZoneId zone) {}

    private static final String LEARNER = """
            with learner as (
              select a.id, a.time_zone
              from account a
              join access_token t on t.account_id = a.id
              where t.secret_hash = sha256(convert_to(?, 'UTF8'))
            )
            """;

    private static final String OUTCOMES = LEARNER + """
            select o.attempt_id, o.correct, o.answered, o.total, o.passed, o.final_at
            from learner
            join exam_outcome o on o.account_id = learner.id
            """;

    private static final String SITTINGS = LEARNER + """
            select v.name, u.final_at
            from learner
            join sitting_times s on s.account_id = learner.id
            cross join lateral (
              values ('finished', s.finished), ('marked', s.marked), ('passed', s.passed), ('first finished', s.first_finished),
                     ('first marked', s.first_marked), ('first passed', s.first_passed)) v (name, times)
            cross join lateral unnest(v.times) u (final_at)
            union all
            select 'finished in a course', u.final_at
            from learner
            join learner_sittings s on s.account_id = learner.id
            cross join lateral unnest(s.finished) u (final_at)
            """;

    private static final String COMPLETIONS = LEARNER + """
            select c.slug, d.completed_at
            from learner
            join course_completion d on d.account_id = learner.id
            join course c on c.id = d.course_id
            """;

    private static final String CERTIFICATES = LEARNER + """
            select c.slug, f.status, f.hours, f.completed_at
            from learner
            join certificate f on f.account_id = learner.id
            join course c on c.id = f.course_id
            """;

    private static final String HOURS = LEARNER + """
            select c.slug, r.amount, r.unit, r.earned_on, learner.time_zone
            from learner
            join credit r on r.account_id = learner.id
            left join course c on c.id = r.course_id
            """;

    /** Of all who are there, whether they sat an exam now, in an earlier schedule, or never. */
    private static final String TOO_MANY = """
            with given as (
              select 'outcomes' as what, account_id from exam_outcome
              union all
              select 'completions', account_id from course_completion
              union all
              select 'certificates', account_id from certificate
              union all
              select 'entries of hours', account_id from credit
            )
            select a.email || ' has ' || count(*) || ' ' || g.what as words
            from given g
            join account a on a.id = g.account_id
            group by a.id, a.email, g.what
            having count(*) > (select count(*) from attempt t where t.account_id = a.id)
            """;

    static Awarded read(Connection database, String token) throws SQLException {
        Awarded awarded = new Awarded(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Stored.each(database, OUTCOMES, token, row -> awarded.outcomes.add(outcome(row)));
        Stored.each(database, SITTINGS, token, row -> awarded.sittings
                .computeIfAbsent(row.getString("name"), _ -> new ArrayList<>())
                .add(Stored.instant(row, "final_at")));
        Stored.each(database, COMPLETIONS, token, row -> awarded.completions.add(
                new Completion(row.getString("slug"), Stored.instant(row, "completed_at"))));
        Stored.each(database, CERTIFICATES, token, row -> awarded.certificates.add(new Certificate(
                row.getString("slug"), row.getString("status"), row.getBigDecimal("hours"), Stored.instant(row, "completed_at"))));
        Stored.each(database, HOURS, token, row -> awarded.hours.add(hours(row)));
        return awarded;
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                row.getString("attempt_id"),
                row.getInt("correct"),
                row.getInt("answered"),
                row.getInt("total"),
                row.getObject("passed", Boolean.class),
                Stored.instant(row, "final_at"));
    }

    private static Hours hours(ResultSet row) throws SQLException {
        return new Hours(
                row.getString("slug"),
                row.getBigDecimal("amount"),
                row.getString("unit"),
                row.getObject("earned_on", LocalDate.class),
                ZoneId.of(row.getString("time_zone")));
    }

    /** Who has more of something than attempts, in words. */
    static List<String> tooMany(Connection database) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(TOO_MANY)) {
            while (row.next()) {
                words.add(row.getString("words"));
            }
        }
        return words;
    }
}
