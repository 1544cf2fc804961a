package org.aliquot.notices;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code notice_letter}, and the notices that wait for one. */
@Repository
class MorningTable {

    /** Somebody whose morning it is and whom there is something to tell, on a day of their own calendar. */
    record Waiting(AccountId reader, LocalDate day, ZoneId zone) {}

    /** A piece of news that was not read, in the words of the reader. */
    record Told(NoticeWords words, String path) {}

    /**
     * Between 7 and 12 by the clock on the reader's wall: nowhere do clocks change then. What is older than three days waited
     * for nobody's letter, such as of who had turned them off.
     */
    private static final String WAITING = """
            select a.id, t.day, a.time_zone
            from account a
            cross join lateral (select server_now() at time zone a.time_zone as local) c
            cross join lateral (select cast(c.local as date) as day) t
            where a.status = 'active' and a.news_letters <> 'never'
              and (cast(:after as uuid) is null or a.id > :after)
              and a.id in (select account_id from notice where for_letter and read_at is null)
              and exists (select from notice n
                          where n.account_id = a.id and n.for_letter and n.read_at is null
                            and n.created_at > server_now() - interval '3 days' and not (n.kind = any(a.mail_off)))
              and extract(hour from c.local) between 7 and 11
              and not exists (select from notice_letter m where m.account_id = a.id and m.day = t.day)
            order by a.id
            limit :most
            """;

    private static final String WRITE = """
            insert into notice_letter (account_id, day, secret, written_at)
            values (:account, :day, :secret, server_now())
            on conflict (account_id, day) do nothing
            """;

    /** Newest first. They wait no more, whether or not they are still to be told. */
    private static final String TAKE = """
            with taken as (
              update notice
              set for_letter = false
              where account_id = :account and for_letter
              returning id, kind, title, detail, path, at, read_at, created_at)
            select t.kind, t.title, t.detail, t.path, t.at
            from taken t
            join account a on a.id = :account
            where t.read_at is null and t.created_at > server_now() - interval '3 days' and not (t.kind = any(a.mail_off))
            order by t.id desc
            """;

    private final JdbcClient jdbc;

    MorningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Waiting> waiting(@Nullable UUID after, int most) {
        return jdbc.sql(WAITING)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Waiting(
                        AccountId.in(row, "id"),
                        requireNonNull(row.getObject("day", LocalDate.class)),
                        ZoneId.of(row.getString("time_zone"))))
                .list();
    }

    /** False when the day's letter is written. */
    boolean write(Waiting waiting, byte[] secret) {
        return jdbc.sql(WRITE)
                        .param("account", waiting.reader())
                        .param("day", waiting.day())
                        .param("secret", secret)
                        .update()
                == 1;
    }

    List<Told> take(Waiting waiting) {
        return jdbc.sql(TAKE)
                .param("account", waiting.reader())
                .query((row, number) -> told(row, waiting.zone()))
                .list();
    }

    Optional<AccountId> whose(byte[] secret) {
        return jdbc.sql("select account_id from notice_letter where secret = :secret")
                .param("secret", secret)
                .query((row, number) -> AccountId.in(row, "account_id"))
                .optional();
    }

    void forget(UUID account) {
        jdbc.sql("delete from notice_letter where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Links of letters work for three months. */
    void sweep() {
        jdbc.sql("delete from notice_letter where written_at < server_now() - interval '90 days'")
                .update();
    }

    private static Told told(ResultSet row, ZoneId zone) throws SQLException {
        Instant at = RowTime.find(row, "at");
        NoticeKind kind = Word.read(NoticeKind.class, row.getString("kind"));
        return new Told(
                NoticeWords.of(kind, row.getString("title"), row.getString("detail"), at, zone), row.getString("path"));
    }
}
