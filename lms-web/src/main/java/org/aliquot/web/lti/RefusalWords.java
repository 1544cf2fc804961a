package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.passback.Refusal;

/** Why a gradebook did not take a score, for staff: what is wrong, and what to do. */
public final class RefusalWords {

    private RefusalWords() {}

    public static String sentence(Refusal refusal) {
        return switch (refusal) {
            case NO_COLUMN ->
                t(
                        "The link has no column in the gradebook. Make it a graded activity in the LMS, or let Aliquot add columns on the page of the connection.");
            case COLUMN_NOT_MADE ->
                t(
                        "The link has no column in the gradebook, and the LMS did not let Aliquot add one. Make the link a graded activity there, open the exam from it, then send the score again.");
            case COLUMN_GONE ->
                t(
                        "The column, or the whole course, is no longer in the LMS. Open the exam from the course again, so that Aliquot learns of its new column, then send the score again.");
            case NOT_ALLOWED ->
                t(
                        "The LMS does not allow it. Most often the course has ended or is not published. Open the course there, then send the score again.");
            case TOKEN ->
                t(
                        "The LMS does not recognize Aliquot. Check there that the client ID and the address of our keys are right and the tool is switched on, then send the score again.");
            case NEWER -> t("The LMS has a newer score. If this one should be there instead, send it again.");
            case NOT_TAKEN ->
                t(
                        "The LMS does not accept this score. Most often the person is no longer a learner of the course there. Check that, then send the score again.");
            case ADDRESS ->
                t(
                        "Aliquot may not call the address of the column. Have whoever looks after the LMS check its web address, then send the score again.");
            case NO_ANSWER ->
                t(
                        "For seven days the LMS gave no answer, or an error. Check the connection, then send the score again.");
        };
    }
}
