package org.aliquot.web.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.web.staff.Choice;

/** Actions of the audit log in words. One that has none yet is shown by its code. */
final class AuditWords {

    private static final Map<String, String> WORDS = words();

    private AuditWords() {}

    static String of(String action) {
        return WORDS.getOrDefault(action, action);
    }

    static List<Choice> choices(String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "All actions", chosen.isEmpty()));
        WORDS.forEach((action, words) -> choices.add(new Choice(action, words, action.equals(chosen))));
        if (!chosen.isEmpty() && !WORDS.containsKey(chosen)) {
            choices.add(new Choice(chosen, chosen, true));
        }
        return choices;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("sign-in.accepted", "Signed in");
        words.put("sign-in.refused", "Sign-in refused");
        words.put("factor.failed", "Second step failed");
        words.put("account.created", "Account made");
        words.put("account.changed", "Account changed");
        words.put("account.suspended", "Account suspended");
        words.put("account.signed-out", "Signed out everywhere");
        words.put("account.reinstated", "Account reinstated");
        words.put("account.erased", "Person erased");
        words.put("account.erasure-asked", "Erasure requested");
        words.put("account.erasure-withdrawn", "Erasure request withdrawn");
        words.put("account.exported", "Own data downloaded");
        words.put("account.invited", "Invited");
        words.put("password.set", "Password set");
        words.put("factor.added", "Second step added");
        words.put("factor.removed", "Second step removed");
        words.put("factor.guessed", "Many wrong codes tried");
        words.put("factors.reset", "Two-step sign-in reset");
        words.put("administrator.rescued", "Administrator's access restored on the server");
        words.put("recovery-codes.made", "Recovery codes made");
        words.put("recovery-code.used", "Recovery code used");
        words.put("people.imported", "People imported");
        words.put("people.import-undone", "Import of people undone");
        words.put("mail.read", "Message in the outbox read");
        words.put("accommodation.changed", "Accommodation changed");
        words.put("enrollment.created", "Enrolled");
        words.put("enrollment.extended", "Access extended");
        words.put("enrollment.paused", "Access paused");
        words.put("enrollment.resumed", "Access goes on");
        words.put("enrollment.window-set", "Access dates set");
        words.put("enrollment.ended", "Enrollment ended");
        words.put("access.changed", "Access to a course changed");
        words.put("cohort.created", "Class made");
        words.put("cohort.changed", "Class changed");
        words.put("cohort.archived", "Class archived");
        words.put("cohort.reopened", "Class opened again");
        words.put("cohort.code-made", "Class code made");
        words.put("cohort.code-revoked", "Class code withdrawn");
        words.put("cohort.joined", "Joined a class");
        words.put("cohort.left", "Taken out of a class");
        words.put("cohort.instructor-added", "Instructor added");
        words.put("cohort.instructor-removed", "Instructor taken out");
        words.put("cohort.paced", "Pace list changed");
        words.put("cohort.assigned", "Exam assigned");
        words.put("cohort.unassigned", "Assignment taken back");
        words.put("result.shared", "Result shown to an instructor");
        words.put("result.share-ended", "Result no longer shown");
        words.put("result.opened", "Shown result opened");
        words.put("attempt.opened", "Learner's attempt opened");
        words.put("attempt.extended", "Extra time given");
        words.put("attempt.held-counted", "Late answers counted");
        words.put("attempt.held-left-out", "Late answers left out");
        words.put("score.adjusted", "Scores adjusted for a bad question");
        words.put("score.adjustment-undone", "Adjustment of scores undone");
        words.put("item.created", "Question begun");
        words.put("item.draft-discarded", "Draft dropped");
        words.put("item.published", "Question published");
        words.put("item.retired", "Question retired");
        words.put("item.restored", "Question given again");
        words.put("item.kept", "Question let stand in spite of its figures");
        words.put("item.look-again", "Look at a question's figures asked for again");
        words.put("item.changed", "Question changed");
        words.put("item.change-undone", "Change to questions undone");
        words.put("item.review-asked", "Review asked for");
        words.put("item.review-taken-back", "Review taken back");
        words.put("item.approved", "Question approved");
        words.put("item.approval-dropped", "Approval dropped by a change");
        words.put("item.changes-wanted", "Question sent back by a reviewer");
        words.put("item.commented", "Question commented on");
        words.put("item.comment-resolved", "Comment resolved");
        words.put("item.comment-reopened", "Comment opened again");
        words.put("bank.four-eyes-set", "Four eyes asked for, or not");
        words.put("questions.brought", "Question file uploaded");
        words.put("questions.imported", "Questions imported");
        words.put("questions.import-undone", "Import of questions undone");
        words.put("questions.exported", "Questions downloaded");
        words.put("item.draft-changed", "Draft of a question changed");
        words.put("exhibit.uploaded", "Picture uploaded");
        words.put("author.added", "Author added");
        words.put("author.removed", "Author taken out");
        words.put("course.created", "Course made");
        words.put("course.changed", "Course changed");
        words.put("course.arranged", "Course outline changed");
        words.put("completion-rule.changed", "Completion rule changed");
        words.put("lesson.created", "Lesson begun");
        words.put("lesson.draft-discarded", "Lesson draft dropped");
        words.put("lesson.published", "Lesson published");
        words.put("lesson.retired", "Lesson retired");
        words.put("lesson.restored", "Lesson restored");
        words.put("lesson.release-changed", "Opening of a lesson changed");
        words.put("exam.copied", "Exam copied");
        words.put("exam.rules-changed", "Exam rules changed");
        words.put("exam.made", "Quiz made");
        words.put("exam.questions-changed", "Quiz changed");
        words.put("exam.forms-adopted", "Forms of an exam put in use");
        words.put("exam.forms-withdrawn", "Forms of an exam withdrawn");
        words.put("calibration.started", "Calibration begun");
        words.put("calibration.adopted", "Calibration put in use");
        words.put("calibration.declined", "Calibration not used");
        words.put("pack.loaded", "Content pack loaded");
        words.put("report.exported", "Report downloaded");
        return words;
    }
}
