package org.aliquot.practice;

import java.util.List;
import java.util.Set;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.examplan.ScoreScale;

/** A wish as a plan that exams are given by: no score of the board, reasons at the end at the latest. */
record PracticePlan(Board board, PracticeWish wish, Mode mode) {

    private static final int GRACE_SECONDS = 120;

    /** Named in a title; more of them are "several areas". */
    private static final int FEW_AREAS = 2;

    ExamSpec spec(List<String> questions) {
        return new ExamSpec(
                board.exam(),
                title(),
                new ExamSpec.Form(Delivery.PRACTICE, null, questions.size()),
                new ExamSpec.Sitting(
                        wish.clock() == PracticeClock.TIMED ? wish.minutes() : null,
                        Set.of(mode),
                        LateAnswers.COUNT,
                        GRACE_SECONDS),
                new ExamSpec.Outcome(ReviewPolicy.AFTER_FINAL, ScoreScale.NONE, null),
                questions,
                false,
                null,
                board.courses(),
                null,
                List.of());
    }

    private String title() {
        List<String> chosen = board.areas().stream()
                .filter(area -> wish.areas().contains(area.code()))
                .map(Area::title)
                .toList();
        if (chosen.isEmpty()) {
            return "Own practice, all areas";
        }
        return "Own practice, " + (chosen.size() > FEW_AREAS ? "several areas" : String.join(" and ", chosen));
    }
}
