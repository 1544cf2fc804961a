package org.aliquot.web.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course's outline, and where the reader stands in it. */
public record CoursePage(
        String slug, String title, String summary, String facts, List<Section> sections, Standing standing) {

    /** @param anchor its place on the page */
    public record Section(String anchor, String title, String facts, List<Lesson> lessons) {}

    /** @param closed why it cannot be opened yet; null when it can */
    public record Lesson(
            String title,
            String summary,
            String length,
            @Nullable String url,
            State state,
            @Nullable String closed) {}

    public enum State {
        OPEN,
        STARTED,
        DONE
    }

    /** What the reader can do with this course. */
    public sealed interface Standing {

        /**
         * Nobody is signed in.
         *
         * @param first where to begin reading; null where that takes an account
         */
        record Visitor(String signIn, @Nullable String first) implements Standing {}

        /**
         * Signed in, without access now.
         *
         * @param self whether the reader may enroll without a code
         * @param free whether its lessons are open all the same
         * @param why why access that was there is not, or null when it never was
         */
        record Outside(
                String enroll,
                boolean self,
                boolean free,
                @Nullable String why,
                String code) implements Standing {}

        /**
         * Enrolled: how far, and what comes next.
         *
         * @param longer whether access can last longer than that; null where it does not end
         */
        record Inside(
                List<State> lessons,
                @Nullable String until,
                @Nullable String longer,
                @Nullable Next next,
                RuleWords.@Nullable View rule,
                String enroll,
                String code)
                implements Standing {

            public boolean isRead() {
                return done() == lessons.size();
            }

            public long done() {
                return lessons.stream().filter(State.DONE::equals).count();
            }
        }
    }

    public record Next(String title, String length, String url, boolean begun) {}
}
