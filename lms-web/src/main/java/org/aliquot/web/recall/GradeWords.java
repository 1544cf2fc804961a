package org.aliquot.web.recall;

import org.aliquot.spacing.Rating;

/** Grades as learners read them. */
final class GradeWords {

    private GradeWords() {}

    static String of(Rating rating) {
        return switch (rating) {
            case AGAIN -> "Again";
            case HARD -> "Hard";
            case GOOD -> "Good";
            case EASY -> "Easy";
        };
    }
}
