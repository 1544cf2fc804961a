package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.aliquot.bank.Reading;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.clock.RowTime;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.people.AccountId;
import org.aliquot.word.Language;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** A row of {@code attempt}, with the server's time at which it was read. */
record AttemptRow(
        AttemptId id,
        AccountId learner,
        ExamVersionId examVersion,
        String exam,
        Mode mode,
        AttemptStatus status,
        int lease,
        int news,
        int length,
        Timing timing,
        Ending ending,
        Reached reached) {

    /**
     * By what its clock goes.
     *
     * @param pausable own practice: its learner may stop the clock at will
     * @param trial staff try an exam; it counts nowhere
     */
    record Timing(
            Instant startedAt,
            @Nullable Instant deadline,
            int graceSeconds,
            LateAnswers lateAnswers,
            int breakLeftSeconds,
            @Nullable Instant breakUntil,
            boolean pausable,
            boolean trial,
            Instant now) {}

    /**
     * What is known once it has ended.
     *
     * @param archived whether its answers are in the archive
     * @param answersDeleted whether they are no longer kept
     */
    record Ending(
            @Nullable Instant endedAt,
            @Nullable String endReason,
            @Nullable Instant finalAt,
            @Nullable String result,
            @Nullable String receiptHead,
            @Nullable Boolean heldCounted,
            boolean archived,
            boolean answersDeleted) {}

    /** How far an adaptive exam has come; nothing in others. */
    record Reached(@Nullable Integer closed, @Nullable Instant reviewAt) {}

    static final String COLUMNS = """
            a.id, a.account_id, a.exam_version_id, e.key as exam, a.mode, a.status, a.lease, a.news, a.length, a.started_at,
            a.deadline, a.grace_seconds, a.late_answers, a.ended_at, a.end_reason, a.final_at, a.result,
            a.receipt_head, a.held_counted, a.closed, a.review_at, a.break_left_seconds, a.break_until,
            a.own_practice and not a.trial as own_practice, a.trial,
            a.archived_month is not null as archived, a.answers_deleted_at is not null as answers_deleted,
            server_now() as now
            """;

    static AttemptRow read(ResultSet row, int number) throws SQLException {
        return new AttemptRow(
                new AttemptId(row.getObject("id", UUID.class)),
                AccountId.in(row, "account_id"),
                new ExamVersionId(row.getObject("exam_version_id", UUID.class)),
                row.getString("exam"),
                Word.read(Mode.class, row.getString("mode")),
                Word.read(AttemptStatus.class, row.getString("status")),
                row.getInt("lease"),
                row.getInt("news"),
                row.getInt("length"),
                new Timing(
                        RowTime.at(row, "started_at"),
                        RowTime.find(row, "deadline"),
                        row.getInt("grace_seconds"),
                        Word.read(LateAnswers.class, row.getString("late_answers")),
                        row.getInt("break_left_seconds"),
                        RowTime.find(row, "break_until"),
                        row.getBoolean("own_practice"),
                        row.getBoolean("trial"),
                        RowTime.at(row, "now")),
                new Ending(
                        RowTime.find(row, "ended_at"),
                        row.getString("end_reason"),
                        RowTime.find(row, "final_at"),
                        row.getString("result"),
                        row.getString("receipt_head"),
                        row.getObject("held_counted", Boolean.class),
                        row.getBoolean("archived"),
                        row.getBoolean("answers_deleted")),
                new Reached(row.getObject("closed", Integer.class), RowTime.find(row, "review_at")));
    }

    /** How the learner of an attempt reads it. */
    static Reading reading(ResultSet row) throws SQLException {
        Language language = Language.of(row.getString("language")).orElse(Language.ENGLISH);
        return language == Language.ENGLISH ? Reading.ENGLISH : new Reading(language, RowTime.at(row, "started_at"));
    }

    boolean isFinal() {
        return status == AttemptStatus.FINAL;
    }

    /** Put together by its learner, for nobody else. */
    boolean isOwnPractice() {
        return timing.pausable();
    }

    boolean isTrial() {
        return timing.trial();
    }

    /** Of somebody who may see the questions with their keys anyway; a test student's is not. */
    boolean isTrialOfStaff() {
        return isTrial() && !isOwnPractice();
    }

    boolean isAdaptive() {
        return reached.closed() != null;
    }

    /** Whether an answer is for good: in tutor mode after feedback, in an adaptive exam until the review at its end. */
    boolean isClosed(PositionRow position) {
        return reached.closed() == null
                ? mode == Mode.TUTOR && position.given().isFinal()
                : reached.reviewAt() == null && position.position() <= reached.closed();
    }

    /** Ended before the last question of an adaptive exam was answered. */
    boolean isUnfinished() {
        return reached.closed() != null && reached.reviewAt() == null;
    }

    /** An exam that ended before its last question says so in its result. */
    ResultView ended(ResultView result) {
        return isUnfinished() ? result.unfinished(length) : result;
    }

    /** On a break the clock stands still and nothing is shown. */
    boolean isOnBreak() {
        return timing.breakUntil() != null && timing.now().isBefore(timing.breakUntil()) && !isFinal();
    }

    /** Whether its time is over, whatever the job that closes attempts has got to. */
    boolean isOver() {
        return timing.deadline() != null && timing.now().isAfter(timing.deadline());
    }

    /** Closed by the clock, and nothing that arrives any more can count. */
    boolean isBeyondGrace() {
        return status == AttemptStatus.CLOSING
                && timing.deadline() != null
                && timing.now().isAfter(timing.deadline().plusSeconds(timing.graceSeconds()));
    }
}
