package org.aliquot.review;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.FsrsWeights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code review_setting}; who has none reviews as everybody does. */
@Repository
class SettingTable {

    private static final String FIND = """
            select a.id as account_id, a.time_zone, coalesce(s.minutes, 15) as minutes, s.gathered_at, s.aimed_at, s.weights
            from account a
            left join review_setting s on s.account_id = a.id
            where a.id = :account
            """;

    private static final String MAKE = """
            insert into review_setting (account_id)
            values (:account)
            on conflict (account_id) do nothing
            """;

    private static final String HOLD = "select account_id from review_setting where account_id = :account for update";

    private static final String IS_GATHERED = """
            select exists (
              select
              from review_setting
              where account_id = :account
                and gathered_at > server_now() - interval '1 minute')
            """;

    private static final String GATHERED = """
            update review_setting
            set gathered_at = server_now()
            where account_id = :account
            """;

    private static final String AIM = """
            update review_setting
            set aimed_at = cast(:day as date)
            where account_id = :account
            """;

    private static final String MINUTES = """
            insert into review_setting (account_id, minutes)
            values (:account, :minutes)
            on conflict (account_id) do update
            set minutes = excluded.minutes
            """;

    private final JdbcClient jdbc;

    SettingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LearnerSetting find(AccountId account) {
        return jdbc.sql(FIND)
                .param("account", account)
                .query(SettingTable::read)
                .single();
    }

    /** Nobody else makes or moves this learner's cards until the transaction ends. */
    LearnerSetting hold(AccountId account) {
        jdbc.sql(MAKE).param("account", account).update();
        jdbc.sql(HOLD).param("account", account).query(UUID.class).single();
        return find(account);
    }

    /** Whether cards were made a moment ago. */
    boolean isGathered(AccountId account) {
        return jdbc.sql(IS_GATHERED)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    void gathered(AccountId account) {
        jdbc.sql(GATHERED).param("account", account).update();
    }

    void aim(AccountId account, @Nullable LocalDate day) {
        jdbc.sql(AIM).param("account", account).param("day", day).update();
    }

    void minutes(AccountId account, int minutes) {
        jdbc.sql(MINUTES).param("account", account).param("minutes", minutes).update();
    }

    private static LearnerSetting read(ResultSet row, int number) throws SQLException {
        return new LearnerSetting(
                AccountId.in(row, "account_id"),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("minutes"),
                RowTime.find(row, "gathered_at"),
                row.getObject("aimed_at", LocalDate.class),
                weights(row.getArray("weights")));
    }

    private static FsrsWeights weights(@Nullable Array stored) throws SQLException {
        return stored == null
                ? FsrsWeights.defaults()
                : FsrsWeights.of(
                        Arrays.stream((Double[]) stored.getArray())
                                .mapToDouble(Double::doubleValue)
                                .toArray(),
                        1,
                        true);
    }
}
