package org.aliquot.web.staffday;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instructor's day: one thing first, then whom to talk to, what runs, what waits and what is due.
 *
 * @param running attempts that run now, the newest first
 * @param moreRunning whether there are more of them
 */
public record StaffDayPage(
        String day,
        String lede,
        Next next,
        List<TalkPerson> talk,
        int moreTalk,
        List<Running> running,
        boolean moreRunning,
        List<Waiting> waiting,
        List<Due> due,
        List<InClass> classes,
        int moreClasses,
        Reading reading) {

    /**
     * Who reads it, and when.
     *
     * @param administers whether the reader can add themselves to a class
     * @param talked null where nobody was talked to just now
     */
    public record Reading(
            String asOf, boolean administers, @Nullable Talked talked) {}

    /** Somebody who was just talked to, and where that is taken back. */
    public record Talked(String words, String undoing) {}

    /** The one thing to do first; without an address there is nothing to do. */
    public record Next(
            String eyebrow,
            String title,
            String why,
            @Nullable String words,
            @Nullable String url) {}

    public record Running(String learner, String exam, String far, String url) {}

    /** So much of something that waits for the reader. */
    public record Waiting(String figure, String words, String url) {}

    public record Due(String title, String cohort, String url, String day, String done) {}

    public record InClass(String name, String url, String facts, String talk, int here, int learning) {

        /** Who was here this week, in percent. */
        public int percent() {
            return learning == 0 ? 0 : 100 * here / learning;
        }
    }
}
