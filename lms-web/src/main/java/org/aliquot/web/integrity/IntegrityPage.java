package org.aliquot.web.integrity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signs that questions of an exam became known, or that answers were passed on.
 *
 * @param whose by whose attempts questions are judged
 * @param people whose attempts are compared
 * @param again how often learners met questions again; null without later attempts
 * @param shown no rows where there are too few attempts, or where everybody gets the same
 */
public record IntegrityPage(
        String key,
        String title,
        String whose,
        String people,
        @Nullable String again,
        Part<Easier> easier,
        Part<Shown> shown,
        Part<Quick> quick,
        Part<Alike> alike,
        String asOf) {

    /** What was found, and what that means. */
    public record Part<T>(String words, List<T> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    public record Question(String slug, String begin, String url) {}

    /** @param often whether it is more than an adaptive exam should show */
    public record Shown(Question question, String share, boolean often) {}

    public record Easier(Question question, String since, int now, int before, String even) {}

    /** Somebody's attempt. */
    public record Sitting(String learner, String begun, String url) {}

    public record Quick(Sitting sitting, int quick, int right, String guessing) {}

    public record Alike(
            Sitting one, Sitting other, int bothWrong, int same, String usual, String chance, String when) {}
}
