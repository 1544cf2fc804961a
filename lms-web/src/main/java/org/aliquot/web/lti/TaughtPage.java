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
     * @param over where a score is sent in place of a grade that was entered by hand
     * @param cut what is said where not everybody is listed; else null
     */
    public record Gradebook(
            String system,
            List<Choice> rules,
            String ruling,
            String sending,
            String over,
            List<Learner> learners,
            @Nullable String cut) {

        public boolean hasRefused() {
            return learners.stream().anyMatch(Learner::isRefused);
        }

        /** Whether something can be done about somebody's score. */
        public boolean hasAct() {
            return hasRefused() || learners.stream().anyMatch(Learner::isKept);
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

        /** Whether a grade that was entered by hand stands in place of theirs. */
        public boolean isKept() {
            return state == ScoreState.KEPT && !score.isEmpty();
        }
    }
}
