package org.aliquot.completion;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.Belated;
import org.aliquot.clock.RowTime;
import org.aliquot.delivery.ResponseJson;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code check_answer}, and which checks belong to a lesson. */
@Repository
class CheckTable {

    /** The lesson a check belongs to, and its course. */
    record Place(UUID lesson, UUID course) {}

    /** The lesson whose own a check is, and the check. */
    record Home(String lesson, String title, CheckRow check) {}

    /** An answer to be stored. */
    record NewAnswer(CheckCommand command, Place place, ItemVersionId version, long seed, boolean correct) {}

    /** What is known after storing it. */
    record Stored(int tries, Instant answeredAt) {}

    /** A check of a lesson with the learner's latest answer, if there is one. */
    record CheckRow(String slug, @Nullable Answer answer) {}

    /** The latest answer to a check. */
    record Answer(ItemVersionId version, String payload, long seed, boolean correct, Stored stored) {}

    private static final String PLACE_OF = """
            select l.id, l.course_id
            from course c
            join lesson l on l.course_id = c.id
            where c.slug = :course and c.status = 'published'
              and l.slug = :lesson and l.status = 'published'
              and exists (select from lesson_version v where v.lesson_id = l.id and :check = any(v.checks))
            """;

    private static final String HOME = """
            select l.slug as lesson, v.title, k.slug, a.item_version_id, a.payload, a.seed, a.correct, a.tries, a.answered_at
            from (select cast(:check as text) as slug) k
            join course c on c.slug = :course and c.status = 'published'
            join lesson l on l.course_id = c.id and l.status = 'published' and l.slug <> :lesson
            join lesson_version v on v.id = l.current_version_id and v.checks @> array[k.slug]
            cross join lateral lesson_availability(l.id, cast(:account as uuid), cast(server_now() at time zone :zone as date)) d
            left join check_answer a on a.item_slug = k.slug and a.account_id = cast(:account as uuid)
            where :staff or d.opens_on is null and cardinality(coalesce(d.after, '{}')) = 0
            order by l.slug
            limit 1
            """;

    private static final String STORE = """
            insert into check_answer as a (account_id, item_slug, item_version_id, lesson_id, course_id, payload, correct,
                                           tries, answered_at, act, seed)
            values (:account, :check, :version, :lesson, :course, cast(:payload as jsonb), :correct, 1,
                    server_now() - make_interval(secs => :ago), cast(:act as uuid), :seed)
            on conflict (account_id, item_slug) do update
            set item_version_id = excluded.item_version_id,
                lesson_id = excluded.lesson_id,
                course_id = excluded.course_id,
                payload = excluded.payload,
                correct = excluded.correct,
                first_correct = coalesce(a.first_correct, case when a.tries = 1 then a.correct end),
                first_at = coalesce(a.first_at, case when a.tries = 1 then a.answered_at end),
                tries = a.tries + 1,
                answered_at = greatest(a.answered_at, excluded.answered_at),
                act = excluded.act,
                seed = excluded.seed
            where excluded.act is null or a.act is distinct from excluded.act
            returning tries, answered_at
            """;

    private static final String ONE = """
            select i.slug, a.item_version_id, a.payload, a.seed, a.correct, a.tries, a.answered_at
            from (select cast(:check as text) as slug) i
            left join check_answer a on a.item_slug = i.slug and a.account_id = cast(:account as uuid)
            """;

    private static final String OF_LESSON = """
            select k.slug, a.item_version_id, a.payload, a.seed, a.correct, a.tries, a.answered_at
            from course c
            join lesson l on l.course_id = c.id and l.slug = :lesson and l.status = 'published'
            join lesson_version v on v.id = l.current_version_id
            cross join unnest(v.checks) with ordinality as k (slug, position)
            left join check_answer a on a.item_slug = k.slug and a.account_id = cast(:account as uuid)
            where c.slug = :course and c.status = 'published'
            order by k.position
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    CheckTable(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** The place, when this check belongs to it or did: a reader may have an older version before them. */
    Optional<Place> placeOf(String course, String lesson, String check) {
        return jdbc.sql(PLACE_OF)
                .param("course", course)
                .param("lesson", lesson)
                .param("check", check)
                .query((row, number) ->
                        new Place(row.getObject("id", UUID.class), row.getObject("course_id", UUID.class)))
                .optional();
    }

    /** The other lesson of the course that asks a check as its own, where it is open to the reader. */
    Optional<Home> home(@Nullable Caller reader, String course, String lesson, String check) {
        return jdbc.sql(HOME)
                .param("account", reader == null ? null : reader.id().value())
                .param("staff", reader != null && reader.isStaff())
                .param("course", course)
                .param("lesson", lesson)
                .param("check", check)
                .param("zone", zone.name())
                .query((row, number) -> new Home(row.getString("lesson"), row.getString("title"), read(row, number)))
                .optional();
    }

    /** An answer that has arrived before changes nothing. */
    Stored store(Caller learner, NewAnswer answer) {
        Belated belated = answer.command().belated();
        return jdbc.sql(STORE)
                .param("account", learner.id())
                .param("check", answer.command().check())
                .param("version", answer.version())
                .param("lesson", answer.place().lesson())
                .param("course", answer.place().course())
                .param(
                        "payload",
                        ResponseJson.write(answer.command().response()).toString())
                .param("correct", answer.correct())
                .param("ago", belated == null ? 0.0 : (double) belated.secondsAgo())
                .param("seed", answer.seed())
                .param("act", belated == null ? null : belated.act())
                .query(CheckTable::stored)
                .optional()
                .orElseGet(() -> before(learner, answer));
    }

    private Stored before(Caller learner, NewAnswer answer) {
        return requireNonNull(one(learner.id(), answer.command().check()).answer())
                .stored();
    }

    /** The checks of a lesson in reading order. */
    List<CheckRow> ofLesson(@Nullable AccountId learner, String course, String lesson) {
        return jdbc.sql(OF_LESSON)
                .param("account", id(learner))
                .param("course", course)
                .param("lesson", lesson)
                .query(CheckTable::read)
                .list();
    }

    /** One check with the learner's latest answer. */
    CheckRow one(@Nullable AccountId learner, String check) {
        return jdbc.sql(ONE)
                .param("account", id(learner))
                .param("check", check)
                .query(CheckTable::read)
                .single();
    }

    /** Nobody in particular has answered nothing. */
    private static @Nullable UUID id(@Nullable AccountId learner) {
        return learner == null ? null : learner.value();
    }

    private static CheckRow read(ResultSet row, int number) throws SQLException {
        UUID version = row.getObject("item_version_id", UUID.class);
        return new CheckRow(
                row.getString("slug"),
                version == null
                        ? null
                        : new Answer(
                                new ItemVersionId(version),
                                row.getString("payload"),
                                row.getLong("seed"),
                                row.getBoolean("correct"),
                                stored(row, number)));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(row.getInt("tries"), RowTime.at(row, "answered_at"));
    }
}
