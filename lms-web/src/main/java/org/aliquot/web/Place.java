package org.aliquot.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.aliquot.people.Role;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.ConnectionUrls;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.address.ErrataUrls;
import org.aliquot.web.address.MarkingUrls;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.address.RehearsalUrls;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.address.StatisticsUrls;

/** Where staff can go from anywhere, and who may. */
public enum Place {
    TODAY("Today", Icon.DROP, Role.INSTRUCTOR, StaffDayUrls.TODAY),
    TEACH("Courses", Icon.BOOK, Role.INSTRUCTOR, QuizUrls.TEACH),
    BANK("Question bank", Icon.PENCIL, Role.INSTRUCTOR, BankUrls.BANK),
    REVIEWS("Reviews", Icon.EYE, Role.INSTRUCTOR, ReviewUrls.REVIEWS, Role.REVIEWER),
    REPORTED("Reported questions", Icon.FLAG, Role.INSTRUCTOR, ErrataUrls.QUEUE),
    MARKING("Written answers", Icon.CHECK, Role.INSTRUCTOR, MarkingUrls.QUEUE),
    ATTEMPTS("Running exams", Icon.CLOCK, Role.INSTRUCTOR, RunningUrls.ATTEMPTS, Role.PROCTOR),
    CLASSES("Classes", Icon.PEOPLE, Role.INSTRUCTOR, CohortUrls.CLASSES, Role.AUDITOR, Role.PARTNER),
    CERTIFICATES("Certificates", Icon.MEDAL, Role.INSTRUCTOR, RecordUrls.DESK, Role.AUDITOR),
    MESSAGES("Messages", Icon.MAIL, Role.INSTRUCTOR, MessageUrls.SENT),
    REPORT("Reports", Icon.PAPER, Role.INSTRUCTOR, ReportUrls.REPORTS, Role.AUDITOR),
    STATISTICS("Statistics", Icon.CHART, Role.INSTRUCTOR, StatisticsUrls.HOME),
    ADMIN("Overview", Icon.HOME, Role.ADMINISTRATOR, AdminUrls.ADMIN),
    PEOPLE("People", Icon.PEOPLE, Role.ADMINISTRATOR, AdminUrls.PEOPLE),
    COHORTS("Class setup", Icon.GRID, Role.ADMINISTRATOR, CohortUrls.COHORTS),
    ACCESS("Access to courses", Icon.KEY, Role.ADMINISTRATOR, EnrollmentUrls.ACCESS),
    REVIEW_RULE("Publishing approval", Icon.CHECK, Role.ADMINISTRATOR, ReviewUrls.REVIEW_RULE),
    SCHOOL("School", Icon.HOME, Role.ADMINISTRATOR, AdminUrls.SCHOOL),
    CONNECTIONS("Connections", Icon.SENDING, Role.ADMINISTRATOR, ConnectionUrls.ALL),
    AUDIT("Audit log", Icon.LINES, Role.ADMINISTRATOR, AdminUrls.AUDIT, Role.AUDITOR),
    REHEARSAL("Exam rehearsal", Icon.CLOCK, Role.ADMINISTRATOR, RehearsalUrls.REHEARSAL),
    OUTBOX("Outbox", Icon.MAIL, Role.ADMINISTRATOR, AdminUrls.OUTBOX);

    private final String title;
    private final Icon icon;
    private final Role role;
    private final String url;
    private final Set<Role> besides;

    /** @param besides who is let in as well, as the routes of the place say */
    Place(String title, Icon icon, Role role, String url, Role... besides) {
        this.title = title;
        this.icon = icon;
        this.role = role;
        this.url = url;
        this.besides = Set.of(besides);
    }

    public String title() {
        return title;
    }

    Icon icon() {
        return icon;
    }

    public Role role() {
        return role;
    }

    /** Administrators may go wherever instructors may. */
    boolean isOpenTo(Set<Role> roles) {
        return roles.contains(role)
                || roles.contains(Role.ADMINISTRATOR)
                || besides.stream().anyMatch(roles::contains);
    }

    /** Where somebody's work beside learning begins. */
    public static Optional<Place> firstOf(Set<Role> roles) {
        return roles.contains(Role.ADMINISTRATOR)
                ? Optional.of(ADMIN)
                : Arrays.stream(values()).filter(place -> place.isOpenTo(roles)).findFirst();
    }

    public String url() {
        return url;
    }
}
