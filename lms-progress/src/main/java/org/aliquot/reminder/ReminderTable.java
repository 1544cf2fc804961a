package org.aliquot.reminder;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code study_reminder} and {@code reminder_mail}: each act is one statement. */
@Repository
class ReminderTable {

    /** Somebody whose hour has come, on a day of their own calendar. */
    record Waiting(AccountId learner, LocalDate day) {}

    /** Waits for an erasure under way, and leaves nothing behind it. */
    private static final String KEEP = """
            insert into study_reminder (account_id, hour, changed_at)
            select a.id, :hour, server_now()
            from account a
            where a.id = :account and a.status <> 'erased'
            for share
            on conflict (account_id) do update
            set hour = excluded.hour, changed_at = excluded.changed_at
            where study_reminder.hour <> excluded.hour
            """;

    /**
     * Whose hour came within the last three, by the clock on their wall: an hour that is skipped in spring is over in the next,
     * and one that comes twice in autumn finds its day's mail written. Who did anything today needs no reminder.
     */
    private static final String WAITING = """
            select r.account_id, t.day
            from study_reminder r
            join account a on a.id = r.account_id and a.status = 'active'
            cross join lateral (select server_now() at time zone a.time_zone as local) c
            cross join lateral (select cast(c.local as date) as day,
                                       cast(cast(c.local as date) as timestamp) at time zone a.time_zone as midnight) t
            where (cast(:after as uuid) is null or r.account_id > :after)
              and extract(hour from c.local) between r.hour and r.hour + 2
              and not exists (select from reminder_mail m where m.account_id = r.account_id and m.day = t.day)
              and not exists (select from learner_activity v where v.account_id = r.account_id and v.last_at >= t.midnight)
              and not exists (select from attempt s where s.account_id = r.account_id and s.started_at >= t.midnight)
              and not exists (select from review_entry e
                              where e.account_id = r.account_id and e.kind = 'review' and e.at >= t.midnight)
            order by r.account_id
            limit :most
            """;

    private static final String WRITE = """
            insert into reminder_mail (account_id, day, secret, written_at)
            values (:account, :day, :secret, server_now())
            on conflict (account_id, day) do nothing
            """;

    private final JdbcClient jdbc;

    ReminderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Integer> hour(AccountId learner) {
        return jdbc.sql("select hour from study_reminder where account_id = :account")
                .param("account", learner)
                .query(Integer.class)
                .optional();
    }

    void keep(AccountId learner, int hour) {
        jdbc.sql(KEEP).param("account", learner).param("hour", hour).update();
    }

    void end(AccountId learner) {
        jdbc.sql("delete from study_reminder where account_id = :account")
                .param("account", learner)
                .update();
    }

    List<Waiting> waiting(@Nullable UUID after, int most) {
        return jdbc.sql(WAITING)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Waiting(
                        AccountId.in(row, "account_id"), requireNonNull(row.getObject("day", LocalDate.class))))
                .list();
    }

    /** False when the day's mail is written. */
    boolean write(Waiting waiting, byte[] secret) {
        return jdbc.sql(WRITE)
                        .param("account", waiting.learner())
                        .param("day", waiting.day())
                        .param("secret", secret)
                        .update()
                == 1;
    }

    Optional<AccountId> whose(byte[] secret) {
        return jdbc.sql("select account_id from reminder_mail where secret = :secret")
                .param("secret", secret)
                .query((row, number) -> AccountId.in(row, "account_id"))
                .optional();
    }

    void forget(AccountId person) {
        end(person);
        jdbc.sql("delete from reminder_mail where account_id = :account")
                .param("account", person)
                .update();
    }

    /** Links of mails work for three months. */
    void sweep() {
        jdbc.sql("delete from reminder_mail where written_at < server_now() - interval '90 days'")
                .update();
    }
}
