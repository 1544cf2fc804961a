package org.aliquot.web.recall;

import org.aliquot.review.Origin;

/** Where cards come from, as learners read it. */
final class OriginWords {

    private OriginWords() {}

    static String of(Origin origin) {
        return switch (origin) {
            case EXAM -> "Missed in an exam";
            case PRACTICE -> "Missed in practice";
            case CHECK -> "Missed in a lesson";
            case CHOSEN -> "Chosen by you";
            case REMEMBER -> "Question in a lesson you read";
            case KEY_POINT -> "Key point in a lesson you read";
        };
    }
}
