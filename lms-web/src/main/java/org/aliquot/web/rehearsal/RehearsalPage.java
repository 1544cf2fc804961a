package org.aliquot.web.rehearsal;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A day with its exams, what stands in their way, and how the installation held when it was played.
 *
 * @param typed the day as its field has it
 * @param busiest the minute in which most may start, in a sentence
 * @param progress of the one that runs; null while none does
 * @param last the newest one that is over; null where there is none
 */
public record RehearsalPage(
        String typed,
        String day,
        String busiest,
        List<Line> lines,
        List<Finding> findings,
        Play play,
        @Nullable Progress progress,
        @Nullable Result last,
        List<Past> past) {

    /** @param cohortUrl null where it is no class's; {@code barred} and {@code extra} empty where there is none */
    public record Line(
            String exam,
            String examUrl,
            String who,
            @Nullable String cohortUrl,
            String opens,
            String ends,
            String expected,
            String barred,
            String extra) {}

    /**
     * @param url where something can be done about it; null where it is on no page
     * @param more how many people are not named; empty for none
     */
    public record Finding(
            String tone,
            String title,
            String todo,
            @Nullable String url,
            String words,
            List<Named> people,
            String more) {}

    public record Named(String name, String url) {}

    /**
     * What would be played, or why not.
     *
     * @param what the learners and their exams, in words; empty where the day has none
     * @param refusal why none can begin now; null when one can
     * @param exams to choose from for a made-up number of learners
     */
    public record Play(
            String what, @Nullable String refusal, List<Choice> exams, String learners, FieldErrors errors) {}

    /** @param stopping whether somebody has stopped it already */
    public record Progress(String words, String what, boolean stopping) {}

    /** @param tone good, warn or bad */
    public record Result(
            String tone,
            String sentence,
            String when,
            List<Reason> reasons,
            List<Figure> figures,
            List<String> facts) {}

    public record Reason(String what, String todo) {}

    /** How long something took, beside what it may take. */
    public record Figure(String what, String count, String p50, String p95, String p99, String slowest, String bar) {}

    public record Past(String when, String by, String day, String what, String sentence) {}
}
