package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.backfill.PastRows;
import org.aliquot.backfill.PastTable;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemDifficulty;
import org.aliquot.bank.ItemVersion;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.clock.Ids;
import org.aliquot.delivery.ResultView.Lateness;
import org.aliquot.delivery.Scoring.Answered;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;
import org.springframework.stereotype.Component;

/** Finished attempts of long ago, for made-up populations: drawn, scored and sealed by what does it for everybody. */
@Component
public class PastSittings {

    private static final PastTable ATTEMPT = new PastTable(
            "attempt",
            "id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease, started_at, limit_seconds,"
                    + " time_percent, closes_at, deadline, grace_seconds, late_answers, ended_at, end_reason, final_at,"
                    + " result, receipt_head");

    private static final PastTable ITEM =
            new PastTable("attempt_item", "attempt_id, item_version_id, position, area, accepts, options");

    private static final PastTable RESPONSE = new PastTable(
            "response",
            "attempt_id, received_at, revision, given_ms, elapsed_ms, position, lease, flagged, final, standing,"
                    + " payload");

    private static final PastTable SCORED =
            new PastTable("scored_answer", "attempt_id, item_version_id, elapsed_ms, position, credit, area, payload");

    private static final PastTable EVENT =
            new PastTable("attempt_event", "id, attempt_id, at, kind, seconds, actor, reason");

    /** The job that closes attempts comes by every five seconds. */
    private static final int CLOSER_SECONDS = 3;

    private final FormDrawing drawing;
    private final ItemBank bank;
    private final AttemptTable table;

    PastSittings(FormDrawing drawing, ItemBank bank, AttemptTable table) {
        this.drawing = drawing;
        this.bank = bank;
        this.table = table;
    }

    /** What an attempt under way asks at this position, with its key: for whoever plays its learner. */
    public Optional<ItemContent> asked(AttemptId attempt, int position) {
        return table.positions(attempt, position).stream()
                .map(row -> bank.version(row.item()).given(row.seed()).content())
                .findFirst();
    }

    /** The form an attempt with this seed gets; empty when the bank cannot fill it, or people would have to score answers to it. */
    public List<PastQuestion> draw(ExamVersion exam, long seed) {
        return switch (drawing.draw(exam, seed)) {
            case FormDrawing.Form.Short _ -> List.of();
            case FormDrawing.Form.Ready(var items) ->
                items.stream().anyMatch(this::isScoredByPeople)
                        ? List.of()
                        : IntStream.range(0, items.size())
                                .mapToObj(place -> question(items.get(place), seed, place + 1))
                                .toList();
        };
    }

    private boolean isScoredByPeople(FormDrawing.FormItem item) {
        return bank.version(item.version()).content().task().type() == ItemType.WRITTEN;
    }

    private static PastQuestion question(FormDrawing.FormItem item, long seed, int position) {
        return new PastQuestion(
                item.version(), item.area(), item.accepts(), item.options(), ItemSeed.of(seed, position));
    }

    /** Adds all rows of an attempt; returns the news of it, which this does not publish. */
    public AttemptSubmitted write(PastRows rows, PastAttempt past) {
        Map<Integer, PastAnswer> standing = past.answers().stream()
                .collect(Collectors.toMap(PastAnswer::position, Function.identity(), (_, later) -> later));
        List<Answered> answers = answered(past, standing);
        ResultView result = Scoring.result(past.exam(), past.mode(), answers, Lateness.NONE);
        AttemptRow row = row(past);
        writeAttempt(rows, past, row, ResultJson.STORED.write(result));
        for (int i = 0; i < answers.size(); i++) {
            writeQuestion(rows, past, i + 1, answers.get(i), standing);
        }
        past.answers().forEach(answer -> writeAnswer(rows, past, answer));
        if (past.takenOverAt() != null) {
            writeTakeover(rows, past, past.takenOverAt());
        }
        return AttemptSubmitted.of(row, result);
    }

    private List<Answered> answered(PastAttempt past, Map<Integer, PastAnswer> standing) {
        List<Answered> answers = new ArrayList<>();
        for (PastQuestion question : past.form()) {
            PastAnswer given = standing.get(answers.size() + 1);
            ItemVersion item = bank.version(question.item()).given(question.seed());
            answers.add(new Answered(
                    answers.size() + 1,
                    question.area(),
                    response -> item.content().rule().score(response),
                    ItemDifficulty.rated(item.content().judgment().difficulty()),
                    given == null ? null : given.response(),
                    null));
        }
        return answers;
    }

    private static AttemptRow row(PastAttempt past) {
        Instant end = past.handedInAt() == null ? requireNonNull(past.deadline()) : past.handedInAt();
        Instant last = past.handedInAt() == null
                ? end.plusSeconds(past.exam().spec().sitting().graceSeconds() + CLOSER_SECONDS)
                : end;
        return new AttemptRow(
                past.id(),
                past.learner(),
                past.exam().id(),
                past.exam().spec().key(),
                past.mode(),
                AttemptStatus.FINAL,
                past.lease(),
                0,
                past.form().size(),
                new AttemptRow.Timing(
                        past.startedAt(),
                        past.deadline(),
                        past.exam().spec().sitting().graceSeconds(),
                        past.exam().spec().sitting().lateAnswers(),
                        0,
                        null,
                        false,
                        false,
                        last),
                new AttemptRow.Ending(
                        end, past.handedInAt() == null ? "expired" : "submitted", last, null, null, null, false, false),
                new AttemptRow.Reached(null, null));
    }

    private static void writeAttempt(PastRows rows, PastAttempt past, AttemptRow row, String result) {
        List<Receipts.Stored> lines = past.answers().stream()
                .map(answer -> new Receipts.Stored(
                        answer.position(),
                        answer.lease(),
                        answer.revision(),
                        ResponseJson.text(answer.response()),
                        answer.flagged(),
                        answer.savedAt(),
                        Verdict.IN_TIME))
                .sorted(Receipts.ORDER)
                .toList();
        rows.add(
                ATTEMPT,
                past.id(),
                past.learner(),
                past.exam().examId(),
                past.exam().id().value(),
                past.mode().word(),
                row.status().word(),
                past.seed(),
                row.length(),
                row.lease(),
                row.timing().startedAt(),
                past.limitSeconds(),
                past.timePercent(),
                past.closesAt(),
                row.timing().deadline(),
                row.timing().graceSeconds(),
                row.timing().lateAnswers().word(),
                row.ending().endedAt(),
                row.ending().endReason(),
                row.ending().finalAt(),
                result,
                Receipts.head(row, lines));
    }

    private static void writeQuestion(
            PastRows rows, PastAttempt past, int position, Answered answer, Map<Integer, PastAnswer> standing) {
        PastQuestion question = past.form().get(position - 1);
        PastAnswer given = standing.get(position);
        rows.add(
                ITEM,
                past.id(),
                question.item().value(),
                position,
                question.area(),
                question.accepts(),
                String.join(" ", question.options()));
        rows.add(
                SCORED,
                past.id(),
                question.item().value(),
                given == null ? null : given.elapsedMs(),
                position,
                answer.credit().hundredths(),
                question.area(),
                ResponseJson.text(answer.response()));
    }

    private static void writeAnswer(PastRows rows, PastAttempt past, PastAnswer answer) {
        rows.add(
                RESPONSE,
                past.id(),
                answer.savedAt(),
                answer.revision(),
                answer.savedAt().toEpochMilli() - past.startedAt().toEpochMilli(),
                answer.elapsedMs(),
                answer.position(),
                answer.lease(),
                answer.flagged(),
                answer.isFinal(),
                Verdict.IN_TIME.word(),
                ResponseJson.text(answer.response()));
    }

    private static void writeTakeover(PastRows rows, PastAttempt past, Instant at) {
        rows.add(
                EVENT,
                Ids.at(at, new SplittableRandom(past.seed())),
                past.id(),
                at,
                "takeover",
                0,
                past.learner(),
                null);
    }
}
