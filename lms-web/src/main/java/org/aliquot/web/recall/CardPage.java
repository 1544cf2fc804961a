package org.aliquot.web.recall;

import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * One card: what is asked, and after it what is right and when it comes again.
 *
 * @param answer null before it is answered
 * @param problem what was wrong with the form; null where nothing was
 */
public record CardPage(
        Progress progress,
        List<String> facts,
        Front front,
        @Nullable Answer answer,
        Form form,
        @Nullable String problem) {

    /** @param left words for the time the rest takes */
    public record Progress(int done, int total, String left) {}

    /**
     * @param question null for a key point
     * @param choice whether its options can be chosen; of other questions learners judge themselves
     * @param listed what is to be put in order or matched
     * @param gapHtml a key point with what is to be recalled left out
     */
    public record Front(
            @Nullable QuestionView question,
            boolean choice,
            Drawn drawn,
            List<String> listed,
            @Nullable String gapHtml) {}

    /**
     * @param correct null where learners judge themselves
     * @param wholeHtml of a key point
     * @param again words for the next day of a card that was answered wrong, which is graded already
     * @param leech where to read about a card forgotten again and again; null for others
     */
    public record Answer(
            @Nullable Boolean correct,
            @Nullable String wholeHtml,
            List<AnswerPart> parts,
            @Nullable AnswerNotes notes,
            List<Grade> grades,
            @Nullable String again,
            @Nullable Leech leech) {}

    /** A button that grades. */
    public record Grade(int key, String word, String when) {}

    /** @param read the lesson's address; null where there is none */
    public record Leech(int lapses, @Nullable String read, String away) {}

    /**
     * What its forms send.
     *
     * @param seen reviews so far, so that a grade counts once
     * @param asked the server's second at which it was asked
     * @param question version of the question that is asked; empty for a key point
     * @param chosen options, once answered
     */
    public record Form(
            String answerUrl,
            String gradeUrl,
            String nextUrl,
            int seen,
            long asked,
            String question,
            List<String> chosen,
            boolean undo) {}
}
