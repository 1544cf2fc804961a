package org.aliquot.web.editor;

import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the form and follows what is typed: advice, and the question as learners get it.
 *
 * @param missing what keeps it from being published
 * @param json the question as the exam room gets it
 * @param asked the same without a script
 * @param undrawn why what the laboratory shows cannot be drawn yet
 * @param drawn whether learners get instances of their own, and those can be drawn
 * @param parts of the right answer, for the kinds whose options do not carry the verdict
 */
public record EditorSide(
        List<Missing> missing,
        List<WritingCheck> checks,
        String json,
        QuestionView asked,
        QuestionView judged,
        List<AnswerPart> parts,
        AnswerNotes notes,
        List<String> tags,
        @Nullable String undrawn,
        boolean drawn) {

    public String summary() {
        return WritingChecks.summary(missing, checks);
    }
}
