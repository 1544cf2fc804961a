package org.aliquot.delivery;

/**
 * Which questions exams keep back from a learner, in SQL: statements that read many of them ask while they read. Which exams do so
 * says {@link Feedbacks#hidden}; statements take its answer as {@code :hidden}, and the learner as {@code :account}.
 *
 * <p>Besides the exams' own attempts, this holds for own practice alone, and only where it went on while such an exam was taken:
 * what was over before had shown its keys. Another exam goes by its own rule, and what an exam under way asks is asked for by those
 * who need it, since that ends with the hand-in.
 */
public final class KeptBackQuestions {

    /**
     * Whether an attempt {@code a} keeps its questions back, for what is drawn from now on: whatever is begun now was begun after it.
     * Tutor mode has told its keys, and rows of own practice, among them all trials, are of no exam.
     */
    public static final String BY = "a.mode = 'exam' and not a.own_practice and a.exam_id = any(:hidden)";

    /**
     * All of them, in whichever version they were asked, each with when the first attempt that keeps it back was begun. For a
     * statement to begin with, as a materialized {@code kept}: read once, however many answers are held against it, and for whoever
     * has no such exam no more than the learner's attempts.
     */
    public static final String OF_LEARNER = """
            select v.item_id, min(a.started_at) as since
            from attempt a
            join attempt_item i on i.attempt_id = a.id
            join item_version v on v.id = i.item_version_id
            where a.account_id = :account and %s
            group by v.item_id""".formatted(BY);

    private KeptBackQuestions() {}

    /**
     * Whether a question is kept back in own practice: an attempt, or what has its {@code own_practice} and {@code final_at}, with
     * the question's row {@code k} of these, or without one. Practice that is not over has its end to come. Never null.
     */
    public static String inPractice(String attempt) {
        return "coalesce(%1$s.own_practice and k.since < coalesce(%1$s.final_at, 'infinity'), false)"
                .formatted(attempt);
    }

    /** The same in any attempt: also where its own exam keeps it back, from its end on. Before that, its room shows it. */
    public static String inAttempt(String attempt) {
        return "(%1$s.status = 'final' and %1$s.exam_id = any(:hidden) or %2$s)"
                .formatted(attempt, inPractice(attempt));
    }
}
