package org.aliquot.review;

import java.util.Arrays;
import java.util.List;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.FittedWeights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The weights in {@code review_setting}, and who is to get some. */
@Repository
class WeightTable {

    private static final String VIEW = """
            select coalesce(s.fitted_on, 0) as fitted_on, s.fitted_at, s.loss_before, s.loss_after,
                   (select count(*) filter (where e.kind = 'review') - count(*) filter (where e.kind = 'undo')
                    from review_entry e
                    where e.account_id = a.id) as reviews
            from account a
            left join review_setting s on s.account_id = a.id
            where a.id = :account
            """;

    private static final String RIPE = """
            select s.account_id
            from review_setting s
            join lateral (
              select count(*) filter (where e.kind = 'review') - count(*) filter (where e.kind = 'undo') as reviews
              from review_entry e
              where e.account_id = s.account_id) n on true
            where s.fitted_on < :last
              and s.account_id in (select l.account_id from review_entry l where l.at >= server_now() - interval '2 days')
              and (n.reviews >= :last or n.reviews >= :first and s.fitted_on < :first)
            limit :most
            """;

    private static final String KEEP = """
            update review_setting
            set weights = :weights, fitted_at = server_now(), fitted_on = :reviews, loss_before = :before, loss_after = :after
            where account_id = :account
            """;

    private final JdbcClient jdbc;

    WeightTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WeightsView view(AccountId account) {
        return jdbc.sql(VIEW)
                .param("account", account)
                .query((row, number) -> {
                    return new WeightsView(
                            row.getInt("reviews"),
                            row.getInt("fitted_on"),
                            RowTime.find(row, "fitted_at"),
                            row.getObject("loss_before", Double.class),
                            row.getObject("loss_after", Double.class));
                })
                .single();
    }

    /** Learners whose journal has reached a number of reviews that their weights do not go by yet. */
    List<AccountId> ripe(int first, int last, int most) {
        return jdbc.sql(RIPE)
                .param("first", first)
                .param("last", last)
                .param("most", most)
                .query((row, number) -> AccountId.in(row, "account_id"))
                .list();
    }

    void keep(AccountId account, FittedWeights fitted, int reviews) {
        jdbc.sql(KEEP)
                .param("account", account)
                .param(
                        "weights",
                        Arrays.stream(fitted.weights().toArray()).boxed().toArray(Double[]::new))
                .param("reviews", reviews)
                .param("before", fitted.lossBefore())
                .param("after", fitted.loss())
                .update();
    }
}
