package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.aliquot.authoring.ReviewQueue;
import org.aliquot.authoring.ReviewState;
import org.aliquot.bank.Excerpt;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whose turn it is in which review. */
@Component
public class ReviewQueues {

    private static final String LINE = """
            select item.slug, d.content ->> 'topic' as topic, d.content ->> 'stem' as stem, r.state, r.asked_by,
                   r.asked_at, r.reviewer,
                   (select count(*) from item_comment c
                    where c.item_id = r.item_id and c.reply_to is null and c.resolved_by is null) as open
            from item_review r
            join item_draft d on d.item_id = r.item_id
            join item on item.id = r.item_id
            """;

    /** Nobody reviews what they changed last. */
    private static final String TO_REVIEW = LINE + """
            where r.state = 'asked'
              and d.updated_by <> :person
              and (r.reviewer is null or r.reviewer = :person)
            order by r.reviewer is null, r.asked_at
            limit 200
            """;

    private static final String OWN = LINE + """
            where r.asked_by = :person or d.updated_by = :person
            order by r.asked_at desc
            limit 200
            """;

    private final JdbcClient jdbc;

    ReviewQueues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ReviewQueue of(AccountId person) {
        return new ReviewQueue(
                jdbc.sql(TO_REVIEW)
                        .param("person", person)
                        .query(ReviewQueues::line)
                        .list(),
                jdbc.sql(OWN).param("person", person).query(ReviewQueues::line).list());
    }

    private static ReviewQueue.Line line(ResultSet row, int number) throws SQLException {
        return new ReviewQueue.Line(
                row.getString("slug"),
                row.getString("topic"),
                Excerpt.of(row.getString("stem")),
                Word.read(ReviewState.class, row.getString("state")),
                AccountId.in(row, "asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                AccountId.find(row, "reviewer"),
                row.getInt("open"));
    }
}
