package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.AnswerResult.Extras;
import org.aliquot.examplan.Mode;
import org.aliquot.response.Credit;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes answers: the journal decides, this puts its verdict into words. Only a final answer asks for more: feedback in tutor
 * mode, the next question in an adaptive exam.
 */
@Component
class AnswerService {

    private static final Extras NOTHING = new Extras(null, false, null, null);

    private static final Logger LOG = LoggerFactory.getLogger(AnswerService.class);

    private final JdbcClient jdbc;
    private final AnswerJournal journal;
    private final AttemptTable table;
    private final ItemBank bank;
    private final AdaptiveAnswering adaptive;
    private final Feedbacks feedbacks;
    private final AnswerCounts counts;

    AnswerService(
            JdbcClient jdbc,
            AnswerJournal journal,
            AttemptTable table,
            ItemBank bank,
            AdaptiveAnswering adaptive,
            Feedbacks feedbacks,
            AnswerCounts counts) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.table = table;
        this.bank = bank;
        this.adaptive = adaptive;
        this.feedbacks = feedbacks;
        this.counts = counts;
    }

    AnswerResult answer(AnswerCommand command) {
        AnswerResult result = taken(command);
        counts.add(result);
        return result;
    }

    private AnswerResult taken(AnswerCommand command) {
        SittingState state = command.isFinal() ? state(command) : null;
        if (state != null && state.closed() != null) {
            return adaptive(command, state);
        }
        return state != null && state.mode() == Mode.TUTOR ? tutored(command) : plain(command);
    }

    private AnswerResult plain(AnswerCommand command) {
        return told(command, journal.save(command, null), NOTHING);
    }

    private AnswerResult tutored(AnswerCommand command) {
        PositionRow asked = table.positions(command.attempt(), command.position()).stream()
                .findFirst()
                .orElse(null);
        if (asked != null && givesAway(command, asked.item())) {
            return new AnswerResult.ExamRunning();
        }
        AnswerJournal.Entry entry = journal.save(command, null);
        return asked != null && entry != null && entry.newer() == null && counts(entry)
                ? told(command, entry, explained(asked, command.response()))
                : told(command, entry, NOTHING);
    }

    /** Whether feedback would tell keys of an exam that is running, or keeps them back. */
    private boolean givesAway(AnswerCommand command, ItemVersionId asked) {
        return table.examRunningWith(command.learner(), List.of(asked))
                || feedbacks.keptBack(command.learner(), command.attempt()).contains(asked);
    }

    private AnswerResult adaptive(AnswerCommand command, SittingState state) {
        if (state.waitsFor(command.position()) && command.response() == null) {
            return new AnswerResult.AnswerNeeded();
        }
        AdaptiveAnswering.Taken taken = adaptive.take(command, state);
        if (state.waitsFor(command.position()) && isOvertaken(taken.entry())) {
            taken = adaptive.take(command, requireNonNull(state(command)));
        }
        return told(command, taken.entry(), new Extras(null, false, taken.next(), taken.status()));
    }

    /** Between what was read and what was written another request has closed the position, perhaps with the same answer. */
    private static boolean isOvertaken(AnswerJournal.@Nullable Entry entry) {
        return entry != null && (entry.verdict() == Verdict.POSITION_CLOSED || entry.verdict() == Verdict.REPLAY);
    }

    private @Nullable SittingState state(AnswerCommand command) {
        return jdbc.sql(SittingState.READ)
                .param("attempt", command.attempt())
                .param("account", command.learner())
                .query(SittingState::read)
                .optional()
                .orElse(null);
    }

    private AnswerResult told(AnswerCommand command, AnswerJournal.@Nullable Entry entry, Extras extras) {
        if (entry == null) {
            return new AnswerResult.Unknown();
        }
        return switch (entry.verdict()) {
            case IN_TIME, LATE, HELD, TOO_LATE, AFTER_FINAL, REPLAY -> saved(command, entry, extras);
            case AFTER_SUBMIT -> new AnswerResult.AttemptFinal();
            case LONG_OVER -> new AnswerResult.LongOver();
            case TOO_MANY -> new AnswerResult.TooMany();
            case REVISION_CONFLICT -> new AnswerResult.RevisionConflict();
            case POSITION_CLOSED -> new AnswerResult.PositionClosed();
            case ON_BREAK -> new AnswerResult.OnBreak();
            case DEADLINE_PASSED -> new AnswerResult.DeadlinePassed();
            case MISFIT -> new AnswerResult.Misfit();
            case UNKNOWN_LEASE -> new AnswerResult.UnknownLease();
            case UNKNOWN -> new AnswerResult.Unknown();
        };
    }

    private AnswerResult saved(AnswerCommand command, AnswerJournal.Entry entry, Extras extras) {
        Verdict standing = requireNonNull(entry.standing());
        if (standing == Verdict.AFTER_SUBMIT) {
            return new AnswerResult.AttemptFinal();
        }
        Instant savedAt = requireNonNull(entry.savedAt());
        return new AnswerResult.Saved(
                command.position(),
                entry.lease(),
                command.revision(),
                savedAt,
                standing != Verdict.IN_TIME,
                counts(entry),
                entry.newer(),
                entry.leaseLost(),
                extras,
                entry.deadline(),
                entry.now());
    }

    private static boolean counts(AnswerJournal.Entry entry) {
        return entry.standing() != null && entry.standing().counts();
    }

    /** The answer is stored and locked by now: a question that cannot be shown must not make it look lost. */
    private Extras explained(PositionRow asked, @Nullable Response response) {
        try {
            return new Extras(feedback(asked, response), false, null, null);
        } catch (RuntimeException e) {
            LOG.error("Feedback on question {} cannot be shown", asked.item(), e);
            return new Extras(null, true, null, null);
        }
    }

    private AnswerResult.Feedback feedback(PositionRow asked, @Nullable Response response) {
        ItemVersion given = bank.given(asked.item(), asked.seed(), asked.reading());
        return new AnswerResult.Feedback(
                bank.reviewWithoutPictures(asked.item(), asked.seed(), asked.reading()),
                response == null ? Credit.NONE : given.content().rule().score(response),
                bank.parts(asked.item(), asked.seed(), response, asked.reading()));
    }
}
