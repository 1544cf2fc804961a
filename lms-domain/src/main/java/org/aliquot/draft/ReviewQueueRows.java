package org.aliquot.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whose turn it is in which review of one kind of work. */
final class ReviewQueueRows {

    private static final String LINE = """
            select %2$s, r.state, r.asked_by, r.asked_at, r.reviewer,
                   (select count(*) from %1$s_comment c
                    where c.%1$s_id = r.%1$s_id and c.reply_to is null and c.resolved_by is null) as open
            from %1$s_review r
            join %1$s_draft d on d.%1$s_id = r.%1$s_id
            join %1$s on %1$s.id = r.%1$s_id
            """;

    /** Nobody reviews what they changed last. */
    private static final String WAITS = """
            where r.state = 'asked'
              and d.updated_by <> :person
              and (r.reviewer is null or r.reviewer = :person)
            """;

    private static final String TO_REVIEW = LINE + WAITS + """
            order by r.reviewer is null, r.asked_at
            limit 200
            """;

    private static final String COUNT = """
            select count(*)
            from %1$s_review r
            join %1$s_draft d on d.%1$s_id = r.%1$s_id
            """ + WAITS;

    private static final String OWN = LINE + """
            where r.asked_by = :person or d.updated_by = :person
            order by r.asked_at desc
            limit 200
            """;

    private final JdbcClient jdbc;
    private final String kind;
    private final String columns;
    private final UnaryOperator<String> excerpt;

    /**
     * @param columns {@code name}, {@code place} and {@code begin} of a line, from the work and its draft {@code d}
     * @param excerpt makes plain words of what is in {@code begin}
     */
    ReviewQueueRows(JdbcClient jdbc, String kind, String columns, UnaryOperator<String> excerpt) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.columns = columns;
        this.excerpt = excerpt;
    }

    ReviewQueue of(AccountId person) {
        return new ReviewQueue(lines(TO_REVIEW, person), lines(OWN, person));
    }

    /** How much waits for this person or for any colleague. */
    int waiting(AccountId person) {
        return jdbc.sql(COUNT.formatted(kind))
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private List<ReviewQueue.Line> lines(String sql, AccountId person) {
        return jdbc.sql(sql.formatted(kind, columns))
                .param("person", person)
                .query(this::line)
                .list();
    }

    private ReviewQueue.Line line(ResultSet row, int number) throws SQLException {
        return new ReviewQueue.Line(
                row.getString("name"),
                row.getString("place"),
                excerpt.apply(row.getString("begin")),
                Word.read(ReviewState.class, row.getString("state")),
                AccountId.in(row, "asked_by"),
                RowTime.at(row, "asked_at"),
                AccountId.find(row, "reviewer"),
                row.getInt("open"));
    }
}
