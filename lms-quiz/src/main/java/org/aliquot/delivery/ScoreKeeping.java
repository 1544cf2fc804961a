package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.bank.Difficulties;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.ResultView.Lateness;
import org.aliquot.delivery.Scoring.Answered;
import org.aliquot.delivery.Scoring.Marked;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scores an attempt that has ended and keeps the scored answers that reports read. */
@Component
class ScoreKeeping {

    /** What was scored before is kept. */
    private static final String PUT_ASIDE = """
            with pilots as (delete from pilot_answer where attempt_id = :attempt),
            gone as (delete from scored_answer where attempt_id = :attempt returning *),
            next as (
              update attempt set scoring = scoring + 1 where id = :attempt returning scoring - 1 as scoring),
            score as (
              insert into former_score (attempt_id, scoring, result, replaced_at)
              select a.id, a.scoring, a.result, server_now()
              from attempt a
              where a.id = :attempt)
            insert into former_answer (attempt_id, scoring, position, item_version_id, area, payload, credit, elapsed_ms,
                                       adjustment)
            select g.attempt_id, n.scoring, g.position, g.item_version_id, g.area, g.payload, g.credit, g.elapsed_ms,
                   g.adjustment
            from gone g
            cross join next n
            """;

    /** Pilots are kept for calibrations, apart from all that is scored. */
    private static final String PILOTS = """
            insert into pilot_answer (attempt_id, position, item_version_id, payload, credit, elapsed_ms)
            select :attempt, s.position, s.version, cast(s.payload as jsonb), s.credit, s.elapsed
            from unnest(cast(:positions as integer[]), cast(:versions as uuid[]), cast(:areas as text[]),
                        cast(:payloads as text[]), cast(:credits as integer[]), cast(:elapsed as bigint[]),
                        cast(:adjustments as uuid[]))
                 as s (position, version, area, payload, credit, elapsed, adjustment)
            """;

    private static final String INSERT = """
            insert into scored_answer (attempt_id, position, item_version_id, area, payload, credit, elapsed_ms, adjustment)
            select :attempt, s.position, s.version, s.area, cast(s.payload as jsonb), s.credit, s.elapsed, s.adjustment
            from unnest(cast(:positions as integer[]), cast(:versions as uuid[]), cast(:areas as text[]),
                        cast(:payloads as text[]), cast(:credits as integer[]), cast(:elapsed as bigint[]),
                        cast(:adjustments as uuid[]))
                 as s (position, version, area, payload, credit, elapsed, adjustment)
            """;

    /** Questions with an answer that came late, by what became of it. */
    private static final JournalSource LATE = new JournalSource("""
            select standing, count(distinct position) as questions
            from %s r
            where attempt_id = :attempt and standing in ('late', 'held', 'too-late')
            group by standing
            """);

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final ItemBank bank;
    private final Difficulties difficulties;
    private final Exams exams;
    private final AdjustmentTable adjustments;
    private final KeysInForce keys;
    private final WrittenAnswers written;

    ScoreKeeping(
            JdbcClient jdbc,
            AttemptTable table,
            ItemBank bank,
            Difficulties difficulties,
            Exams exams,
            AdjustmentTable adjustments,
            KeysInForce keys,
            WrittenAnswers written) {
        this.written = written;
        this.keys = keys;
        this.jdbc = jdbc;
        this.table = table;
        this.bank = bank;
        this.difficulties = difficulties;
        this.exams = exams;
        this.adjustments = adjustments;
    }

    /** The same again after something that counts has changed. */
    ResultView keepAnew(AttemptRow row) {
        jdbc.sql(PUT_ASIDE).param("attempt", row.id()).update();
        return keep(row);
    }

    /** Of a trial nothing is kept but its result. */
    ResultView keep(AttemptRow row) {
        Map<Boolean, List<PositionRow>> all =
                table.positions(row.id(), null).stream().collect(Collectors.partitioningBy(PositionRow::pilot));
        List<PositionRow> positions = requireNonNull(all.get(false));
        List<PositionRow> pilots = requireNonNull(all.get(true));
        List<Answered> answers = kept(row, positions);
        if (!row.isTrial()) {
            insertScored(row.id(), positions, answers);
            if (!pilots.isEmpty()) {
                insert(PILOTS, row.id(), pilots, answered(row, pilots));
            }
        }
        return row.ended(Scoring.result(exams.version(row.examVersion()), row.mode(), answers, lateness(row, answers)));
    }

    /** What people mark is put before them first. */
    private List<Answered> kept(AttemptRow row, List<PositionRow> positions) {
        Map<ItemVersionId, ItemVersion> versions = versions(positions);
        List<PositionRow> byPeople = positions.stream()
                .filter(position -> isMarkedByPeople(versions, position))
                .toList();
        if (!byPeople.isEmpty() && !row.isTrial()) {
            written.wait(row, byPeople);
        }
        return answered(row, positions, versions);
    }

    /** Of written answers nothing is kept here: what reads scored answers judges questions and recalls by their keys. */
    private void insertScored(AttemptId id, List<PositionRow> positions, List<Answered> answers) {
        List<Integer> byPeople = answers.stream()
                .filter(answer -> answer.marked() != null)
                .map(Answered::position)
                .toList();
        insert(
                INSERT,
                id,
                positions.stream()
                        .filter(row -> !byPeople.contains(row.position()))
                        .toList(),
                answers.stream().filter(answer -> answer.marked() == null).toList());
    }

    private static boolean isMarkedByPeople(Map<ItemVersionId, ItemVersion> versions, PositionRow row) {
        return requireNonNull(versions.get(row.item())).content().type().isMarkedByPeople();
    }

    private Map<ItemVersionId, ItemVersion> versions(List<PositionRow> positions) {
        Map<ItemVersionId, ItemVersion> versions = new HashMap<>();
        if (!positions.isEmpty()) {
            bank.versions(
                            positions.stream().map(PositionRow::item).toList(),
                            positions.getFirst().reading())
                    .forEach(version -> versions.put(version.id(), version));
        }
        return versions;
    }

    private List<Answered> answered(AttemptRow attempt, List<PositionRow> positions) {
        return answered(attempt, positions, versions(positions));
    }

    private List<Answered> answered(
            AttemptRow attempt, List<PositionRow> positions, Map<ItemVersionId, ItemVersion> versions) {
        List<ItemVersionId> ids = positions.stream().map(PositionRow::item).toList();
        Map<Integer, Marked> marks = positions.stream().anyMatch(row -> isMarkedByPeople(versions, row))
                ? written.of(attempt.id())
                : Map.of();
        Map<ItemVersionId, ItemDifficulty> known =
                difficulties.asOf(ids, attempt.timing().startedAt());
        ScoreAdjustments standing = adjustments.standing(ids);
        return positions.stream()
                .map(row -> {
                    Adjustment adjustment = standing.of(row.item(), attempt.exam());
                    return new Answered(
                            row.position(),
                            row.area(),
                            keys.of(bank.given(row.item(), row.seed(), row.reading()), adjustment),
                            requireNonNull(known.get(row.item())),
                            row.given().response(),
                            adjustment,
                            isMarkedByPeople(versions, row) ? marks.getOrDefault(row.position(), Marked.WAITS) : null);
                })
                .toList();
    }

    /** What held answers would change is not known where people mark: nobody has marked what does not count. */
    private Lateness lateness(AttemptRow row, List<Answered> answers) {
        Map<Verdict, Integer> late = new EnumMap<>(Verdict.class);
        jdbc.sql(LATE.sql(row.ending().archived())).param("attempt", row.id()).query(found -> {
            late.put(Word.read(Verdict.class, found.getString("standing")), found.getInt("questions"));
        });
        int held = late.getOrDefault(Verdict.HELD, 0);
        boolean known = held > 0 && answers.stream().allMatch(answer -> answer.marked() == null);
        return new Lateness(
                late.getOrDefault(Verdict.LATE, 0),
                held,
                late.getOrDefault(Verdict.TOO_LATE, 0),
                known ? (Integer) raw(row, true) : null,
                known ? (Integer) raw(row, false) : null,
                row.ending().heldCounted());
    }

    private int raw(AttemptRow row, boolean heldCount) {
        return Scoring.score(answered(row, scored(table.positionsIfHeldCount(row.id(), heldCount))))
                .raw();
    }

    private static List<PositionRow> scored(List<PositionRow> positions) {
        return positions.stream().filter(row -> !row.pilot()).toList();
    }

    private void insert(String into, AttemptId id, List<PositionRow> positions, List<Answered> answers) {
        jdbc.sql(into)
                .param("attempt", id)
                .param(
                        "positions",
                        positions.stream().map(PositionRow::position).toArray(Integer[]::new))
                .param(
                        "versions",
                        positions.stream().map(row -> row.item().value()).toArray(UUID[]::new))
                .param("areas", positions.stream().map(PositionRow::area).toArray(String[]::new))
                .param(
                        "payloads",
                        positions.stream()
                                .map(row -> ResponseJson.text(row.given().response()))
                                .toArray(String[]::new))
                .param(
                        "credits",
                        answers.stream()
                                .map(answer -> answer.credit().hundredths())
                                .toArray(Integer[]::new))
                .param(
                        "elapsed",
                        positions.stream().map(row -> row.given().elapsedMs()).toArray(Long[]::new))
                .param(
                        "adjustments",
                        answers.stream()
                                .map(Answered::adjustment)
                                .map(made -> made == null ? null : made.id())
                                .toArray(UUID[]::new))
                .update();
    }
}
