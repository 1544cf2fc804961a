package org.aliquot.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.Rating;
import org.aliquot.spacing.Review;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code review_entry}, which are added and never changed. */
@Repository
class JournalTable {

    /** A review to be written: what was asked, what was answered, how well it was known. */
    record NewReview(
            AccountId account,
            CardId card,
            Rating rating,
            @Nullable ItemVersionId version,
            long seed,
            @Nullable String payload,
            @Nullable Boolean correct,
            int seconds,
            Instant at,
            @Nullable UUID act) {}

    /** A review that may be taken back. */
    record LastReview(UUID id, CardId card) {}

    /** The question of a review, and what was answered. */
    record AnsweredReview(ItemVersionId version, String payload) {}

    /** Reviews of today, and what one takes. */
    record Tally(int done, int seconds, int reviews, int secondsEach) {

        static final Tally NONE = new Tally(0, 0, 0, 0);
    }

    private static final String STANDING = """
            from review_entry e
            where e.kind <> 'undo' and not exists (select from review_entry u where u.undoes = e.id)
            """;

    private static final String OF_CARDS =
            "select e.card_id, e.at, e.rating " + STANDING + "and e.card_id = any(:cards) order by e.at, e.id";

    private static final String OF_ACCOUNT =
            "select e.card_id, e.at, e.rating " + STANDING + "and e.account_id = :account order by e.at, e.id";

    private static final String INSERT = """
            insert into review_entry (id, account_id, card_id, item_version_id, at, seed, seconds, rating, kind, correct, payload, act)
            values (:id, :account, :card, :version, :at, :seed, :seconds, :rating, 'review', :correct,
                    cast(:payload as jsonb), :act)
            """;

    private static final String KNOWS = """
            select exists (select from review_entry where account_id = :account and act = :act)
            """;

    private static final String LAST = """
            select e.id, e.card_id
            from review_entry e
            where e.account_id = :account and e.kind = 'review' and e.at >= :since
              and not exists (select from review_entry u where u.undoes = e.id)
            order by e.at desc, e.id desc
            limit 1
            """;

    /** The last of what stands, where it is an answer that was wrong by the key. */
    private static final String LATEST_MISS = """
            select l.item_version_id, l.payload
            from (
              select e.item_version_id, e.payload, e.kind, e.correct
              """ + STANDING + """
                and e.card_id = :card
              order by e.at desc, e.id desc
              limit 1) as l
            where l.kind = 'review' and not l.correct and l.item_version_id is not null and l.payload is not null
            """;

    private static final String UNDO = """
            insert into review_entry (id, account_id, card_id, undoes, at, kind)
            values (:id, :account, :card, :undoes, server_now(), 'undo')
            on conflict (undoes) where undoes is not null do nothing
            """;

    private static final String TALLY = """
            select count(*) filter (where at >= :since) as done,
                   coalesce(sum(seconds) filter (where at >= :since), 0) as spent,
                   count(*) as reviews,
                   coalesce(round(avg(seconds)), 0) as each
            from (
              select e.at, e.seconds
              from review_entry e
              where e.account_id = :account and e.kind = 'review'
                and not exists (select from review_entry u where u.undoes = e.id)
              order by e.at desc
              limit 400) as latest
            """;

    private final JdbcClient jdbc;

    JournalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands in the journal about these cards, oldest first. */
    Map<CardId, List<Review>> of(Collection<CardId> cards) {
        return grouped(jdbc.sql(OF_CARDS).param("cards", RowId.array(cards)));
    }

    /** What stands in a learner's journal, by card, oldest first. */
    Map<CardId, List<Review>> of(AccountId account) {
        return grouped(jdbc.sql(OF_ACCOUNT).param("account", account));
    }

    void add(NewReview review) {
        jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param("account", review.account())
                .param("card", review.card())
                .param(
                        "version",
                        review.version() == null ? null : review.version().value())
                .param("seed", review.seed())
                .param("seconds", review.seconds())
                .param("rating", review.rating().grade())
                .param("correct", review.correct())
                .param("payload", review.payload())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .param("act", review.act())
                .update();
    }

    /** Whether this act has arrived before. */
    boolean knows(AccountId account, UUID act) {
        return jdbc.sql(KNOWS)
                .param("account", account)
                .param("act", act)
                .query(Boolean.class)
                .single();
    }

    /** The last review since this moment that was not taken back. */
    Optional<LastReview> last(AccountId account, Instant since) {
        return jdbc.sql(LAST)
                .param("account", account)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new LastReview(row.getObject("id", UUID.class), CardId.in(row, "card_id")))
                .optional();
    }

    /** The answer of a card's last review, if it was wrong. */
    Optional<AnsweredReview> latestMiss(CardId card) {
        return jdbc.sql(LATEST_MISS)
                .param("card", card)
                .query((row, number) -> new AnsweredReview(
                        new ItemVersionId(row.getObject("item_version_id", UUID.class)), row.getString("payload")))
                .optional();
    }

    void undo(AccountId account, LastReview review) {
        jdbc.sql(UNDO)
                .param("id", Ids.next())
                .param("account", account)
                .param("card", review.card())
                .param("undoes", review.id())
                .update();
    }

    /** Reviews since this moment, and the usual time of one by the latest 400. */
    Tally tally(AccountId account, Instant since) {
        return jdbc.sql(TALLY)
                .param("account", account)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Tally(row.getInt("done"), row.getInt("spent"), row.getInt("reviews"), row.getInt("each")))
                .single();
    }

    private static Map<CardId, List<Review>> grouped(JdbcClient.StatementSpec statement) {
        Map<CardId, List<Review>> cards = new HashMap<>();
        RowCallbackHandler put = row -> cards.computeIfAbsent(CardId.in(row, "card_id"), _ -> new ArrayList<>())
                .add(review(row));
        statement.query(put);
        return cards;
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(RowTime.at(row, "at"), Rating.of(row.getInt("rating")));
    }
}
