package org.aliquot.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * What is due on a day, and what stands in its way on paper.
 *
 * @param busiest the minute in which most may start, and who of it is played; without parts where nothing is due
 */
public record Roster(LocalDate day, List<Line> lines, List<Problem> problems, Busiest busiest) {

    /**
     * An exam of a class, of a single learner's own dates, or of everybody with access.
     *
     * @param title of the exam; its key where there is none
     * @param cohort null: the exam itself opens or closes, for whoever has access
     * @param learners who have it, and {@code expected} who of them could start it
     * @param extraTime how many of those have extra time, with which it ends by {@code lastEnd}; null: it does not close
     */
    public record Line(
            String exam,
            String title,
            @Nullable UUID cohort,
            String cohortName,
            boolean own,
            @Nullable Instant opensAt,
            @Nullable Instant dueAt,
            @Nullable Instant closesAt,
            int learners,
            int expected,
            int extraTime,
            @Nullable Instant lastEnd) {}

    /**
     * @param at null: nothing opens at a moment of that day, so that all may start whenever they like
     * @param anytime how many may start at other times of the day
     */
    public record Busiest(@Nullable Instant at, int learners, int anytime, List<Part> parts) {}

    /** So many learners of one exam. */
    public record Part(String exam, String title, String mode, int learners) {}

    /**
     * Something that will go wrong, or may.
     *
     * @param kind what, of which the page has words
     * @param exam key and title, empty where it is about none
     * @param learners how many it is about; 0 where it is about nobody
     * @param people the first of them, by name
     * @param more figures or words that belong to it
     */
    public record Problem(
            Kind kind,
            String exam,
            String title,
            @Nullable UUID cohort,
            String cohortName,
            int learners,
            List<Person> people,
            List<String> more) {}

    public record Person(AccountId account, String name) {}

    /** In the order of how bad it is. */
    public enum Kind implements Word {
        NO_EXAM,
        NO_COURSE,
        LACKS_QUESTIONS,
        NOT_IN_EXAM_MODE,
        TOO_SHORT,
        NO_ACCESS,
        SUSPENDED,
        NEVER_ACTIVATED,
        USED_UP,
        HOUSE,
        FEW_CONNECTIONS,
        NO_MAIL,
        MAIL_STUCK
    }

    public Roster {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
