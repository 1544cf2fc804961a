package org.aliquot.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.delivery.KeptBackQuestions;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.Card;
import org.aliquot.spacing.Memory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a learner has missed and read, and makes cards of it; what is a card already stays as it is. */
@Repository
class GatherTable {

    /** A finished attempt; it may have been scored anew since. */
    record Attempt(UUID id, ExamVersionId exam, Instant at, boolean rescored) {}

    /**
     * What may be gone over.
     *
     * @param attempts finished ones, each with the course of its exam
     * @param hidden exams that keep their questions back, also where own practice asked them
     */
    record Open(Map<Attempt, String> attempts, Set<UUID> hidden) {

        UUID[] ids() {
            return attempts.keySet().stream().map(Attempt::id).toArray(UUID[]::new);
        }
    }

    /** A lesson that was read, with its text. */
    record Read(String course, String lesson, @Nullable String topic, String body, Instant at) {}

    /** A key point that was read. */
    record Point(Read lesson, String words) {}

    /**
     * Those of exams whose questions are shown after closing always: that is later than their end, at another time for each learner.
     * Those of exams about which something was decided since as well: they may be shown from now on. Own practice that went on while
     * such an exam was taken may hold questions of it. What is a card already stays as it is.
     */
    private static final String ATTEMPTS = """
            select a.id, a.exam_version_id, a.final_at, a.scoring > 1 as rescored
            from attempt a
            where a.account_id = :account and a.status = 'final' and not a.trial
              and (cast(:since as timestamptz) is null or a.final_at >= :since
                   or a.scoring > 1
                      and exists (select from former_score f where f.attempt_id = a.id and f.replaced_at >= :since)
                   or exists (select from exam_admission d
                              where d.exam_id = a.exam_id and (d.feedback = 'after-closing' or d.changed_at >= :since))
                   or a.own_practice
                      and exists (select from attempt o
                                  join exam_admission d on d.exam_id = o.exam_id
                                  where o.account_id = a.account_id and o.mode = 'exam' and not o.own_practice
                                    and o.started_at < a.final_at
                                    and (d.feedback = 'after-closing' and o.started_at > a.started_at or d.changed_at >= :since)))
            """;

    /** Of a scored answer s with its adjustment d: wrong by the score that holds, and not by a fault of the question. */
    private static final String IS_MISS =
            "s.credit < 100 and s.payload is not null and (d.kind is null or d.kind = 'rekey')";

    private static final String MISSED_IN_ATTEMPTS =
            """
            with kept as materialized (%s)
            select a.account_id, i.slug as ref,
                   case when a.mode = 'exam' then 'exam' else 'practice' end as origin,
                   g.course, v.content ->> 'lesson' as lesson, v.topic, v.id as version, a.final_at as at,
                   'attempt:' || a.id || ':' || s.position as occasion,
                   g.due_at, g.days, 1 as reviews, cast(:stability as float8) as stability,
                   cast(:difficulty as float8) as difficulty
            from unnest(:attempts, :courses, cast(:dues as timestamptz[]), :days) as g (attempt, course, due_at, days)
            join attempt a on a.id = g.attempt
            join scored_answer s on s.attempt_id = a.id
            join item_version v on v.id = s.item_version_id
            join item i on i.id = v.item_id
            left join score_adjustment d on d.id = s.adjustment
            left join kept k on k.item_id = v.item_id
            where %s and not %s
            """.formatted(KeptBackQuestions.OF_LEARNER, IS_MISS, KeptBackQuestions.inPractice("a"));

    /** What was told of a miss that is none by the score that holds now. */
    private static final String FORGET_CLEARED = """
            delete from review_entry e
            where e.account_id = :account and e.kind = 'miss'
              and e.occasion = any(
                select 'attempt:' || s.attempt_id || ':' || s.position
                from scored_answer s
                left join score_adjustment d on d.id = s.adjustment
                where s.attempt_id = any(:attempts)
                  and not (%s))
            returning e.card_id
            """.formatted(IS_MISS);

    private static final String FORGET_GROUNDLESS = """
            delete from review_card c
            where c.id = any(:cards) and c.origin in ('exam', 'practice')
              and not exists (select from review_entry e where e.card_id = c.id)
            """;

    /** Only the last answer of a check is kept; who answered more than once had missed it. */
    private static final String MISSED_CHECKS = """
            select a.account_id, a.item_slug as ref, 'check' as origin, c.slug as course, l.slug as lesson, v.topic,
                   v.id as version, a.answered_at as at, 'check' as occasion,
                   a.answered_at + interval '1 day' as due_at, 0 as days, 0 as reviews, cast(null as float8) as stability,
                   cast(null as float8) as difficulty
            from check_answer a
            join course c on c.id = a.course_id
            join lesson l on l.id = a.lesson_id
            join item_version v on v.id = a.item_version_id
            where a.account_id = :account and (not a.correct or a.tries > 1)
              and (cast(:since as timestamptz) is null or a.answered_at >= :since)
            """;

    /** A new card is written as it stands after its first miss, where that is known; those that must be worked out are told. */
    private static final String KEEP_MISSED = """
            with missed as (%s),
            made as (
              insert into review_card (id, account_id, origin, ref, course, lesson, topic, added_at, due_at, last_at, days, reviews,
                                       lapses, stability, difficulty)
              select distinct on (ref) gen_random_uuid(), account_id, origin, ref, course, lesson, topic, at, due_at,
                     case when reviews > 0 then at end, days, reviews, 0, stability, difficulty
              from missed
              order by ref, at
              on conflict (account_id, ref) do nothing
              returning id, ref, reviews),
            cards as (
              select id, ref from made
              union all
              select id, ref from review_card where account_id = :account and ref in (select ref from missed)),
            told as (
              insert into review_entry (id, account_id, card_id, item_version_id, at, rating, kind, occasion, correct)
              select gen_random_uuid(), m.account_id, c.id, m.version, m.at, 1, 'miss', m.occasion, false
              from missed m
              join cards c on c.ref = m.ref
              on conflict (card_id, occasion) do nothing
              returning card_id)
            select t.card_id
            from told t
            left join made m on m.id = t.card_id
            group by t.card_id, m.reviews
            having m.reviews is distinct from count(*)
            """;

    private static final String READ = """
            select c.slug as course, l.slug as lesson, v.topics[1] as topic, v.body, p.completed_at
            from lesson_progress p
            join lesson l on l.id = p.lesson_id
            join course c on c.id = p.course_id
            join lesson_version v on v.id = p.lesson_version_id
            where p.account_id = :account and p.state = 'completed'
              and (cast(:since as timestamptz) is null or p.completed_at >= :since)
            """;

    private static final String KEEP_POINTS = """
            insert into review_card (id, account_id, origin, ref, course, lesson, topic, words, added_at, due_at, days, reviews,
                                     lapses)
            select gen_random_uuid(), :account, 'key-point', ref, course, lesson, topic, words, at, at + interval '1 day', 0, 0, 0
            from unnest(:refs, :courses, :lessons, :topics, :words, cast(:ats as timestamptz[])) as p (ref, course, lesson, topic, words, at)
            on conflict (account_id, ref) do nothing
            """;

    private static final String KEEP_REMEMBERED = """
            insert into review_card (id, account_id, origin, ref, course, lesson, topic, added_at, due_at, days, reviews, lapses)
            select gen_random_uuid(), p.account_id, 'remember', i.slug, c.slug, l.slug, i.topic, p.completed_at,
                   p.completed_at + interval '1 day', 0, 0, 0
            from lesson_progress p
            join lesson l on l.id = p.lesson_id
            join course c on c.id = p.course_id
            join lesson_version v on v.id = p.lesson_version_id
            join item i on i.slug = any(v.checks) and i.status = 'published'
            join item_version w on w.id = i.current_version_id and w.content ->> 'takeaway' is not null
            where p.account_id = :account and p.state = 'completed'
              and (cast(:since as timestamptz) is null or p.completed_at >= :since)
            on conflict (account_id, ref) do nothing
            """;

    private static final String CHOOSE = """
            with kept as materialized (%s)
            insert into review_card (id, account_id, origin, ref, course, lesson, topic, added_at, due_at, days, reviews, lapses)
            select gen_random_uuid(), :account, 'chosen', i.slug, o.slug, v.content ->> 'lesson', i.topic, server_now(),
                   server_now(), 0, 0, 0
            from item i
            join course o on o.slug = :course
            join item_version v on v.id = i.current_version_id
            where i.slug = :item
              and (exists (select from check_answer c where c.account_id = :account and c.item_slug = i.slug)
                   or exists (
                     select
                     from scored_answer s
                     join attempt a on a.id = s.attempt_id
                     join item_version w on w.id = s.item_version_id
                     left join kept k on k.item_id = w.item_id
                     where s.attempt_id = any(:attempts) and w.item_id = i.id and not %s))
            on conflict (account_id, ref) do update
            set put_away_at = null
            """.formatted(KeptBackQuestions.OF_LEARNER, KeptBackQuestions.inPractice("a"));

    private final JdbcClient jdbc;

    GatherTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attempt> attempts(AccountId account, @Nullable OffsetDateTime since) {
        return jdbc.sql(ATTEMPTS)
                .param("account", account)
                .param("since", since)
                .query((row, number) -> new Attempt(
                        row.getObject("id", UUID.class),
                        new ExamVersionId(row.getObject("exam_version_id", UUID.class)),
                        RowTime.at(row, "final_at"),
                        row.getBoolean("rescored")))
                .list();
    }

    /**
     * Returns cards with something new in their journal that they do not show yet.
     *
     * @param missed how a card stands that was missed once, at this moment; what is remembered of it is the same at any
     */
    List<CardId> keepMissed(AccountId account, Open open, Function<Instant, Card> missed) {
        List<Card> after = open.attempts().keySet().stream()
                .map(attempt -> missed.apply(attempt.at()))
                .toList();
        Memory memory = Objects.requireNonNull(after.getFirst().memory());
        return jdbc.sql(KEEP_MISSED.formatted(MISSED_IN_ATTEMPTS))
                .param("account", account)
                .param("attempts", open.ids())
                .param("courses", open.attempts().values().toArray(String[]::new))
                .param("dues", after.stream().map(card -> card.due().toString()).toArray(String[]::new))
                .param("days", after.stream().map(Card::scheduledDays).toArray(Integer[]::new))
                .param("stability", memory.stability())
                .param("difficulty", memory.difficulty())
                .param("hidden", open.hidden().toArray(UUID[]::new))
                .query((row, number) -> CardId.in(row, "card_id"))
                .list();
    }

    /** Takes out misses of these attempts that are none by now, with cards that come from nothing else; returns the cards they had. */
    List<CardId> forgetCleared(AccountId account, Collection<UUID> rescored) {
        List<CardId> cleared = jdbc.sql(FORGET_CLEARED)
                .param("account", account)
                .param("attempts", rescored.toArray(UUID[]::new))
                .query((row, number) -> CardId.in(row, "card_id"))
                .list();
        if (!cleared.isEmpty()) {
            jdbc.sql(FORGET_GROUNDLESS).param("cards", RowId.array(cleared)).update();
        }
        return cleared;
    }

    List<CardId> keepMissedChecks(AccountId account, @Nullable OffsetDateTime since) {
        return jdbc.sql(KEEP_MISSED.formatted(MISSED_CHECKS))
                .param("account", account)
                .param("since", since)
                .query((row, number) -> CardId.in(row, "card_id"))
                .list();
    }

    List<Read> read(AccountId account, @Nullable OffsetDateTime since) {
        return jdbc.sql(READ)
                .param("account", account)
                .param("since", since)
                .query((row, number) -> new Read(
                        row.getString("course"),
                        row.getString("lesson"),
                        row.getString("topic"),
                        row.getString("body"),
                        RowTime.at(row, "completed_at")))
                .list();
    }

    void keepPoints(AccountId account, List<Point> points) {
        jdbc.sql(KEEP_POINTS)
                .param("account", account)
                .param(
                        "refs",
                        points.stream()
                                .map(point -> KeyPoints.ref(point.lesson().lesson(), point.words()))
                                .toArray(String[]::new))
                .param(
                        "courses",
                        points.stream().map(point -> point.lesson().course()).toArray(String[]::new))
                .param(
                        "lessons",
                        points.stream().map(point -> point.lesson().lesson()).toArray(String[]::new))
                .param(
                        "topics",
                        points.stream().map(point -> point.lesson().topic()).toArray(String[]::new))
                .param("words", points.stream().map(Point::words).toArray(String[]::new))
                .param(
                        "ats",
                        points.stream()
                                .map(point -> point.lesson().at().toString())
                                .toArray(String[]::new))
                .update();
    }

    void keepRemembered(AccountId account, @Nullable OffsetDateTime since) {
        jdbc.sql(KEEP_REMEMBERED)
                .param("account", account)
                .param("since", since)
                .update();
    }

    /** A question that the learner has met and wants to see again; one that was put away comes back. */
    boolean choose(AccountId account, String item, String course, Open open) {
        return jdbc.sql(CHOOSE)
                        .param("account", account)
                        .param("item", item)
                        .param("course", course)
                        .param("attempts", open.ids())
                        .param("hidden", open.hidden().toArray(UUID[]::new))
                        .update()
                > 0;
    }
}
