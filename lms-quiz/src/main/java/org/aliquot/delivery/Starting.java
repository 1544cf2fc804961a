package org.aliquot.delivery;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.adaptive.Shortage;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Reading;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.clock.RowTime;
import org.aliquot.delivery.FormDrawing.FormItem;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes attempts: all questions or none, in one statement, and at most one that is not final for a learner, exam and mode.
 * The person's extra time is read in the same statement, so it applies without anybody thinking of it; their row is held for it,
 * so that extra time given at this moment is either read here or finds the attempt. Whatever a test student starts is a trial.
 */
@Component
class Starting {

    /** An attempt was made, or one was there (empty), or the form could not be filled. */
    sealed interface Outcome {
        record Made(AttemptId id) implements Outcome {}

        record AlreadyOpen() implements Outcome {}

        record ExamRunning() implements Outcome {}

        /** The exam was taken away since it was looked up. */
        record Gone() implements Outcome {}

        record Short(@Nullable String area, int needed, int available) implements Outcome {}
    }

    private static final String INSERT = """
            with made as (
              insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease, started_at,
                                   limit_seconds, time_percent, closes_at, deadline, grace_seconds, late_answers, closed,
                                   break_allowed_seconds, break_left_seconds, own_practice, trial, language)
              select :id, p.id, :exam, :version, :mode, 'open', :seed, :length, 1, server_now(),
                     cast(:limit as integer), 100 + p.extra_time_percent,
                     cast(:closes as timestamptz),
                     least(server_now()
                             + make_interval(secs => cast(:limit as float8) * (100 + p.extra_time_percent) / 100),
                           cast(:closes as timestamptz)
                             + make_interval(secs => coalesce(cast(:limit as float8), 0) * p.extra_time_percent / 100)),
                     :grace, :late, case when cast(:pool as text) is null then null else 0 end,
                     coalesce(cast(:pauses as integer), p.break_minutes * 60), coalesce(cast(:pauses as integer), p.break_minutes * 60),
                     :own or p.test, :trial or p.test, :language
              from account p
              join exam e on e.id = :exam and (e.status = 'published' or cast(:own as boolean))
              where p.id = :account and p.status <> 'erased'
              for share of p
              for key share of e
              on conflict (account_id, exam_id, mode) where status <> 'final' do nothing
              returning id
            ),
            sitting as (
              insert into adaptive_sitting (attempt_id, pool_id, met)
              select made.id, :pool, cast(:met as jsonb)
              from made
              where cast(:pool as text) is not null
            )
            insert into attempt_item (attempt_id, position, item_version_id, area, accepts, options, pilot)
            select made.id, i.position, i.version, i.area, i.accepts, i.options, i.pilot
            from made
            cross join unnest(cast(:versions as uuid[]), cast(:areas as text[]), cast(:accepts as text[]),
                              cast(:options as text[]), cast(:pilots as boolean[]))
                       with ordinality as i (version, area, accepts, options, pilot, position)
            """;

    private static final String PUBLISHED = """
            select exists (select from exam where id = :exam and status = 'published')
            """;

    private static final SecureRandom SEEDS = new SecureRandom();

    /** A pause of own practice ends by itself only after so long that nobody waits for it any more. */
    private static final int LONGEST_PAUSES =
            Math.toIntExact(Duration.ofDays(90).toSeconds());

    /** By which rules it runs, beyond the exam's: until when at most, and whether its learner may stop the clock at will. */
    private record Terms(@Nullable Instant closes, Kind kind) {

        @Nullable
        Integer pauses() {
            return kind == Kind.OWN ? LONGEST_PAUSES : null;
        }
    }

    /** What it is taken for: to count, as practice of one's own, or to see how an exam is. */
    private enum Kind {
        COUNTED,
        OWN,
        TRIAL
    }

    /** What an attempt starts with: all questions of a form, or the first one of a sitting. */
    private record Opening(
            List<FormItem> items,
            int length,
            @Nullable String pool,
            @Nullable String met) {}

    private final JdbcClient jdbc;
    private final FormDrawing drawing;
    private final AdaptiveAttempts adaptive;
    private final AttemptTable table;
    private final AttemptFigures figures;

    Starting(
            JdbcClient jdbc,
            FormDrawing drawing,
            AdaptiveAttempts adaptive,
            AttemptTable table,
            AttemptFigures figures) {
        this.jdbc = jdbc;
        this.drawing = drawing;
        this.adaptive = adaptive;
        this.table = table;
        this.figures = figures;
    }

    /** Draws a form and starts with it; {@code closes} ends the window, a person's extra time added. */
    Outcome start(AccountId learner, ExamVersion exam, Mode mode, @Nullable Instant closes) {
        return start(learner, exam, mode, new Terms(closes, Kind.COUNTED));
    }

    /** Practice that the learner put together. */
    Outcome practice(AccountId learner, ExamVersion drawn, Mode mode) {
        return start(learner, drawn, mode, new Terms(null, Kind.OWN));
    }

    /** Staff try an exam. */
    Outcome trial(AccountId staff, ExamVersion exam, Mode mode) {
        return start(staff, exam, mode, new Terms(null, Kind.TRIAL));
    }

    private Outcome start(AccountId learner, ExamVersion exam, Mode mode, Terms terms) {
        long seed = SEEDS.nextLong();
        if (exam.spec().form().delivery() == Delivery.ADAPTIVE) {
            return adaptive(learner, exam, mode, seed, terms);
        }
        return switch (drawing.draw(exam, learner, mode, seed)) {
            case FormDrawing.Form.Short(var area, var needed, var available) ->
                new Outcome.Short(area, needed, available);
            case FormDrawing.Form.Ready(var items) -> {
                if (mode == Mode.TUTOR && table.examRunningWith(learner, versions(items))) {
                    yield new Outcome.ExamRunning();
                }
                Opening opening = new Opening(items, items.size(), null, null);
                yield made(insert(learner, exam, mode, seed, opening, terms), exam, terms);
            }
        };
    }

    private Outcome adaptive(AccountId learner, ExamVersion exam, Mode mode, long seed, Terms terms) {
        Optional<Shortage> shortage = adaptive.shortage(exam);
        if (shortage.isPresent()) {
            Shortage missing = shortage.get();
            return new Outcome.Short(missing.area(), missing.needed(), missing.available());
        }
        AdaptiveAttempts.Begun begun = adaptive.begin(exam, learner, seed);
        Opening opening = new Opening(List.of(begun.first()), begun.length(), begun.pool(), begun.met());
        return made(insert(learner, exam, mode, seed, opening, terms), exam, terms);
    }

    private Outcome made(Optional<AttemptId> id, ExamVersion exam, Terms terms) {
        id.ifPresent(_ -> figures.started());
        return id.<Outcome>map(Outcome.Made::new)
                .orElseGet(() -> terms.kind() == Kind.COUNTED && !isPublished(exam)
                        ? new Outcome.Gone()
                        : new Outcome.AlreadyOpen());
    }

    private boolean isPublished(ExamVersion exam) {
        return jdbc.sql(PUBLISHED)
                .param("exam", exam.examId())
                .query(Boolean.class)
                .single();
    }

    private Optional<AttemptId> insert(
            AccountId learner, ExamVersion exam, Mode mode, long seed, Opening opening, Terms terms) {
        Instant closes = terms.closes();
        List<FormItem> items = opening.items();
        AttemptId id = AttemptId.next();
        ExamSpec spec = exam.spec();
        int rows = jdbc.sql(INSERT)
                .param("id", id)
                .param("account", learner)
                .param("exam", exam.examId())
                .param("version", exam.id())
                .param("mode", mode.word())
                .param("seed", seed)
                .param("length", opening.length())
                .param("pool", opening.pool())
                .param("met", opening.met())
                .param("limit", limitSeconds(spec, mode))
                .param("closes", RowTime.of(closes))
                .param("pauses", terms.pauses())
                .param("own", terms.kind() != Kind.COUNTED)
                .param("trial", terms.kind() == Kind.TRIAL)
                .param("language", Reading.now().language().tag())
                .param("grace", spec.sitting().graceSeconds())
                .param("late", late(spec, terms.kind()).word())
                .param(
                        "versions",
                        versions(items).stream().map(ItemVersionId::value).toArray(UUID[]::new))
                .param("areas", column(items, FormItem::area))
                .param("accepts", column(items, FormItem::accepts))
                .param("options", column(items, item -> String.join(" ", item.options())))
                .param("pilots", items.stream().map(FormItem::pilot).toArray(Boolean[]::new))
                .update();
        return rows == 0 ? Optional.empty() : Optional.of(id);
    }

    /** Nobody decides about answers of a trial. */
    private static LateAnswers late(ExamSpec spec, Kind kind) {
        return kind == Kind.TRIAL ? LateAnswers.COUNT : spec.sitting().lateAnswers();
    }

    /** Tutor mode has no clock. */
    static @Nullable Integer limitSeconds(ExamSpec spec, Mode mode) {
        Integer minutes = spec.sitting().timeLimitMinutes();
        return mode == Mode.TUTOR || minutes == null ? null : minutes * 60;
    }

    private static List<ItemVersionId> versions(List<FormItem> items) {
        return items.stream().map(FormItem::version).toList();
    }

    private static @Nullable String[] column(List<FormItem> items, Function<FormItem, @Nullable String> value) {
        return items.stream().map(value).toArray(String[]::new);
    }
}
