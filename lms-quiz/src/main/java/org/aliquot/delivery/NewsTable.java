package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the news of attempts and nothing else of them: two small statements for as many as changed. What is to be read in the rooms
 * comes second, so that it is never older than the number says.
 */
@Repository
class NewsTable {

    private static final String SELECT = """
            select a.id, a.news, a.status, a.lease, a.deadline, server_now() as now,
                   case when a.deadline is null then 0 else a.break_left_seconds end as break_left_seconds,
                   case when a.status <> 'final' and a.break_until > server_now() then a.break_until end as break_until
            from attempt a
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<RoomMessages> messages;

    /** @param messages of a module above, which is not there where one of those below is tested */
    NewsTable(JdbcClient jdbc, ObjectProvider<RoomMessages> messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    Optional<AttemptNews> of(AccountId learner, AttemptId attempt) {
        return jdbc.sql(SELECT + "where a.id = :attempt and a.account_id = :learner")
                .param("attempt", attempt)
                .param("learner", learner)
                .query(NewsTable::read)
                .optional()
                .map(news -> news.with(messages.getObject().unread(List.of(attempt))));
    }

    List<AttemptNews> of(Collection<UUID> attempts) {
        List<AttemptNews> changed = jdbc.sql(SELECT + "where a.id = any(:attempts)")
                .param("attempts", attempts.toArray(UUID[]::new))
                .query(NewsTable::read)
                .list();
        List<AttemptId> ids = changed.stream().map(AttemptNews::attempt).toList();
        Map<AttemptId, List<RoomMessage>> unread =
                messages.getObject().unread(ids).stream().collect(Collectors.groupingBy(RoomMessage::attempt));
        return changed.stream()
                .map(news -> news.with(unread.getOrDefault(news.attempt(), List.of())))
                .toList();
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
                RowTime.find(row, "break_until"),
                List.of());
    }
}
