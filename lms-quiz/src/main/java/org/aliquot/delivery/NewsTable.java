package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the news of attempts and nothing else of them: one small statement for as many as changed. */
@Repository
class NewsTable {

    private static final String SELECT = """
            select a.id, a.news, a.status, a.lease, a.deadline, server_now() as now,
                   case when a.deadline is null then 0 else a.break_left_seconds end as break_left_seconds,
                   case when a.status <> 'final' and a.break_until > server_now() then a.break_until end as break_until
            from attempt a
            """;

    private final JdbcClient jdbc;

    NewsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AttemptNews> of(AccountId learner, AttemptId attempt) {
        return jdbc.sql(SELECT + "where a.id = :attempt and a.account_id = :learner")
                .param("attempt", attempt)
                .param("learner", learner)
                .query(NewsTable::read)
                .optional();
    }

    List<AttemptNews> of(Collection<UUID> attempts) {
        return jdbc.sql(SELECT + "where a.id = any(:attempts)")
                .param("attempts", attempts.toArray(UUID[]::new))
                .query(NewsTable::read)
                .list();
    }

    private static AttemptNews read(ResultSet row, int number) throws SQLException {
        return new AttemptNews(
                new AttemptId(row.getObject("id", UUID.class)),
                row.getInt("news"),
                Word.read(AttemptStatus.class, row.getString("status")),
                row.getInt("lease"),
                RowTime.find(row, "deadline"),
                RowTime.at(row, "now"),
                row.getInt("break_left_seconds"),
                RowTime.find(row, "break_until"));
    }
}
