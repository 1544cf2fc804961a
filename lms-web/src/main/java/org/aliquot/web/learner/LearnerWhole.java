package org.aliquot.web.learner;

import java.util.List;
import org.aliquot.web.today.TodayPage;
import org.jspecify.annotations.Nullable;

/**
 * What staff see of a learner beside classes and attempts.
 *
 * @param classExam by which exam readiness is worked out, since they have set no goal; null where they have, or where none is known
 * @param readiness null where they have set no goal, and their classes prepare for no exam
 * @param completion for each course of a shared class: whether it is complete, and if not why
 * @param rotation where one is planned for them; null for readers who only assist
 */
public record LearnerWhole(
        @Nullable String classExam,
        TodayPage.@Nullable Readiness readiness,
        List<TodayPage.Area> areas,
        List<Completion> completion,
        List<Talk> talks,
        List<Note> notes,
        String notesUrl,
        String write,
        @Nullable String rotation,
        String url) {

    /** @param why what is still asked for; empty where it is complete */
    public record Completion(String course, String words, List<String> why) {}

    /** A class in which a talk can be kept. */
    public record Talk(String cohort, String name) {}

    /** @param removal null for what somebody else wrote */
    public record Note(String head, String words, @Nullable String removal) {}
}
