package org.aliquot.web.rehearsal;

import java.util.List;
import org.aliquot.rehearsal.Roster;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.address.QuizUrls;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a day, and what to do about it. */
final class FindingWords {

    private FindingWords() {}

    static RehearsalPage.Finding of(Roster.Problem problem) {
        return switch (problem.kind()) {
            case NO_EXAM ->
                finding(
                        problem,
                        "bad",
                        "An exam on the plan of a class is not published: " + problem.title(),
                        "Nobody can start it. Publish it, or take it off the plan.",
                        QuizUrls.TEACH,
                        "Exams and quizzes");
            case NO_COURSE ->
                finding(
                        problem,
                        "bad",
                        problem.title() + " is offered in no course",
                        "Nobody can start it. Offer it in the course of the class.",
                        QuizUrls.quizRules(problem.exam()),
                        "Rules of the exam");
            case LACKS_QUESTIONS ->
                finding(
                        problem,
                        "bad",
                        problem.title() + " cannot be drawn",
                        Wording.shortage(problem.more().getFirst(), number(problem, 1), number(problem, 2))
                                + " Publish more questions, or make the exam shorter.",
                        QuizUrls.quiz(problem.exam()),
                        "The exam");
            case NOT_IN_EXAM_MODE ->
                finding(
                        problem,
                        "warn",
                        problem.title() + " is not offered in exam mode",
                        "It is taken in tutor mode, without a clock and with an explanation after each answer.",
                        QuizUrls.quizRules(problem.exam()),
                        "Rules of the exam");
            case TOO_SHORT ->
                finding(
                        problem,
                        "bad",
                        "%s is open for %s, but its time limit is %s"
                                .formatted(
                                        problem.title(),
                                        Wording.minutes(number(problem, 0)),
                                        Wording.minutes(number(problem, 1))),
                        "It ends for everyone when it closes; extra time moves the end for those who have it. Open it longer"
                                + who(problem, " for ") + ".",
                        place(problem),
                        problem.cohort() == null ? "The exam" : "The class");
            case NO_ACCESS ->
                people(
                        problem,
                        "without access to the course on that day",
                        "Start or extend their access.",
                        EnrollmentUrls.ACCESS,
                        "Access to courses");
            case SUSPENDED ->
                people(
                        problem,
                        "suspended",
                        "They cannot sign in. Reinstate them, or remove them from the class.",
                        place(problem),
                        "Where they are");
            case NEVER_ACTIVATED ->
                people(
                        problem,
                        "without a password",
                        "They never followed their invitation. Send it again, or hand out the links.",
                        AdminUrls.INVITATIONS,
                        "Invitation links");
            case USED_UP ->
                people(
                        problem,
                        "without an attempt left",
                        "Give them individual dates with one more attempt, or allow more for everyone.",
                        QuizUrls.quizRules(problem.exam()),
                        "Rules of the exam");
            case HOUSE ->
                finding(
                        problem,
                        "warn",
                        problem.more().getFirst(),
                        problem.more().getLast(),
                        null,
                        "");
            case FEW_CONNECTIONS ->
                finding(
                        problem,
                        "warn",
                        "The database allows " + problem.more().getFirst() + " connections",
                        "Each node takes up to " + problem.more().getLast()
                                + ". Raise max_connections of the database server.",
                        null,
                        "");
            case NO_MAIL ->
                finding(
                        problem,
                        "warn",
                        "No mail server is set up",
                        "Whoever forgets a password on that day needs a link from you.",
                        AdminUrls.INVITATIONS,
                        "Invitation links");
            case MAIL_STUCK ->
                finding(
                        problem,
                        "warn",
                        Wording.count(number(problem, 0), "message") + " wait to be sent",
                        "Links for new passwords may not arrive. The outbox says why.",
                        AdminUrls.OUTBOX,
                        "Outbox");
        };
    }

    /** More learners than the web server has connections for. */
    static RehearsalPage.Finding noRoom(int learners, int room) {
        return new RehearsalPage.Finding(
                "bad",
                "%s are expected, and this server has connections for %s at once"
                        .formatted(Wording.count(learners, "learner"), Wording.count(room, "person", "people")),
                "Give Java more memory, such as ALIQUOT_JAVA_OPTS=-Xmx1g for 1,800 people, or let classes sit one after the other.",
                null,
                "",
                List.of(),
                "");
    }

    private static RehearsalPage.Finding people(
            Roster.Problem problem, String state, String todo, String url, String words) {
        int more = problem.learners() - problem.people().size();
        List<RehearsalPage.Named> named = problem.people().stream()
                .map(person -> new RehearsalPage.Named(
                        person.name(), AdminUrls.person(person.account().value())))
                .toList();
        return new RehearsalPage.Finding(
                "bad",
                "%s could not start %s%s: %s"
                        .formatted(
                                Wording.count(problem.learners(), "learner"),
                                problem.title(),
                                who(problem, " of "),
                                state),
                todo,
                url,
                words,
                named,
                more > 0 ? "and " + more + " more" : "");
    }

    private static RehearsalPage.Finding finding(
            Roster.Problem problem, String tone, String title, String todo, @Nullable String url, String words) {
        return new RehearsalPage.Finding(tone, title, todo, url, words, List.of(), "");
    }

    private static String who(Roster.Problem problem, String word) {
        return problem.cohort() == null ? "" : word + problem.cohortName();
    }

    private static String place(Roster.Problem problem) {
        return problem.cohort() == null ? QuizUrls.quizRules(problem.exam()) : CohortUrls.plan(problem.cohort());
    }

    private static int number(Roster.Problem problem, int at) {
        return Integer.parseInt(problem.more().get(at));
    }
}
