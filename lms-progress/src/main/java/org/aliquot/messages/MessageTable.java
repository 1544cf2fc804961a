package org.aliquot.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.school.SchoolZone;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code staff_message} and of whom they went to. */
@Repository
class MessageTable {

    private static final String CLASS = """
            select m.account_id
            from cohort h
            join cohort_member m on m.cohort_id = h.id
            join account a on a.id = m.account_id and a.status = 'active'
            join enrollment e
              on e.account_id = m.account_id and e.course_id = h.course_id and e.status = 'active'
                and e.starts_on <= cast(server_now() at time zone :zone as date)
                and (e.ends_on is null or e.ends_on > cast(server_now() at time zone :zone as date))
            where h.id = :cohort and h.status = 'open'
            order by a.name, a.id
            """;

    private static final String ONE = """
            select a.id
            from account a
            where a.id = :learner and a.status = 'active'
              and (cast(:instructor as uuid) is null
                   or exists (select from taught t
                              where t.learner_id = a.id and t.is_open
                                and t.instructor_id = cast(:instructor as uuid)))
            """;

    /** Sent again, it is there already. Whoever is being erased at that moment is left out. */
    private static final String INSERT = """
            with message as (
              insert into staff_message (id, sender_id, cohort_id, addressees, subject, words, sent_at)
              values (:id, :sender, :cohort, :addressees, :subject, :words, server_now())
              on conflict (id) do nothing
              returning id)
            insert into staff_message_to (message_id, account_id)
            select s.id, a.id
            from message s
            cross join account a
            where a.id = any(:people) and a.status <> 'erased'
            order by a.id
            for share of a
            """;

    /** What was written to one person alone goes with them. */
    private static final String FORGET = """
            with gone as (
              delete from staff_message_to
              where account_id = :person
              returning message_id)
            update staff_message
            set subject = 'Erased', words = ''
            where addressees = 'learner' and id in (select message_id from gone)
            """;

    private static final String SELECT = """
            select s.id, s.sender_id, p.name as sender, h.name as cohort, s.addressees, s.subject, s.words, s.sent_at,
                   (select count(*) from staff_message_to t where t.message_id = s.id) as people,
                   (select count(*) from staff_message_to t where t.message_id = s.id and t.read_at is not null) as read
            from staff_message s
            join account p on p.id = s.sender_id
            left join cohort h on h.id = s.cohort_id
            """;

    private static final String SENT = SELECT + """
            where s.sender_id = :sender
            order by s.id desc
            limit 100
            """;

    private static final String FOR = SELECT + """
            where s.id = :id
              and (s.sender_id = :reader
                   or exists (select from staff_message_to t where t.message_id = s.id and t.account_id = :reader))
            """;

    /**
     * What one person got; of it an instructor sees what they sent, what went out in their classes, and what those sent who are named
     * for a class of theirs that this person is in.
     */
    private static final String GOT = """
            select s.id, s.sender_id, p.name as sender, h.name as cohort, s.addressees, s.subject, s.sent_at, t.read_at
            from staff_message_to t
            join staff_message s on s.id = t.message_id
            join account p on p.id = s.sender_id
            left join cohort h on h.id = s.cohort_id
            where t.account_id = :account
              and (cast(:instructor as uuid) is null
                   or s.sender_id = cast(:instructor as uuid)
                   or s.cohort_id in (select i.cohort_id
                                      from cohort_instructor i
                                      where i.account_id = cast(:instructor as uuid))
                   or s.cohort_id is null
                      and exists (select
                                  from cohort_member m
                                  join cohort_instructor i
                                    on i.cohort_id = m.cohort_id and i.account_id = cast(:instructor as uuid)
                                  join cohort_instructor o on o.cohort_id = m.cohort_id and o.account_id = s.sender_id
                                  where m.account_id = t.account_id))
            order by t.message_id desc
            limit :limit offset :offset
            """;

    private static final String READ = """
            update staff_message_to
            set read_at = server_now()
            where message_id = :id and account_id = :reader and read_at is null
            """;

    private static final String READERS = """
            with held as (
              select account_id, read_at
              from staff_message_to
              where message_id = :id
              order by account_id
              for share)
            select account_id
            from held
            where read_at is not null
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    MessageTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    List<AccountId> ofClass(UUID cohort) {
        return jdbc.sql(CLASS)
                .param("cohort", cohort)
                .param("zone", zone.name())
                .query((row, number) -> AccountId.in(row, "account_id"))
                .list();
    }

    Optional<AccountId> one(Scope scope, UUID learner) {
        return jdbc.sql(ONE)
                .param("learner", learner)
                .param("instructor", scope.parameter())
                .query((row, number) -> AccountId.in(row, "id"))
                .optional();
    }

    /** False where there is one with this id. */
    boolean insert(UUID id, AccountId sender, Addressees to, Reached reached, String subject, String words) {
        return jdbc.sql(INSERT)
                        .param("id", id)
                        .param("sender", sender)
                        .param("cohort", reached.cohort())
                        .param("addressees", to.word())
                        .param("subject", subject)
                        .param("words", words)
                        .param("people", RowId.array((Collection<AccountId>) reached.people()))
                        .update()
                > 0;
    }

    /** The newest first. */
    List<StaffMessage> sentBy(AccountId sender) {
        return jdbc.sql(SENT).param("sender", sender).query(MessageTable::read).list();
    }

    /** The newest first. */
    List<ReceivedMessage> got(AccountId learner, Scope scope, int limit, int offset) {
        return jdbc.sql(GOT)
                .param("account", learner)
                .param("instructor", scope.parameter())
                .param("limit", limit)
                .param("offset", offset)
                .query(MessageTable::received)
                .list();
    }

    /** For its sender, and for whom it went to. */
    Optional<StaffMessage> find(UUID id, AccountId reader) {
        return jdbc.sql(FOR)
                .param("id", id)
                .param("reader", reader)
                .query(MessageTable::read)
                .optional();
    }

    Optional<StaffMessage> find(UUID id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id)
                .query(MessageTable::read)
                .optional();
    }

    List<AccountId> people(UUID id) {
        return jdbc.sql("select account_id from staff_message_to where message_id = :id")
                .param("id", id)
                .query((row, number) -> AccountId.in(row, "account_id"))
                .list();
    }

    /** Holds all whom it went to. */
    List<AccountId> readers(UUID id) {
        return jdbc.sql(READERS)
                .param("id", id)
                .query((row, number) -> AccountId.in(row, "account_id"))
                .list();
    }

    /** Whether it had not been read before. */
    boolean read(UUID id, AccountId reader) {
        return jdbc.sql(READ).param("id", id).param("reader", reader).update() > 0;
    }

    void forget(UUID person) {
        jdbc.sql(FORGET).param("person", person).update();
    }

    private static ReceivedMessage received(ResultSet row, int number) throws SQLException {
        return new ReceivedMessage(
                row.getObject("id", UUID.class),
                row.getObject("sender_id", UUID.class),
                row.getString("sender"),
                row.getString("cohort"),
                Word.read(Addressees.class, row.getString("addressees")),
                row.getString("subject"),
                RowTime.at(row, "sent_at"),
                RowTime.find(row, "read_at"));
    }

    private static StaffMessage read(ResultSet row, int number) throws SQLException {
        return new StaffMessage(
                row.getObject("id", UUID.class),
                row.getObject("sender_id", UUID.class),
                row.getString("sender"),
                row.getString("cohort"),
                Word.read(Addressees.class, row.getString("addressees")),
                row.getString("subject"),
                row.getString("words"),
                RowTime.at(row, "sent_at"),
                row.getInt("people"),
                row.getInt("read"));
    }
}
