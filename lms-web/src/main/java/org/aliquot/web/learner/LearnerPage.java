package org.aliquot.web.learner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One learner as staff see them.
 *
 * @param account where an administrator changes the account; null for others
 */
public record LearnerPage(
        String name,
        @Nullable String account,
        String transcript,
        List<String> facts,
        List<InClass> classes,
        List<Sitting> sittings,
        Lists lists,
        LearnerWhole whole,
        String asOf) {

    /**
     * The beginnings of what is longer.
     *
     * @param messages null for readers who read none
     */
    public record Lists(
            LearnerTable tasks,
            LearnerTable lessons,
            @Nullable LearnerTable messages,
            LearnerTable acts) {}

    /** How somebody stands in a class. */
    public record InClass(
            String name, String url, int done, int lessons, String last, String behind, String here, String access) {

        /** Done lessons in percent of all. */
        public int percent() {
            return lessons == 0 ? 0 : 100 * done / lessons;
        }
    }

    /** An attempt that may be opened. */
    public record Sitting(String exam, String url, String mode, String started, String result) {}
}
