package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.spacing.Rating;

/** Grades as learners read them. */
final class GradeWords {

    private GradeWords() {}

    static String of(Rating rating) {
        return switch (rating) {
            case AGAIN -> t("Again");
            case HARD -> t("Hard");
            case GOOD -> t("Good");
            case EASY -> t("Easy");
        };
    }
}
