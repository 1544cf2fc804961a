package org.aliquot.delivery;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Scores a final attempt anew after something that counts has changed; the journal and the receipt stay as they were. */
@Component
class Rescoring {

    private static final String STORE =
            "update attempt set result = cast(:result as jsonb) where id = :attempt returning scoring";

    private static final String WAS_WHOLE = """
            select exists (
              select
              from former_score f
              where f.attempt_id = :attempt and f.result ->> 'unmarked' is null)
            """;

    private final JdbcClient jdbc;
    private final Finalizing finalizing;
    private final ScoreKeeping scores;
    private final ApplicationEventPublisher events;

    Rescoring(JdbcClient jdbc, Finalizing finalizing, ScoreKeeping scores, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.finalizing = finalizing;
        this.scores = scores;
        this.events = events;
    }

    /** The caller holds the attempt {@code for update}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ResultView rescore(AttemptRow row) {
        ResultView before = finalizing.stored(row);
        ResultView result = scores.keepAnew(row);
        int scoring = jdbc.sql(STORE)
                .param("attempt", row.id())
                .param("result", ResultJson.STORED.write(result))
                .query(Integer.class)
                .single();
        if (!row.isTrial()) {
            tell(row, before, result, scoring);
        }
        return result;
    }

    /** Of the result of an attempt whose answers waited to be marked nobody has heard. */
    private void tell(AttemptRow row, ResultView before, ResultView result, int scoring) {
        if (result.isProvisional()) {
            if (!before.isProvisional()) {
                events.publishEvent(AttemptWaits.of(row, scoring));
            }
            return;
        }
        AttemptSubmitted outcome = AttemptSubmitted.of(row, result);
        if (before.isProvisional() && !wasWhole(row.id())) {
            events.publishEvent(outcome);
        } else {
            boolean changed = new ScoreChange(row.id(), row.learner(), row.exam(), before, result).isChange();
            events.publishEvent(new AttemptRescored(outcome, scoring, changed));
        }
    }

    private boolean wasWhole(AttemptId id) {
        return jdbc.sql(WAS_WHOLE).param("attempt", id).query(Boolean.class).single();
    }
}
