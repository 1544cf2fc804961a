package org.aliquot.web.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Search;

/** Actions of the audit log in words. One that has none yet is shown by its code. */
public final class AuditWords {

    private static final Map<String, String> WORDS = words();

    private AuditWords() {}

    public static String of(String action) {
        return WORDS.getOrDefault(action, action);
    }

    /** Those whose words, or whose code, contain all that was typed. */
    static List<String> naming(String typed) {
        return WORDS.entrySet().stream()
                .filter(each -> Search.holds(each.getValue() + " " + each.getKey(), typed))
                .map(Map.Entry::getKey)
                .toList();
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
        words.put("account.removed", "Account removed with its import");
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
        words.put("keeping.changed", "How long answers are kept changed");
        words.put("answers.deleted", "Answers of old exams deleted by rule");
        words.put("administrator.rescued", "Administrator's access restored on the server");
        words.put("recovery-codes.made", "Recovery codes made");
        words.put("recovery-code.used", "Recovery code used");
        words.put("people.changed", "Many people changed");
        words.put("people.taken-back", "Change of many people undone");
        words.put("people.exported", "List of people downloaded");
        words.put("audit.exported", "Audit log downloaded");
        words.put("people.imported", "People imported");
        words.put("people.import-undone", "Import of people undone");
        words.put("invitations.read", "Invitation links viewed");
        words.put("mail.read", "Message in the outbox read");
        words.put("mail.tried-again", "Address retried after email came back");
        words.put("letter.written", "Email wording changed");
        words.put("letter.reset", "Email wording restored");
        words.put("learner.talked-to", "Talked to a learner");
        words.put("staff-note.written", "Note about a learner written");
        words.put("staff-note.removed", "Note about a learner removed");
        words.put("staff-note.returned", "Note about a learner brought back");
        words.put("talk-rule.changed", "Rules for who to talk to changed");
        words.put("message.sent", "Message sent");
        words.put("accommodation.changed", "Accommodation changed");
        words.put("enrollment.created", "Enrolled");
        words.put("enrollment.extended", "Access extended");
        words.put("enrollment.paused", "Access paused");
        words.put("enrollment.resumed", "Access resumed");
        words.put("enrollment.window-set", "Access dates set");
        words.put("enrollment.payer-set", "Payer of an enrollment changed");
        words.put("enrollment.taken-back", "Change of access undone");
        words.put("enrollment.ended", "Enrollment ended");
        words.put("enrollment.removed", "Enrollment removed");
        words.put("access.changed", "Access to a course changed");
        words.put("cohort.created", "Class made");
        words.put("cohort.changed", "Class changed");
        words.put("cohort.archived", "Class archived");
        words.put("cohort.reopened", "Class opened again");
        words.put("cohort.code-made", "Class code made");
        words.put("cohort.code-revoked", "Class code withdrawn");
        words.put("cohort.joined", "Joined a class");
        words.put("cohort.left", "Removed from a class");
        words.put("cohort.suspended", "Suspended from a class");
        words.put("cohort.restored", "Brought back into a class");
        words.put("roster.source-made", "Student system added");
        words.put("roster.asked-again", "Classes left out of lists asked about again");
        words.put("roster.committed", "Class list carried out");
        words.put("roster.missing-suspended", "People missing from a class list suspended");
        words.put("roster.undone", "Class list undone");
        words.put("roster.class-decided", "Class of a list matched or left out");
        words.put("cohort.instructor-added", "Added to the staff of a class");
        words.put("cohort.instructor-removed", "Removed from the staff of a class");
        words.put("cohort.assistant-added", "Added to a class as an assistant");
        words.put("cohort.assistant-removed", "Removed from a class as an assistant");
        words.put("cohort.plan-restored", "Change of a plan undone");
        words.put("cohort.paced", "Lesson due dates changed");
        words.put("cohort.assigned", "Exam assigned");
        words.put("cohort.unassigned", "Assignment removed");
        words.put("result.shared", "Result shown to an instructor");
        words.put("result.share-ended", "Result no longer shown");
        words.put("result.opened", "Shown result opened");
        words.put("attempt.opened", "Attempt opened by staff");
        words.put("attempt.extended", "Extra time given");
        words.put("answer.marked", "Written answer scored");
        words.put("answer.mark-changed", "Points of a written answer changed");
        words.put("grade.changed", "Grade set instead of a result");
        words.put("grade.restored", "Grade set back to the result");
        words.put("grade.weighted", "Weights of a gradebook changed");
        words.put("attempt.ended", "Attempt ended before its time");
        words.put("attempt.held-counted", "Late answers counted");
        words.put("attempt.held-left-out", "Late answers left out");
        words.put("score.adjusted", "Scores adjusted for a bad question");
        words.put("score.adjustment-undone", "Adjustment of scores undone");
        words.put("item.created", "Question begun");
        words.put("item.draft-discarded", "Draft dropped");
        words.put("item.published", "Question published");
        words.put("item.retired", "Question retired");
        words.put("item.restored", "Question given again");
        words.put("item.kept", "Question kept as it is despite its statistics");
        words.put("item.look-again", "Another look at a question's statistics requested");
        words.put("item.changed", "Question changed");
        words.put("item.change-undone", "Change to questions undone");
        words.put("item.review-asked", "Review asked for");
        words.put("item.review-taken-back", "Review withdrawn");
        words.put("item.approved", "Question approved");
        words.put("item.approval-dropped", "Approval dropped by a change");
        words.put("item.changes-wanted", "Question sent back by a reviewer");
        words.put("item.report-decided", "Report of a question decided");
        words.put("item.commented", "Question commented on");
        words.put("item.comment-resolved", "Comment resolved");
        words.put("item.comment-reopened", "Comment opened again");
        words.put("lesson.review-asked", "Review of a lesson asked for");
        words.put("lesson.review-taken-back", "Review of a lesson taken back");
        words.put("lesson.approved", "Lesson approved");
        words.put("lesson.approval-dropped", "Approval of a lesson dropped by a change");
        words.put("lesson.changes-wanted", "Lesson sent back by a reviewer");
        words.put("lesson.commented", "Lesson commented on");
        words.put("lesson.comment-resolved", "Comment on a lesson resolved");
        words.put("lesson.comment-reopened", "Comment on a lesson opened again");
        words.put("bank.four-eyes-set", "Publishing approval rule changed");
        words.put("bank.coverage-goal-set", "Goal of the bank's coverage set");
        words.put("questions.brought", "Question file uploaded");
        words.put("questions.imported", "Questions imported");
        words.put("questions.import-undone", "Import of questions undone");
        words.put("questions.exported", "Questions downloaded");
        words.put("item.draft-changed", "Draft of a question changed");
        words.put("exhibit.uploaded", "Picture uploaded");
        words.put("slide.brought", "Slide uploaded");
        words.put("slide.changed", "Details of a slide changed");
        words.put("slide.published", "Slide published");
        words.put("slide.withdrawn", "Slide withdrawn");
        words.put("slide.removed", "Slide removed");
        words.put("author.added", "Author added");
        words.put("author.removed", "Author removed");
        words.put("course.created", "Course made");
        words.put("course.changed", "Course changed");
        words.put("course.imported", "Course imported from a file");
        words.put("course.taken-back", "Import of a course undone");
        words.put("course.arranged", "Course outline changed");
        words.put("completion-rule.changed", "Completion rule changed");
        words.put("lesson.created", "Lesson begun");
        words.put("lesson.draft-discarded", "Lesson draft dropped");
        words.put("lesson.published", "Lesson published");
        words.put("lesson.retired", "Lesson retired");
        words.put("lesson.restored", "Lesson restored");
        words.put("lesson.release-changed", "Opening of a lesson changed");
        words.put("exam.copied", "Exam copied");
        words.put("token.made", "API token created");
        words.put("token.ended", "API token ended");
        words.put("hook.made", "Webhook added");
        words.put("hook.changed", "Webhook changed");
        words.put("hook.paused", "Webhook paused");
        words.put("hook.resumed", "Webhook resumed");
        words.put("hook.secret-renewed", "Webhook secret changed");
        words.put("hook.removed", "Webhook deleted");
        words.put("connection.made", "System connected");
        words.put("connection.changed", "Connection changed");
        words.put("connection.activated", "Connection activated");
        words.put("connection.paused", "Connection paused");
        words.put("connection.ended", "System disconnected");
        words.put("connection.reconnected", "System connected again");
        words.put("registration-address.made", "Registration address made");
        words.put("connection-key.made", "Our keys for connected systems rotated");
        words.put("course.connected", "Course of a connected system became a class");
        words.put("score-link.changed", "Which score goes to a gradebook changed");
        words.put("sign-on.refused", "Sign-in through a provider refused");
        words.put("sign-out.refused", "Sign-out message of a provider refused");
        words.put("account.joined", "Account connected to another system");
        words.put("account.parted", "Account disconnected from another system");
        words.put("launch.refused", "Launch from a connected system refused");
        words.put("school.changed", "Settings of the school changed");
        words.put("rehearsal.begun", "Rehearsal of an exam day begun");
        words.put("rehearsal.stopped", "Rehearsal of an exam day stopped");
        words.put("exam.printed", "Exam printed");
        words.put("exam.admission-changed", "Exam dates, attempts or code changed");
        words.put("exam.removed", "Exam deleted");
        words.put("cohort.own-days-given", "Individual dates set");
        words.put("cohort.own-days-taken", "Individual dates removed");
        words.put("exam.rules-changed", "Exam rules changed");
        words.put("exam.made", "Quiz made");
        words.put("exam.questions-changed", "Quiz changed");
        words.put("exam.forms-adopted", "Forms of an exam put in use");
        words.put("exam.forms-withdrawn", "Forms of an exam withdrawn");
        words.put("calibration.started", "Calibration begun");
        words.put("calibration.adopted", "Calibration put in use");
        words.put("calibration.declined", "Calibration not used");
        words.put("pack.loaded", "Content pack loaded");
        words.put("certificate.issued", "Certificate issued");
        words.put("certificate.revoked", "Certificate revoked");
        words.put("certificate.reissued", "Certificate reissued");
        words.put("badge-key.made", "New key for badges");
        words.put("checklist.made", "Checklist made");
        words.put("checklist.changed", "Checklist changed");
        words.put("checklist.retired", "Checklist retired");
        words.put("checklist.restored", "Checklist offered again");
        words.put("rotation.planned", "Clinical rotation planned");
        words.put("rotation-link.made", "Link for a preceptor made");
        words.put("rotation-link.revoked", "Link for a preceptor closed");
        words.put("rotation.preceptor-named", "Preceptor said who they are");
        words.put("rotation.skill-signed", "Skill signed by a preceptor");
        words.put("rotation.day-signed", "Day signed by a preceptor");
        words.put("rotation.evaluated", "Evaluation signed by a preceptor");
        words.put("rotation.changed", "Clinical rotation changed");
        words.put("rotation.removed", "Clinical rotation removed");
        words.put("rotation.signature-struck", "Signature in a rotation struck");
        words.put("rotation.practice-planned", "Practice of a skill planned");
        words.put("rotation-link.opened-by-learner", "Link for a preceptor opened by the learner");
        words.put("course-credit.changed", "Credit of a course changed");
        words.put("certificate-design.changed", "Certificates of a course changed");
        words.put("fact.checked", "Fact checked again");
        words.put("fact.mended", "Fact changed here");
        words.put("fact.undone", "Check or change of a fact undone");
        words.put("report.exported", "Report downloaded");
        words.put("report.scheduled", "Report put on a schedule");
        words.put("report.rescheduled", "Scheduled report changed");
        words.put("report.unscheduled", "Report taken off its schedule");
        words.put("report.mailed", "Report made for someone on a schedule");
        words.put("report.stopped", "Scheduled report stopped by its recipient");
        words.put("report.view-shared", "View of a report shared with all staff");
        words.put("report.view-unshared", "View of a report no longer shared");
        words.put("outcomes.exported", "Outcomes of a program downloaded");
        words.put("outcome.entered", "Outcome of a learner entered");
        return words;
    }
}
