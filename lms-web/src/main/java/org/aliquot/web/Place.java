package org.aliquot.web;

import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.staff.SchoolUrls;
import org.aliquot.web.staff.StaffUrls;

/** Where staff can go from anywhere, and who may. */
public enum Place {
    TEACH("Courses", Icon.BOOK, Role.INSTRUCTOR),
    BANK("Question bank", Icon.PENCIL, Role.INSTRUCTOR),
    REVIEWS("Reviews", Icon.EYE, Role.INSTRUCTOR),
    ATTEMPTS("Running exams", Icon.CLOCK, Role.INSTRUCTOR),
    CLASSES("Classes", Icon.PEOPLE, Role.INSTRUCTOR),
    REPORT("Reports", Icon.PAPER, Role.INSTRUCTOR),
    STATISTICS("Statistics", Icon.CHART, Role.INSTRUCTOR),
    ADMIN("Overview", Icon.HOME, Role.ADMINISTRATOR),
    PEOPLE("People", Icon.PEOPLE, Role.ADMINISTRATOR),
    COHORTS("Classes and groups", Icon.GRID, Role.ADMINISTRATOR),
    ACCESS("Access to courses", Icon.KEY, Role.ADMINISTRATOR),
    REVIEW_RULE("Review of questions", Icon.CHECK, Role.ADMINISTRATOR),
    AUDIT("Audit log", Icon.LINES, Role.ADMINISTRATOR),
    OUTBOX("Outbox", Icon.MAIL, Role.ADMINISTRATOR);

    private final String title;
    private final Icon icon;
    private final Role role;

    Place(String title, Icon icon, Role role) {
        this.title = title;
        this.icon = icon;
        this.role = role;
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
        return switch (this) {
            case TEACH -> StaffUrls.teach();
            case BANK -> StaffUrls.bank();
            case REVIEWS -> StaffUrls.reviews();
            case REVIEW_RULE -> StaffUrls.reviewRule();
            case ATTEMPTS -> StaffUrls.attempts();
            case CLASSES -> SchoolUrls.classes();
            case STATISTICS -> "/teach/statistics";
            case COHORTS -> SchoolUrls.cohorts();
            case ACCESS -> SchoolUrls.access();
            case ADMIN -> StaffUrls.admin();
            case PEOPLE -> StaffUrls.people();
            case REPORT -> StaffUrls.report();
            case AUDIT -> StaffUrls.audit();
            case OUTBOX -> StaffUrls.outbox();
        };
    }
}
