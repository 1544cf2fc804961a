package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.Scoring.Answered;
import org.aliquot.delivery.Scoring.Lateness;
import org.aliquot.engine.Response;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ends attempts: by the learner's hand or by the clock, one path for both. Holds the attempt {@code for update}, so that no
 * answer is acknowledged that the score does not see.
 */
@Component
class Finalizing {

    private static final String END = """
            update attempt
            set status = 'final', ended_at = :ended, end_reason = :reason, final_at = :final
            where id = :attempt
            """;

    private static final String SCORED = """
            insert into scored_answer (attempt_id, position, item_version_id, area, payload, credit, elapsed_ms)
            select :attempt, s.position, s.version, s.area, cast(s.payload as jsonb), s.credit, s.elapsed
            from unnest(cast(:positions as integer[]), cast(:versions as uuid[]), cast(:areas as text[]),
                        cast(:payloads as text[]), cast(:credits as integer[]), cast(:elapsed as bigint[]))
                 as s (position, version, area, payload, credit, elapsed)
            """;

    private static final String STORE = """
            update attempt
            set result = cast(:result as jsonb), receipt_head = :head
            where id = :attempt
            """;

    /** Counts of answers that arrived late, and the newest held one of each position. */
    private static final String LATE = """
            select r.position, r.standing, r.payload
            from response r
            where r.attempt_id = :attempt and r.standing in ('late', 'held', 'too-late')
            order by r.position, r.lease, r.revision
            """;

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final ItemBank bank;
    private final Exams exams;
    private final Receipts receipts;
    private final AttemptSignals signals;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    Finalizing(
            JdbcClient jdbc,
            AttemptTable table,
            ItemBank bank,
            Exams exams,
            Receipts receipts,
            AttemptSignals signals,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.table = table;
        this.bank = bank;
        this.exams = exams;
        this.receipts = receipts;
        this.signals = signals;
        this.events = events;
        this.json = json;
    }

    /**
     * Makes an attempt final; final already, it stays as it was.
     *
     * @return empty when there is no such attempt
     */
    @Transactional
    public Optional<ResultView> finish(AttemptId id) {
        return table.lock(id).map(row -> row.isFinal() ? stored(row) : finish(row));
    }

    ResultView stored(AttemptRow row) {
        return json.readValue(row.result(), ResultView.class);
    }

    private ResultView finish(AttemptRow row) {
        end(row);
        AttemptRow ended = table.find(row.id()).orElseThrow();
        ExamVersion exam = exams.version(row.examVersion());
        List<PositionRow> positions = table.positions(row.id(), null);
        List<Answered> answers = answered(positions, Map.of());
        ResultView result = Scoring.result(exam, row.mode(), answers, lateness(row.id(), positions));
        keepScored(row.id(), positions, answers);
        jdbc.sql(STORE)
                .param("attempt", row.id().value())
                .param("result", json.writeValueAsString(result))
                .param("head", receipts.head(ended))
                .update();
        events.publishEvent(submitted(ended, result));
        signals.changed(row.id());
        return result;
    }

    private void end(AttemptRow row) {
        boolean expired = row.isOver();
        Instant ended = expired && row.deadline() != null ? row.deadline() : row.now();
        jdbc.sql(END)
                .param("attempt", row.id().value())
                .param("ended", ended.atOffset(ZoneOffset.UTC))
                .param("reason", expired ? "expired" : "submitted")
                .param("final", row.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The answers with their versions; {@code instead} replaces what stands at some positions. */
    private List<Answered> answered(List<PositionRow> positions, Map<Integer, Response> instead) {
        Map<ItemVersionId, ItemVersion> versions = new HashMap<>();
        bank.versions(positions.stream().map(PositionRow::item).toList())
                .forEach(version -> versions.put(version.id(), version));
        return positions.stream()
                .map(row -> new Answered(
                        row.area(),
                        requireNonNull(versions.get(row.item())),
                        instead.getOrDefault(row.position(), row.response())))
                .toList();
    }

    private Lateness lateness(AttemptId id, List<PositionRow> positions) {
        record Late(int position, String standing, String payload) {}
        List<Late> late = jdbc.sql(LATE)
                .param("attempt", id.value())
                .query((row, number) ->
                        new Late(row.getInt("position"), row.getString("standing"), row.getString("payload")))
                .list();
        Map<Integer, Response> held = new HashMap<>();
        for (Late answer : late) {
            Response response = ResponseJson.parse(answer.payload());
            if (answer.standing().equals("held") && response != null) {
                held.put(answer.position(), response);
            }
        }
        return new Lateness(
                count(late.stream().map(Late::standing).toList(), "late"),
                held.size(),
                count(late.stream().map(Late::standing).toList(), "too-late"),
                held.isEmpty() ? null : Scoring.score(answered(positions, held)).raw());
    }

    private static int count(List<String> standings, String standing) {
        return (int) standings.stream().filter(standing::equals).count();
    }

    private void keepScored(AttemptId id, List<PositionRow> positions, List<Answered> answers) {
        jdbc.sql(SCORED)
                .param("attempt", id.value())
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
                                .map(row -> ResponseJson.text(row.response()))
                                .toArray(String[]::new))
                .param(
                        "credits",
                        answers.stream()
                                .map(answer -> answer.credit().hundredths())
                                .toArray(Integer[]::new))
                .param("elapsed", positions.stream().map(PositionRow::elapsedMs).toArray(Long[]::new))
                .update();
    }

    private static AttemptSubmitted submitted(AttemptRow row, ResultView result) {
        return new AttemptSubmitted(
                row.id().value(),
                row.learner().value(),
                row.exam(),
                row.mode().word(),
                result.raw() == null ? 0 : result.raw(),
                result.answered(),
                result.total(),
                result.theta(),
                result.se(),
                result.scaled(),
                result.pass(),
                row.startedAt(),
                row.finalAt() == null ? row.now() : row.finalAt());
    }
}
