package org.aliquot.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.FsrsWeights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has reviewed enough gets dates by their own memory, once at 400 reviews and once more at 1,000. */
class PersonalWeightsIT extends PlatformTest {

    private static final int ALL = 1_000_000;

    @Autowired
    private PersonalWeights weights;

    @Autowired
    private SettingTable settings;

    private AccountId account;

    @BeforeEach
    void somebody() {
        account = learner().id();
        settings.minutes(account, 15);
    }

    @Test
    void theUsualWeightsHoldBefore400Reviews() {
        review(39);

        assertThat(weights.ripe(ALL)).doesNotContain(account);
        assertThat(settings.find(account).weights()).isEqualTo(FsrsWeights.defaults());
    }

    @Test
    void theirOwnAreFittedOnceAt400AndOnceMoreAt1000() {
        review(41);
        assertThat(weights.ripe(ALL)).contains(account);

        weights.fit(account);

        WeightsView view = weights.of(account);
        assertThat(view.fittedOn()).isEqualTo(410);
        assertThat(view.lossAfter()).isLessThanOrEqualTo(view.lossBefore());
        assertThat(settings.find(account).weights()).isNotEqualTo(FsrsWeights.defaults());
        assertThat(weights.ripe(ALL)).doesNotContain(account);

        review(60);
        assertThat(weights.ripe(ALL)).contains(account);
        weights.fit(account);
        assertThat(weights.ripe(ALL)).doesNotContain(account);
    }

    /** Ten reviews of each of so many new cards, the last one today; every third is forgotten. */
    private void review(int cards) {
        jdbc.sql("""
                        with card as (
                          insert into review_card (id, account_id, origin, ref, course, added_at, due_at, days, reviews, lapses)
                          select gen_random_uuid(), :account, 'exam', gen_random_uuid(), 'mlt', server_now(), server_now(), 0, 0, 0
                          from generate_series(1, :cards)
                          returning id)
                        insert into review_entry (id, account_id, card_id, at, rating, kind, seconds)
                        select gen_random_uuid(), :account, card.id, server_now() - n * interval '6 days',
                               case when n % 3 = 0 then 1 else 3 end, 'review', 10
                        from card
                        cross join generate_series(0, 9) as n
                        """).param("account", account).param("cards", cards).update();
    }
}
