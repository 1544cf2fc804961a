package org.aliquot.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.CardState;
import org.aliquot.spacing.Memory;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Rows of {@code review_card}. */
@Repository
class StudyCardTable {

    private static final String COLUMNS = """
            select id, origin, ref, course, lesson, topic, words, added_at, put_away_at, due_at, last_at, days, reviews, lapses,
                   stability, difficulty
            from review_card
            """;

    private static final String OPEN = """
            select id, due_at, last_at, days, reviews, lapses, stability, difficulty
            from review_card
            where account_id = :account and put_away_at is null and course = any(:courses)
            """;

    private static final String DUE = OPEN + "and due_at < :end";

    private static final String ALL = COLUMNS + """
            where account_id = :account
            order by due_at, id
            """;

    private static final String FIND = COLUMNS + """
            where account_id = :account and id = any(:ids)
            """;

    private static final String PUT_AWAY = """
            update review_card
            set put_away_at = case when :away then coalesce(put_away_at, server_now()) end
            where account_id = :account and id = :id
            """;

    private static final String REMEMBER = """
            update review_card c
            set due_at = n.due_at, last_at = n.last_at, days = n.days, reviews = n.reviews, lapses = n.lapses,
                stability = n.stability, difficulty = n.difficulty
            from unnest(:ids, cast(:dues as timestamptz[]), cast(:lasts as timestamptz[]), :days, :reviews, :lapses, :stabilities,
                        :difficulties)
              as n (id, due_at, last_at, days, reviews, lapses, stability, difficulty)
            where c.id = n.id
            """;

    private static final int AT_A_TIME = 200;

    private final JdbcClient jdbc;
    private final DueCounts counts;

    StudyCardTable(JdbcClient jdbc, DueCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /** Not put away, due before this moment, in these courses; in no order. */
    List<CardMemory> due(AccountId account, Collection<String> courses, Instant end) {
        return memories(dueBefore(end, account, courses)).list();
    }

    /** The same, read as far as they are looked at, in a transaction; to be closed. */
    Stream<CardMemory> eachDue(AccountId account, Collection<String> courses, Instant end) {
        return memories(dueBefore(end, account, courses).withFetchSize(AT_A_TIME)).stream();
    }

    /** Not put away, in these courses, due whenever. */
    List<CardMemory> open(AccountId account, Collection<String> courses) {
        return memories(inCourses(OPEN, account, courses)).list();
    }

    private StatementSpec dueBefore(Instant end, AccountId account, Collection<String> courses) {
        return inCourses(DUE, account, courses).param("end", end.atOffset(ZoneOffset.UTC));
    }

    private StatementSpec inCourses(String sql, AccountId account, Collection<String> courses) {
        return jdbc.sql(sql).param("account", account).param("courses", courses.toArray(String[]::new));
    }

    private static MappedQuerySpec<CardMemory> memories(StatementSpec statement) {
        return statement.query((row, number) -> new CardMemory(CardId.in(row, "id"), memory(row)));
    }

    /** These of a learner, in this order. */
    List<StudyCard> inOrder(AccountId account, List<CardMemory> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        Map<CardId, StudyCard> found = find(
                        account, chosen.stream().map(CardMemory::id).toList())
                .stream()
                .collect(Collectors.toMap(StudyCard::id, card -> card));
        return chosen.stream()
                .flatMap(card -> Stream.ofNullable(found.get(card.id())))
                .toList();
    }

    /** All of a learner, the next one first. */
    List<StudyCard> all(AccountId account) {
        return jdbc.sql(ALL)
                .param("account", account)
                .query(StudyCardTable::read)
                .list();
    }

    List<StudyCard> find(AccountId account, Collection<CardId> ids) {
        return jdbc.sql(FIND)
                .param("account", account)
                .param("ids", RowId.array(ids))
                .query(StudyCardTable::read)
                .list();
    }

    Optional<StudyCard> find(AccountId account, CardId id) {
        return find(account, List.of(id)).stream().findFirst();
    }

    void putAway(AccountId account, CardId id, boolean away) {
        jdbc.sql(PUT_AWAY)
                .param("account", account)
                .param("id", id)
                .param("away", away)
                .update();
        counts.forget(account);
    }

    /** Writes how the memories of these cards stand. */
    void remember(AccountId account, List<StudyCard> cards) {
        List<Card> memories = cards.stream().map(StudyCard::memory).toList();
        jdbc.sql(REMEMBER)
                .param("ids", RowId.array(cards.stream().map(StudyCard::id).toList()))
                .param("dues", memories.stream().map(card -> text(card.due())).toArray(String[]::new))
                .param(
                        "lasts",
                        memories.stream().map(card -> text(card.lastReview())).toArray(String[]::new))
                .param("days", memories.stream().map(Card::scheduledDays).toArray(Integer[]::new))
                .param("reviews", memories.stream().map(Card::reviews).toArray(Integer[]::new))
                .param("lapses", memories.stream().map(Card::lapses).toArray(Integer[]::new))
                .param(
                        "stabilities",
                        memories.stream().map(StudyCardTable::stability).toArray(Double[]::new))
                .param(
                        "difficulties",
                        memories.stream().map(StudyCardTable::difficulty).toArray(Double[]::new))
                .update();
        counts.forget(account);
    }

    /** Moments in an array travel as text. */
    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable Double stability(Card card) {
        return card.memory() == null ? null : (Double) card.memory().stability();
    }

    private static @Nullable Double difficulty(Card card) {
        return card.memory() == null ? null : (Double) card.memory().difficulty();
    }

    private static StudyCard read(ResultSet row, int number) throws SQLException {
        return new StudyCard(
                CardId.in(row, "id"),
                row.getString("ref"),
                new StudyCard.Source(
                        Word.read(Origin.class, row.getString("origin")),
                        row.getString("course"),
                        row.getString("lesson"),
                        row.getString("topic"),
                        row.getString("words")),
                RowTime.at(row, "added_at"),
                RowTime.find(row, "put_away_at"),
                memory(row));
    }

    private static Card memory(ResultSet row) throws SQLException {
        Instant last = RowTime.find(row, "last_at");
        return new Card(
                last == null ? CardState.NEW : CardState.REVIEW,
                0,
                RowTime.at(row, "due_at"),
                row.getInt("days"),
                row.getInt("reviews"),
                row.getInt("lapses"),
                last == null ? null : new Memory(row.getDouble("stability"), row.getDouble("difficulty")),
                last);
    }
}
