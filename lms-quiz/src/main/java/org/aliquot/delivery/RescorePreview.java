package org.aliquot.delivery;

import java.util.List;

/**
 * What an adjustment would do, before anybody decides.
 *
 * @param attempts final attempts with the question, in its scope
 * @param changed of them, those whose score would change
 * @param passNow those that would pass and did not
 * @param failNow those that passed and would not
 * @param yours changed ones of the caller's learners
 * @param shown the newest of those, changed pass decisions before all others
 * @param complete whether all attempts were looked at; else there are too many for a look, and all figures are at least so much
 */
public record RescorePreview(
        int attempts, int changed, int passNow, int failNow, int yours, List<ScoreChange> shown, boolean complete) {

    public RescorePreview {
        shown = List.copyOf(shown);
    }
}
