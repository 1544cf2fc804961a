package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.review.Origin;

/** Where cards come from, as learners read it. */
final class OriginWords {

    private OriginWords() {}

    static String of(Origin origin) {
        return switch (origin) {
            case EXAM -> t("Missed in an exam");
            case PRACTICE -> t("Missed in practice");
            case CHECK -> t("Missed in a lesson");
            case CHOSEN -> t("Chosen by you");
            case REMEMBER -> t("Question in a lesson you read");
            case KEY_POINT -> t("Key point in a lesson you read");
        };
    }
}
