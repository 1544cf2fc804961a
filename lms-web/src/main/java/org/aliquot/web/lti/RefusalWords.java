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
                        "This link is not graded in your LMS. Canvas: make an assignment with the submission type External Tool and choose the exam there. Moodle: in the activity, allow grades from the tool. Then each learner opens the exam once from there. Or ask the people who look after Aliquot to let it add a column.");
            case COLUMN_NOT_MADE ->
                t(
                        "This link is not graded in your LMS, and the LMS did not let Aliquot add a column. Make the exam a graded activity there. Then each learner opens the exam once from it.");
            case COLUMN_GONE ->
                t(
                        "The column, or the whole course, is no longer in your LMS. If you made a new link, each learner opens the exam once from it. If it is the same link, open it yourself, then send the score again.");
            case NOT_ALLOWED ->
                t(
                        "The LMS does not allow it. Most often the course has ended or is not published. Open the course there, then send the score again.");
            case TOKEN ->
                t(
                        "Your LMS does not recognize Aliquot. The people who look after the LMS or Aliquot can fix this: in the LMS, the client ID and the address of Aliquot’s keys have to be right, and the tool switched on. The score is safe in Aliquot.");
            case NEWER -> t("The LMS has a newer score. If this one should be there instead, send it again.");
            case NOT_TAKEN ->
                t(
                        "The LMS does not accept this score. Most often the person is no longer a learner of the course there. Check that, then send the score again.");
            case ADDRESS ->
                t(
                        "The gradebook’s address is not one that Aliquot may use. The people who look after the LMS can check its web address. The score is safe in Aliquot.");
            case NO_ANSWER ->
                t(
                        "For seven days your LMS gave no answer, or an error. Ask the people who look after Aliquot to look at the connection, then send the score again. It is safe in Aliquot.");
        };
    }
}
