package org.aliquot.delivery;

import java.util.List;
import org.aliquot.figures.Count;
import org.aliquot.figures.Counts;
import org.aliquot.figures.Figures;
import org.aliquot.figures.Standing;
import org.aliquot.figures.Standing.Figure;
import org.aliquot.word.Word;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many attempts begin, end and are under way. */
@Configuration(proxyBeanMethods = false)
class AttemptFigures {

    /** How attempts end, in the words of their rows. */
    private enum End implements Word {
        SUBMITTED,
        EXPIRED
    }

    /** What is not final has an index by its deadline. */
    private static final String STANDING = """
            select count(*) filter (where deadline > server_now() and not trial) as aliquot_attempts_open_timed,
                   count(*) filter (where deadline is null and not trial) as aliquot_attempts_open_untimed,
                   coalesce(greatest(0, extract(epoch from server_now() - min(deadline))), 0)
                     as aliquot_attempts_oldest_overdue_seconds,
                   (select count(*) from closing_failure) as aliquot_attempts_unscored
            from attempt
            where status <> 'final'
            """;

    private final Count started;
    private final Counts<End> ended;

    AttemptFigures(Figures figures) {
        started = figures.count(
                "aliquot_attempts_started", "Attempts that began: exams, quizzes, practice and trials of staff.");
        ended = figures.counts(
                "aliquot_attempts_ended",
                "Attempts that became final: submitted (handed in) or expired (ended by the clock).",
                "how",
                End.class);
    }

    void started() {
        started.oneIfKept();
    }

    void ended(AttemptRow row) {
        ended.of(Word.find(End.class, row.ending().endReason()).orElse(End.SUBMITTED))
                .oneIfKept();
    }

    @Bean
    Standing attemptStanding() {
        return new Standing(
                STANDING,
                List.of(
                        new Figure(
                                "aliquot_attempts_open_timed",
                                "Open exam rooms: attempts on which the clock runs now; no trials of staff, and no rehearsals."),
                        new Figure(
                                "aliquot_attempts_open_untimed",
                                "Attempts without a clock that were begun and not handed in, also long ago."),
                        new Figure(
                                "aliquot_attempts_oldest_overdue_seconds",
                                "How long ago the time of an attempt was over that is not final yet: grace and scoring take a moment. 0 when"
                                        + " there is none."),
                        new Figure(
                                "aliquot_attempts_unscored",
                                "Attempts that are over and could not be scored; they are tried again at least once an hour.")));
    }
}
