package org.aliquot.web.lti;

import java.util.List;
import org.aliquot.passback.ScoreState;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor's course is here.
 *
 * @param lede which class it is, and what learners do here
 * @param silent why scores go to no gradebook; null where they do, or where nothing is known of one
 * @param gradebook null where scores go to none
 */
public record TaughtPage(
        String title,
        String lede,
        String opening,
        String button,
        @Nullable String silent,
        @Nullable Gradebook gradebook) {

    /**
     * Scores that go to the gradebook of the link.
     *
     * @param rules which of several scores counts; empty where there is only one
     * @param ruling where the rule is changed
     * @param sending where refused scores are sent again
     * @param cut what is said where not everybody is listed; else null
     */
    public record Gradebook(
            String system,
            List<Choice> rules,
            String ruling,
            String sending,
            List<Learner> learners,
            @Nullable String cut) {

        public boolean hasRefused() {
            return learners.stream().anyMatch(Learner::isRefused);
        }
    }

    /**
     * Somebody who opened the link.
     *
     * @param score empty for none
     * @param words of the other system about a refusal, empty for none
     */
    public record Learner(String id, String name, String score, ScoreState state, String said, String words) {

        public boolean isRefused() {
            return state == ScoreState.REFUSED;
        }
    }
}
