package org.aliquot.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.RoomMessage;
import org.aliquot.delivery.RoomMessages;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code staff_message_room}: in the rooms of which attempts a message is shown. */
@Repository
class RoomTable implements RoomMessages {

    private static final String INSERT = """
            insert into staff_message_room (attempt_id, message_id)
            select a.id, :message
            from attempt a
            where a.id = any(:attempts) and a.status <> 'final'
            order by a.id
            """;

    private static final String UNREAD = """
            select r.attempt_id, s.id, p.name as sender, s.subject, s.words, s.sent_at
            from staff_message_room r
            join attempt a on a.id = r.attempt_id and a.status <> 'final'
            join staff_message_to t on t.message_id = r.message_id and t.account_id = a.account_id and t.read_at is null
            join staff_message s on s.id = r.message_id
            join account p on p.id = s.sender_id
            where r.attempt_id = any(:attempts)
            order by s.sent_at, s.id
            """;

    private static final String OF = """
            select r.attempt_id
            from staff_message_room r
            join attempt a on a.id = r.attempt_id
            where r.message_id = :message and a.account_id = :reader
            """;

    private static final String SHOWN = """
            select r.attempt_id, s.sent_at, t.read_at
            from staff_message_room r
            join attempt a on a.id = r.attempt_id
            join staff_message_to t on t.message_id = r.message_id and t.account_id = a.account_id
            join staff_message s on s.id = r.message_id
            where r.attempt_id = any(:attempts)
            order by s.sent_at, s.id
            """;

    private static final String FORGET = """
            delete from staff_message_room
            where attempt_id in (select id from attempt where account_id = :person)
            """;

    private final JdbcClient jdbc;

    RoomTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID message, Collection<AttemptId> attempts) {
        jdbc.sql(INSERT)
                .param("message", message)
                .param("attempts", RowId.array(attempts))
                .update();
    }

    @Override
    public List<RoomMessage> unread(Collection<AttemptId> attempts) {
        return jdbc.sql(UNREAD)
                .param("attempts", RowId.array(attempts))
                .query(RoomTable::message)
                .list();
    }

    /** Attempts of this reader. */
    List<AttemptId> of(UUID message, AccountId reader) {
        return jdbc.sql(OF)
                .param("message", message)
                .param("reader", reader)
                .query((row, number) -> new AttemptId(row.getObject("attempt_id", UUID.class)))
                .list();
    }

    /** The oldest first. */
    List<ShownInRoom> shown(Collection<AttemptId> attempts) {
        return jdbc.sql(SHOWN)
                .param("attempts", RowId.array(attempts))
                .query(RoomTable::shown)
                .list();
    }

    void forget(UUID person) {
        jdbc.sql(FORGET).param("person", person).update();
    }

    private static RoomMessage message(ResultSet row, int number) throws SQLException {
        return new RoomMessage(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("sender"),
                row.getString("subject"),
                row.getString("words"),
                RowTime.at(row, "sent_at"));
    }

    private static ShownInRoom shown(ResultSet row, int number) throws SQLException {
        return new ShownInRoom(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                RowTime.at(row, "sent_at"),
                RowTime.find(row, "read_at"));
    }
}
