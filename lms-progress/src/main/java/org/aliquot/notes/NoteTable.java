package org.aliquot.notes;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.prose.Passage;
import org.aliquot.prose.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads notes with the names of what they stand beside. */
@Repository
class NoteTable {

    /** A question's lesson is the one its author named, in a course of the exam it was met in. */
    private static final String SELECT = """
            select n.id, n.version, n.anchor, n.heading, n.quote, n.body, n.changed_at, n.attempt_id, n.position, n.lesson_id,
                   c.slug as course, c.title as course_title, s.title as area, l.slug as lesson, v.title as lesson_title,
                   case when n.lesson_version_id <> l.current_version_id then v.id end as newer,
                   iv.content ->> 'stem' as stem
            from note n
            left join attempt_item i on i.attempt_id = n.attempt_id and i.position = n.position
            left join item_version iv on iv.id = i.item_version_id
            left join attempt a on a.id = n.attempt_id
            left join lateral (
              select t.id
              from exam_course x
              join course k on k.slug = x.course_slug
              join lesson t on t.course_id = k.id and t.slug = iv.content ->> 'lesson'
              where x.exam_id = a.exam_id
              limit 1
            ) taught on true
            left join lesson l on l.id = coalesce(n.lesson_id, taught.id)
            left join lesson_version v on v.id = l.current_version_id
            left join section s on s.id = l.section_id
            left join course c on c.id = l.course_id
            where n.account_id = :account
            """;

    private static final String IN_ORDER = """
            order by c.title nulls last, s.position nulls last, l.position nulls last, n.created_at, n.id
            """;

    /** What an exam asks that was left open has no notes until it is handed in. */
    private static final String NOT_ASKED = """
              and n.removed_at is null
              and (n.item_id is null or not exists (
                select
                from attempt open
                join attempt_item asks on asks.attempt_id = open.id
                join item_version asked on asked.id = asks.item_version_id
                where open.account_id = :account and open.mode = 'exam' and open.status <> 'final' and not open.own_practice
                  and asked.item_id = n.item_id))
            """;

    private static final String ALL = SELECT + NOT_ASKED + """
              and (cast(:typed as text) is null
                   or item_words(concat_ws(' ', n.body, n.quote, n.heading, v.title, iv.content ->> 'stem'))
                      @@ item_wanted(cast(:typed as text)))
            """ + IN_ORDER;

    private static final String OF_LESSON = SELECT + """
              and n.removed_at is null
              and n.lesson_id = l.id and l.slug = :lesson and c.slug = :course
            """ + IN_ORDER;

    private static final String OF_QUESTION = SELECT + NOT_ASKED + """
              and n.item_id = (
                select w.item_id
                from attempt_item met
                join attempt mine on mine.id = met.attempt_id and mine.account_id = :account
                join item_version w on w.id = met.item_version_id
                where met.attempt_id = :attempt and met.position = :position)
            """ + IN_ORDER;

    private static final int FETCH = 500;
    private static final int WORDS = 12;
    private static final int LONGEST_WORD = 100;

    private final JdbcClient jdbc;
    private final Prose prose;

    NoteTable(JdbcClient jdbc, Prose prose) {
        this.jdbc = jdbc;
        this.prose = prose;
    }

    List<NoteView> all(AccountId learner, @Nullable String typed) {
        return jdbc.sql(ALL)
                .param("account", learner)
                .param("typed", typed == null || typed.isBlank() ? null : wanted(typed))
                .query(reader())
                .list();
    }

    /** PostgreSQL refuses words that are longer than any is. */
    private static String wanted(String typed) {
        return Arrays.stream(typed.strip().split("\\s+"))
                .limit(WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .collect(Collectors.joining(" "));
    }

    List<NoteView> ofLesson(AccountId learner, String course, String lesson) {
        return jdbc.sql(OF_LESSON)
                .param("account", learner)
                .param("course", course)
                .param("lesson", lesson)
                .query(reader())
                .list();
    }

    List<NoteView> ofQuestion(AccountId learner, QuestionSpot spot) {
        return jdbc.sql(OF_QUESTION)
                .param("account", learner)
                .param("attempt", spot.attempt())
                .param("position", spot.position())
                .query(reader())
                .list();
    }

    /** Also one that was removed. */
    Optional<NoteView> find(AccountId learner, UUID id) {
        return jdbc.sql(SELECT + " and n.id = :id")
                .param("account", learner)
                .param("id", id)
                .query(reader())
                .optional();
    }

    /** All of them, one after the other, in a transaction that is open. */
    void each(AccountId learner, Consumer<NoteView> taker) {
        Function<UUID, List<Passage>> texts = texts();
        RowCallbackHandler pass = row -> taker.accept(read(row, texts));
        jdbc.sql(ALL)
                .param("account", learner)
                .param("typed", null)
                .withFetchSize(FETCH)
                .query(pass);
    }

    private RowMapper<NoteView> reader() {
        Function<UUID, List<Passage>> texts = texts();
        return (row, number) -> read(row, texts);
    }

    /**
     * However many notes stand in it, a lesson that was written anew is read once. Notes of a lesson come together, so that of the
     * last one is kept.
     */
    private Function<UUID, List<Passage>> texts() {
        Map<UUID, List<Passage>> last = new HashMap<>();
        return version -> {
            if (!last.containsKey(version)) {
                last.clear();
            }
            return last.computeIfAbsent(version, this::passages);
        };
    }

    private List<Passage> passages(UUID version) {
        return prose.passages(jdbc.sql("select body from lesson_version where id = :id")
                .param("id", version)
                .query(String.class)
                .single());
    }

    private NoteView read(ResultSet row, Function<UUID, List<Passage>> texts) throws SQLException {
        return new NoteView(
                requireNonNull(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new NoteView.Subject(row.getString("course"), row.getString("course_title"), row.getString("area")),
                row.getObject("lesson_id") == null ? question(row) : lesson(row, texts),
                row.getString("body"),
                RowTime.at(row, "changed_at"));
    }

    private NoteView.Place question(ResultSet row) throws SQLException {
        return new NoteView.Place.OnQuestion(
                requireNonNull(row.getObject("attempt_id", UUID.class)),
                row.getInt("position"),
                prose.words(row.getString("stem")).replaceAll("\\{\\{[^{}]*}}", "…"));
    }

    private static NoteView.Place lesson(ResultSet row, Function<UUID, List<Passage>> texts) throws SQLException {
        String anchor = row.getString("anchor");
        String quote = row.getString("quote");
        UUID newer = row.getObject("newer", UUID.class);
        Optional<String> now =
                newer == null ? Optional.of(anchor) : Whereabouts.anchor(texts.apply(newer), anchor, quote);
        return new NoteView.Place.InLesson(
                row.getString("lesson"),
                row.getString("lesson_title"),
                now.orElse(anchor),
                row.getString("heading"),
                quote,
                now.isEmpty());
    }
}
