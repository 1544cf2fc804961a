package org.aliquot.web.analysis;

import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ScoreChange;

/** A changed score in words. */
final class ChangeWords {

    private ChangeWords() {}

    /** {@code 438; 34 of 50 right}, or without a scale the count alone. */
    static String score(ResultView result) {
        String right = result.raw() + " of " + result.total() + " right";
        return result.measure().scaled() == null ? right : result.measure().scaled() + "; " + right;
    }

    static String decision(ScoreChange change) {
        return change.passesNow() ? "Passes now" : change.failsNow() ? "No longer passes" : "";
    }
}
