package org.aliquot.web.teach;

import java.util.List;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.QuestionView;

/** What stands beside the form and follows what is typed: advice, and the question as learners get it. */
public record EditorSide(List<WritingCheck> checks, QuestionView asked, QuestionView judged, AnswerNotes notes) {

    public String summary() {
        return WritingChecks.summary(checks);
    }
}
