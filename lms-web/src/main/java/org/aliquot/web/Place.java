package org.aliquot.web;

import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.address.ErrataUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.address.StatisticsUrls;

/** Where staff can go from anywhere, and who may. */
public enum Place {
    TEACH("Courses", Icon.BOOK, Role.INSTRUCTOR, QuizUrls.TEACH),
    BANK("Question bank", Icon.PENCIL, Role.INSTRUCTOR, BankUrls.BANK),
    REVIEWS("Reviews", Icon.EYE, Role.INSTRUCTOR, ReviewUrls.REVIEWS),
    REPORTED("Reported questions", Icon.FLAG, Role.INSTRUCTOR, ErrataUrls.QUEUE),
    ATTEMPTS("Running exams", Icon.CLOCK, Role.INSTRUCTOR, RunningUrls.ATTEMPTS),
    CLASSES("Classes", Icon.PEOPLE, Role.INSTRUCTOR, CohortUrls.CLASSES),
    REPORT("Reports", Icon.PAPER, Role.INSTRUCTOR, ReportUrls.REPORTS),
    STATISTICS("Statistics", Icon.CHART, Role.INSTRUCTOR, StatisticsUrls.HOME),
    ADMIN("Overview", Icon.HOME, Role.ADMINISTRATOR, AdminUrls.ADMIN),
    PEOPLE("People", Icon.PEOPLE, Role.ADMINISTRATOR, AdminUrls.PEOPLE),
    COHORTS("Classes and groups", Icon.GRID, Role.ADMINISTRATOR, CohortUrls.COHORTS),
    ACCESS("Access to courses", Icon.KEY, Role.ADMINISTRATOR, EnrollmentUrls.ACCESS),
    REVIEW_RULE("Review of questions", Icon.CHECK, Role.ADMINISTRATOR, ReviewUrls.REVIEW_RULE),
    AUDIT("Audit log", Icon.LINES, Role.ADMINISTRATOR, AdminUrls.AUDIT),
    OUTBOX("Outbox", Icon.MAIL, Role.ADMINISTRATOR, AdminUrls.OUTBOX);

    private final String title;
    private final Icon icon;
    private final Role role;
    private final String url;

    Place(String title, Icon icon, Role role, String url) {
        this.title = title;
        this.icon = icon;
        this.role = role;
        this.url = url;
    }

    public String title() {
        return title;
    }

    Icon icon() {
        return icon;
    }

    Role role() {
        return role;
    }

    /** Administrators may go wherever instructors may. */
    boolean isOpenTo(Caller caller) {
        return caller.is(role) || caller.is(Role.ADMINISTRATOR);
    }

    String url() {
        return url;
    }
}
