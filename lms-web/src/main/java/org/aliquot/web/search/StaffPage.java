package org.aliquot.web.search;

import java.util.Arrays;
import java.util.List;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.Place;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.CreditUrls;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.address.HookUrls;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.address.OutcomeUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.address.ReportMailUrls;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.address.RosterUrls;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.address.TokenUrls;

/**
 * What staff do, by the words they may call it; the pages of the rail are named there. What is done on the page of one class, course
 * or exam leads to where one chooses it, and says how one goes on.
 */
enum StaffPage {
    TODAY(Place.TODAY, "my day, who to talk to, due this week, home"),
    COURSES(Place.TEACH, "lessons, quizzes, exams, edit"),
    BANK(Place.BANK, "items, questions, filter, tags"),
    SLIDES(
            "Scanned slides",
            Place.TEACH,
            "Courses, a course, Scanned slides",
            "whole slide, svs, tiff, upload, microscope"),
    RULES(
            "Rules of an exam or quiz",
            Place.TEACH,
            "Courses, an exam, Rules",
            "time limit, attempts, access code, opens, closes, copy of an exam"),
    PRINT("Print an exam", Place.TEACH, "Courses, an exam, Print", "on paper, answer sheet, key, pdf"),
    FIXED_FORMS(
            "Fixed forms",
            Place.TEACH,
            "Courses, an exam, Fixed forms",
            "assemble, parallel, swap, test form, lock, put in use"),
    FIX_SCORES(
            "Fix the scores",
            Place.TEACH,
            "Courses, an exam, Question statistics",
            "leave out a bad question, wrong key, rescore, adjust"),
    WRITE("Write a question", Role.INSTRUCTOR, QuestionUrls.NEW_ITEM, "new, create, add item"),
    FLAGGED("Questions that ask for a look", Role.INSTRUCTOR, BankUrls.flagged(), "flagged, bad, figures"),
    COPIES("Near copies", Role.INSTRUCTOR, BankUrls.BANK_COPIES, "duplicates, double questions"),
    COVERAGE("Coverage", Role.INSTRUCTOR, BankUrls.BANK_COVERAGE, "blueprint, how many questions, gaps"),
    IMPORT_QUESTIONS(
            "Import questions", Role.INSTRUCTOR, ExchangeUrls.IMPORTS, "moodle, canvas, qti, gift, csv, upload"),
    IMPORT_COURSE(
            "Import a course",
            Role.INSTRUCTOR,
            ExchangeUrls.COURSE_IMPORT,
            "common cartridge, imscc, canvas, moodle, upload"),
    NEW_COURSE("New course", Role.INSTRUCTOR, AuthorUrls.NEW_COURSE, "add, create, lessons"),
    REVIEWS(Place.REVIEWS, "approve, comments, waiting, four eyes"),
    REPORTED(Place.REPORTED, "wrong question, complaint, flagged by learners"),
    MARKING(Place.MARKING, "essay, rubric, points, short answer, blind, grade"),
    ATTEMPTS(Place.ATTEMPTS, "extra time, room, sitting, proctor, end, fire alarm"),
    CLASSES(Place.CLASSES, "cohort, readiness, gradebook, plan, members"),
    DUE_DATES(
            "Due dates and assignments",
            Place.CLASSES,
            "Classes, a class, Plan",
            "plan, deadline, last day, assign an exam, spread the lessons"),
    OWN_DATES(
            "Individual dates",
            Place.CLASSES,
            "Classes, a class, Plan, Individual dates beside a lesson or an exam",
            "make-up exam, makeup, extension, another day, more attempts"),
    COPY_PLAN(
            "Copy the plan of another class",
            Place.CLASSES,
            "Classes, a class, Plan",
            "last term, next term, due dates"),
    WEIGHTS("Weights of the gradebook", Place.CLASSES, "Classes, a class, Grades", "grades, percent, categories"),
    OVERRIDE(
            "Override a grade",
            Place.CLASSES,
            "Classes, a class, Grades, then the grade",
            "change, set, correct, gradebook, by hand"),
    ASSISTANT(
            "Add a teaching assistant",
            Place.CLASSES,
            "Classes, a class, Members",
            "ta, colleague, teaching assistants, help with a class"),
    TRANSCRIPT(
            "Transcript of a learner", Place.CLASSES, "Classes, a class, a learner, Transcript", "records, print, pdf"),
    CLASS_CODE("Code of a class", Place.CLASSES, "Classes, a class, Members", "join, enroll, class code"),
    CERTIFICATES(Place.CERTIFICATES, "issue, revoke, design, completion, badge, serial number"),
    MESSAGES(Place.MESSAGES, "sent, mail, wrote"),
    WRITE_MESSAGE("Write a message", Role.INSTRUCTOR, MessageUrls.NEW_MESSAGE, "email, tell, remind, new"),
    REPORT(Place.REPORT, "progress, figures, export, csv, excel"),
    OVER_TIME("Figures over time", Role.INSTRUCTOR, ReportUrls.OVER_TIME, "weeks, chart, trend, report"),
    READINESS(
            "Readiness of all classes",
            Role.INSTRUCTOR,
            ReportUrls.READINESS,
            "distribution, areas, map, mistakes, misconceptions, report"),
    SCHEDULES("Reports by email", Role.INSTRUCTOR, ReportMailUrls.SCHEDULES, "schedule a report, every Monday, send"),
    OUTCOMES("Program outcomes", Role.INSTRUCTOR, OutcomeUrls.OUTCOMES, "accreditation, naacls, placement, graduation"),
    ROTATIONS("Clinical rotations", Role.INSTRUCTOR, RotationUrls.STAFF, "preceptor, checklist, competency, hours"),
    TOKENS("API tokens", Role.INSTRUCTOR, TokenUrls.OWN, "api, key, bearer, integration, script"),
    CHECKLISTS("Checklists for rotations", Role.INSTRUCTOR, RotationUrls.CHECKLISTS, "skills, bench, competency, copy"),
    STATISTICS(Place.STATISTICS, "difficulty, calibration, simulation"),
    ADMIN(Place.ADMIN, "school in figures, director, enrolled, pass rate"),
    PEOPLE(Place.PEOPLE, "accounts, learners, instructors, users, suspend, extend access, accommodation"),
    INVITE("Invite someone", Role.ADMINISTRATOR, AdminUrls.NEW_PERSON, "new account, add a person, user"),
    CLASS_LISTS(
            "Class lists",
            Role.ADMINISTRATOR,
            RosterUrls.ALL,
            "student system, oneroster, sis, registrar, roster, banner, anthology, powerschool, sync"),
    IMPORT_PEOPLE("Import people", Role.ADMINISTRATOR, AdminUrls.PEOPLE_IMPORT, "csv, list, roster, upload"),
    INVITATIONS("Invitation links", Role.ADMINISTRATOR, AdminUrls.INVITATIONS, "pending, password link, resend"),
    CHANGES_OF_MANY(
            "Changes of many people",
            Role.ADMINISTRATOR,
            AdminUrls.PEOPLE_ACTS,
            "bulk, mass, undo, suspended, extended, paused, enrolled"),
    PAYERS("Payers and seats", Role.ADMINISTRATOR, AdminUrls.PAYERS, "employer, agency, sponsor, seats, invoice"),
    COHORTS(Place.COHORTS, "settings of classes, instructors of a class, code"),
    NEW_CLASS("New class or group", Role.ADMINISTRATOR, CohortUrls.NEW_COHORT, "cohort, add, create"),
    COPY_CLASS(
            "Copy a class to the next term",
            Place.COHORTS,
            "Class setup, a class, Copy to the next term",
            "new term, semester, again"),
    ACCESS(Place.ACCESS, "terms, days, price, payer, extension, extend access"),
    ENROLL("Enroll people", Role.ADMINISTRATOR, EnrollmentUrls.ENROLL, "enrollment, add to a course, access"),
    REVIEW_RULE(Place.REVIEW_RULE, "four eyes, approval, settings"),
    TALK_RULES("Rules for who to talk to", Role.ADMINISTRATOR, StaffDayUrls.HOUSE_RULES, "at risk, settings"),
    CERTIFICATE_DESIGN(
            "Certificate settings",
            Role.ADMINISTRATOR,
            RecordUrls.DESIGN,
            "design of certificates, signature, signer, logo, badge key"),
    COURSE_CREDITS("Credit for courses", Role.ADMINISTRATOR, CreditUrls.COURSES, "continuing education, contact hours"),
    SCHOOL(
            Place.SCHOOL,
            "settings, name of the school, how to reach you, contact, logo, color, sign-up, test mail, time zone"),
    KEEPING(
            "How long answers are kept",
            Role.ADMINISTRATOR,
            AdminUrls.KEEPING,
            "retention, archive, delete, old exams, privacy, settings"),
    CONNECTIONS(Place.CONNECTIONS, "lms, lti, canvas, moodle, blackboard, brightspace, integration"),
    WEBHOOKS("Webhooks", Role.ADMINISTRATOR, HookUrls.HOOKS, "events, notify, integration, registrar, secret"),
    ALL_TOKENS("All API tokens", Role.ADMINISTRATOR, TokenUrls.ALL, "programs, api, integration, end"),
    AUDIT(Place.AUDIT, "history, who did what, log"),
    FACTS(
            "Facts to check",
            Role.ADMINISTRATOR,
            AdminUrls.FACTS,
            "overdue, outdated, pathway, sources, fees, routes, licenses, pay, check by"),
    LETTERS("Email wording", Role.ADMINISTRATOR, AdminUrls.LETTERS, "template, mail, invitation, subject, preview"),
    REHEARSAL(Place.REHEARSAL, "exam day, load test, will it hold, capacity, tomorrow, shadow, dress rehearsal"),
    OUTBOX(Place.OUTBOX, "mail, sent, not delivered, bounced");

    private final String title;
    private final Role role;
    private final String url;
    private final String where;
    private final String about;

    StaffPage(Place place, String about) {
        this(place.title(), place.role(), place.url(), about);
    }

    /** In the words of the rail. */
    StaffPage(String title, Role role, String url, String about) {
        this(title, role, url, role == Role.ADMINISTRATOR ? "Administer" : "Teach", about);
    }

    /** @param steps from the place on, as its pages call them */
    StaffPage(String title, Place place, String steps, String about) {
        this(title, place.role(), place.url(), steps, about);
    }

    StaffPage(String title, Role role, String url, String where, String about) {
        this.title = title;
        this.role = role;
        this.url = url;
        this.where = where;
        this.about = about;
    }

    String title() {
        return title;
    }

    String url() {
        return url;
    }

    String where() {
        return where;
    }

    /** Whether it leads to a page of its own, not to where one begins. */
    boolean isPage() {
        return !where.contains(",");
    }

    /** Those open to somebody that hold all these beginnings. */
    static List<StaffPage> find(Beginnings wanted, Caller reader) {
        return Arrays.stream(values())
                .filter(page -> reader.is(page.role) || reader.is(Role.ADMINISTRATOR))
                .filter(page -> wanted.areIn(page.title + " " + page.about))
                .toList();
    }
}
