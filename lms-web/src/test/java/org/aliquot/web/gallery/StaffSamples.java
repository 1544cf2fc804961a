package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.slides.SlideState;
import org.aliquot.web.Brand;
import org.aliquot.web.Guard;
import org.aliquot.web.Look;
import org.aliquot.web.Page;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Who;
import org.aliquot.web.address.HelpUrls;
import org.aliquot.web.admin.ImportPage;
import org.aliquot.web.admin.PayersPage;
import org.aliquot.web.admin.ReviewRulePage;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.flash.AnalysisFlash;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.flash.EnrollmentFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.flash.MarkingFlash;
import org.aliquot.web.flash.QuizFlash;
import org.aliquot.web.flash.SlideFlash;
import org.aliquot.web.flash.TeachingFlash;
import org.aliquot.web.message.SentPage;
import org.jspecify.annotations.Nullable;

/** Pages of people who teach and administer. */
final class StaffSamples {

    private static final Guard GUARD = new Guard("gallery", "token", "aliquot_look");

    private StaffSamples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>();
        teach(all);
        exchange(all);
        statistics(all);
        author(all);
        admin(all);
        return all;
    }

    private static void teach(Map<String, Sample> all) {
        all.put("teach-today", page("staffday/today.jte", Place.TODAY, StaffDaySamples.today()));
        all.put("teach-today-none", page("staffday/today.jte", Place.TODAY, StaffDaySamples.nothing()));
        all.put("teach-messages", page("message/sent.jte", Place.MESSAGES, MessageSamples.sent()));
        all.put("teach-messages-none", page("message/sent.jte", Place.MESSAGES, new SentPage(List.of())));
        all.put("teach-message", page("message/write.jte", Place.MESSAGES, MessageSamples.write()));
        all.put("teach-message-some", page("message/write.jte", Place.MESSAGES, MessageSamples.some()));
        all.put("teach-message-whom", page("message/whom.jte", Place.MESSAGES, MessageSamples.whom()));
        all.put("teach-message-nobody", page("message/write.jte", Place.MESSAGES, MessageSamples.nobody()));
        all.put("teach-talk", page("staffday/talk.jte", Place.CLASSES, StaffDaySamples.talk()));
        all.put("admin-talk-rules", page("staffday/houserules.jte", Place.ADMIN, StaffDaySamples.house()));
        all.put("teach", page("quiz/home.jte", Place.TEACH, TeachSamples.home()));
        all.put("teach-bank", page("bank/bank.jte", Place.BANK, BankSamples.bank()));
        all.put("teach-bank-found", page("bank/bank.jte", Place.BANK, BankSamples.found()));
        all.put("teach-bank-none", page("bank/bank.jte", Place.BANK, BankSamples.none()));
        all.put("teach-bank-coverage", page("bank/coverage.jte", Place.BANK, BankSamples.coverage()));
        all.put("teach-bank-copies", page("bank/copies.jte", Place.BANK, BankSamples.copies()));
        all.put("teach-bank-change", page("bank/bulk.jte", Place.BANK, BankSamples.change()));
        all.put("teach-item-read", page("review/question.jte", Place.BANK, QuestionSamples.published()));
        all.put("teach-item-read-draft", page("review/question.jte", Place.BANK, QuestionSamples.draft()));
        all.put("teach-item-new", page("editor/item.jte", Place.BANK, EditorSamples.fresh()));
        all.put("teach-item", page("editor/item.jte", Place.BANK, EditorSamples.draft()));
        all.put("teach-item-places", page("editor/item.jte", Place.BANK, EditorSamples.places()));
        all.put("teach-item-refused", page("editor/item.jte", Place.BANK, EditorSamples.refused()));
        all.put("teach-item-conflict", page("editor/item.jte", Place.BANK, EditorSamples.conflict()));
        all.put("teach-item-preview", page("editor/preview.jte", Place.BANK, EditorSamples.preview()));
        all.put("teach-review", page("review/review.jte", Place.BANK, ReviewSamples.asked()));
        all.put("teach-review-dropped", page("review/review.jte", Place.BANK, ReviewSamples.dropped()));
        all.put("teach-changes", page("review/changes.jte", Place.BANK, ReviewSamples.changes()));
        all.put("teach-reviews", page("review/reviews.jte", Place.REVIEWS, ReviewSamples.queue()));
        all.put("teach-reviews-none", page("review/reviews.jte", Place.REVIEWS, ReviewSamples.nothing()));
        all.put("teach-reported", page("errata/queue.jte", Place.REPORTED, PracticeSamples.queue()));
        all.put("marking", page("marking/queue.jte", Place.MARKING, MarkingSamples.queue(), MarkingFlash.ALL_MARKED));
        all.put("marking-none", page("marking/queue.jte", Place.MARKING, MarkingSamples.nothing()));
        all.put("marking-answer", page("marking/answer.jte", Place.MARKING, MarkingSamples.blind()));
        all.put("marking-answer-refused", page("marking/answer.jte", Place.MARKING, MarkingSamples.refused()));
        all.put("marking-late", page("marking/answer.jte", Place.MARKING, MarkingSamples.late(), MarkingFlash.TAKEN));
        all.put("marking-decision", page("marking/answer.jte", Place.MARKING, MarkingSamples.decision()));
        all.put("marking-change", page("marking/answer.jte", Place.MARKING, MarkingSamples.settled()));
        all.put("teach-quiz", page("quiz/quiz.jte", Place.TEACH, TeachSamples.quiz(), QuizFlash.CHANGED));
        Page changed = visit("quiz/quiz.jte", Brand.OURS, QuizFlash.CHANGED).at(Place.TEACH, "Quiz");
        all.put("teach-quiz-undo", page("quiz/quiz.jte", TeachSamples.quiz(), changed.undoing("#undo")));
        all.put("teach-authors", page("authors/page.jte", Place.TEACH, RulesSamples.authors()));
        all.put("teach-authors-none", page("authors/page.jte", Place.TEACH, RulesSamples.noAuthors()));
        all.put("teach-answers-written", page("analysis/item.jte", Place.BANK, AnalysisSamples.written()));
        all.put("teach-rules", page("quiz/rules.jte", Place.TEACH, RulesSamples.own()));
        all.put("teach-rules-locked", page("quiz/rules.jte", Place.TEACH, RulesSamples.locked()));
        all.put("teach-rules-board", page("quiz/rules.jte", Place.TEACH, RulesSamples.ofABoard()));
        all.put("teach-answers", page("analysis/item.jte", Place.BANK, AnalysisSamples.item(true)));
        all.put("teach-answers-few", page("analysis/item.jte", Place.BANK, AnalysisSamples.item(false)));
        all.put("teach-quiz-analysis", page("analysis/quiz.jte", Place.TEACH, AnalysisSamples.quiz()));
        all.put("teach-quiz-analysis-few", page("analysis/quiz.jte", Place.TEACH, AnalysisSamples.few()));
        all.put("teach-integrity", page("integrity/exam.jte", Place.TEACH, IntegritySamples.found()));
        all.put("teach-integrity-none", page("integrity/exam.jte", Place.TEACH, IntegritySamples.nothing()));
        all.put("teach-health", page("integrity/question.jte", Place.BANK, IntegritySamples.question()));
        all.put("teach-health-none", page("integrity/question.jte", Place.BANK, IntegritySamples.unanswered()));
        all.put(
                "teach-fix",
                page("analysis/fix.jte", Place.BANK, AnalysisSamples.fix(false), AnalysisFlash.SCORES_ADJUSTED));
        all.put("teach-fix-preview", page("analysis/fix.jte", Place.BANK, AnalysisSamples.fix(true)));
        all.put("teach-attempt", page("attempt/whole.jte", Place.ATTEMPTS, ExamSamples.whole()));
        all.put("teach-attempt-not-kept", page("attempt/whole.jte", Place.ATTEMPTS, ExamSamples.notKept()));
        all.put("teach-learner", page("learner/learner.jte", Place.CLASSES, LearnerSamples.learner()));
        all.put("teach-learner-list", page("learner/list.jte", Place.CLASSES, LearnerSamples.list()));
        all.put("teach-room", page("running/room.jte", Place.ATTEMPTS, TeachSamples.room(false)));
        all.put("teach-room-done", page("running/room.jte", Place.ATTEMPTS, TeachSamples.room(true)));
        all.put("teach-room-end", page("running/ending.jte", Place.ATTEMPTS, TeachSamples.roomEnd(false)));
        all.put("teach-room-end-done", page("running/ending.jte", Place.ATTEMPTS, TeachSamples.roomEnd(true)));
        all.put("teach-attempts", page("running/attempts.jte", Place.ATTEMPTS, TeachSamples.attempts(true)));
    }

    private static void exchange(Map<String, Sample> all) {
        all.put("exchange-import", page("exchange/importstart.jte", Place.BANK, ExchangeSamples.start(null)));
        all.put(
                "exchange-import-none",
                page("exchange/importstart.jte", Place.BANK, ExchangeSamples.start("Choose a file.")));
        all.put("exchange-import-reading", page("exchange/import.jte", Place.BANK, ExchangeSamples.underWay()));
        all.put("exchange-import-refused", page("exchange/import.jte", Place.BANK, ExchangeSamples.refused()));
        all.put("exchange-import-read", page("exchange/import.jte", Place.BANK, ExchangeSamples.open()));
        all.put("exchange-import-taken", page("exchange/import.jte", Place.BANK, ExchangeSamples.committed()));
        all.put("exchange-course", page("exchange/coursestart.jte", Place.TEACH, ExchangeSamples.courseStart(null)));
        all.put(
                "exchange-course-none",
                page("exchange/coursestart.jte", Place.TEACH, ExchangeSamples.courseStart("Choose a file first.")));
        all.put("exchange-course-read", page("exchange/import.jte", Place.BANK, ExchangeSamples.course(false)));
        all.put("exchange-course-taken", page("exchange/import.jte", Place.BANK, ExchangeSamples.course(true)));
        all.put("slides", page("ownslide/slides.jte", Place.TEACH, SlideSamples.all(false)));
        all.put("slides-refused", page("ownslide/slides.jte", Place.TEACH, SlideSamples.all(true)));
        all.put("slide-cutting", page("ownslide/desk.jte", Place.TEACH, SlideSamples.desk(SlideState.CUTTING)));
        all.put("slide-refused", page("ownslide/desk.jte", Place.TEACH, SlideSamples.desk(SlideState.REFUSED)));
        all.put("slide-draft", page("ownslide/desk.jte", Place.TEACH, SlideSamples.desk(SlideState.DRAFT)));
        all.put(
                "slide-published",
                page("ownslide/desk.jte", Place.TEACH, SlideSamples.desk(SlideState.PUBLISHED), SlideFlash.MARKED));
        all.put("exchange-export", page("exchange/exportstart.jte", Place.BANK, ExchangeSamples.exportStart()));
        all.put("exchange-export-writing", page("exchange/export.jte", Place.BANK, ExchangeSamples.export(false)));
        all.put("exchange-export-ready", page("exchange/export.jte", Place.BANK, ExchangeSamples.export(true)));
        all.put("exchange-format", page("exchange/format.jte", Place.BANK, ExchangeSamples.format()));
    }

    private static void statistics(Map<String, Sample> all) {
        all.put("teach-statistics", page("statistics/home.jte", Place.STATISTICS, StatisticsSamples.home()));
        all.put(
                "teach-calibration",
                page("statistics/calibration.jte", Place.STATISTICS, StatisticsSamples.calibration()));
        all.put(
                "teach-calibration-running",
                page("statistics/calibration.jte", Place.STATISTICS, StatisticsSamples.running()));
        all.put("teach-forms-home", page("statistics/formshome.jte", Place.TEACH, StatisticsSamples.formsHome()));
        all.put("teach-forms", page("statistics/forms.jte", Place.TEACH, StatisticsSamples.forms()));
        all.put("teach-print", page("printing/print.jte", Place.TEACH, StatisticsSamples.print()));
        all.put("teach-print-none", page("printing/print.jte", Place.TEACH, StatisticsSamples.noPrint()));
        all.put("teach-forms-none", page("statistics/forms.jte", Place.TEACH, StatisticsSamples.noForms()));
        all.put(
                "teach-simulation",
                page("statistics/simulation.jte", Place.STATISTICS, StatisticsSamples.simulation()));
        all.put(
                "teach-simulation-short",
                page("statistics/simulation.jte", Place.STATISTICS, StatisticsSamples.shortOfQuestions()));
    }

    private static void author(Map<String, Sample> all) {
        all.put(
                "author-course",
                page("author/course.jte", Place.TEACH, AuthorSamples.course(), TeachingFlash.COURSE_CHANGED));
        all.put("author-course-refused", page("author/course.jte", Place.TEACH, AuthorSamples.courseRefused()));
        all.put("author-completion", page("author/completion.jte", Place.TEACH, AuthorSamples.completion()));
        all.put("author-course-new", page("author/newcourse.jte", Place.TEACH, AuthorSamples.newCourse()));
        all.put("author-release", page("author/release.jte", Place.TEACH, AuthorSamples.release()));
        all.put("author-lesson", page("author/lesson.jte", Place.TEACH, AuthorSamples.draft()));
        all.put("author-lesson-refused", page("author/lesson.jte", Place.TEACH, AuthorSamples.refused()));
        all.put("author-lesson-conflict", page("author/lesson.jte", Place.TEACH, AuthorSamples.conflict()));
        all.put("author-review", page("author/review.jte", Place.REVIEWS, AuthorSamples.review()));
        all.put("author-preview", page("author/preview.jte", Place.TEACH, AuthorSamples.preview()));
        all.put("author-version", page("author/version.jte", Place.TEACH, AuthorSamples.version()));
        all.put("author-packs", page("author/packs.jte", Place.TEACH, AuthorSamples.packs()));
        all.put(
                "author-packs-none",
                page("author/packs.jte", Place.TEACH, AuthorSamples.noPacks(), TeachingFlash.PACK_TAKEN));
    }

    private static void admin(Map<String, Sample> all) {
        all.put("admin", page("admin/overview.jte", Place.ADMIN, AdminSamples.overview()));
        all.put(
                "admin-review-rule",
                page("admin/reviewrule.jte", Place.REVIEW_RULE, new ReviewRulePage(true), AdminFlash.REVIEW_RULE_SET));
        all.put(
                "admin-keeping",
                page("admin/retention.jte", Place.SCHOOL, AdminSamples.keeping(), AdminFlash.KEEPING_SAVED));
        all.put("admin-keeping-forecast", page("admin/retention.jte", Place.SCHOOL, AdminSamples.keepingForecast()));
        all.put("admin-people", page("admin/people.jte", Place.PEOPLE, PeopleSamples.list()));
        all.put("admin-people-act", page("admin/act.jte", Place.PEOPLE, PeopleSamples.act()));
        all.put("admin-people-act-refused", page("admin/act.jte", Place.PEOPLE, PeopleSamples.actRefused()));
        all.put("admin-people-act-done", page("admin/actdone.jte", Place.PEOPLE, PeopleSamples.actDone()));
        all.put("admin-people-acts", page("admin/acts.jte", Place.PEOPLE, PeopleSamples.acts()));
        all.put("admin-invitations", page("admin/invitations.jte", Place.PEOPLE, PeopleSamples.invitations()));
        all.put(
                "admin-invitations-none",
                page("admin/invitations.jte", Place.PEOPLE, PeopleSamples.noInvitations(false)));
        all.put(
                "admin-invitations-sent",
                page("admin/invitations.jte", Place.PEOPLE, PeopleSamples.noInvitations(true)));
        all.put("admin-payers", page("admin/payers.jte", Place.PEOPLE, PeopleSamples.payers()));
        all.put("admin-payers-none", page("admin/payers.jte", Place.PEOPLE, new PayersPage(List.of(), false)));
        all.put("admin-people-none", page("admin/people.jte", Place.PEOPLE, PeopleSamples.nobody()));
        all.put("admin-person", page("admin/person.jte", Place.PEOPLE, AdminSamples.person()));
        all.put("admin-person-changed", page("admin/person.jte", Place.PEOPLE, AdminSamples.conflict()));
        all.put("admin-person-joining", page("admin/joining.jte", Place.PEOPLE, AdminSamples.joining(false)));
        all.put("admin-person-joining-worked", page("admin/joining.jte", Place.PEOPLE, AdminSamples.joining(true)));
        all.put("admin-person-erasure", page("admin/erasure.jte", Place.PEOPLE, AdminSamples.erasure(false)));
        all.put("admin-person-erasure-mistyped", page("admin/erasure.jte", Place.PEOPLE, AdminSamples.erasure(true)));
        all.put("admin-person-new", page("admin/newperson.jte", Place.PEOPLE, AdminSamples.newPerson()));
        all.put("admin-import", page("admin/importstart.jte", Place.PEOPLE, AdminSamples.importStart(true)));
        all.put(
                "admin-import-check",
                page("admin/import.jte", Place.PEOPLE, AdminSamples.importing(ImportPage.Step.CHECK)));
        all.put(
                "admin-import-done",
                page("admin/import.jte", Place.PEOPLE, AdminSamples.importing(ImportPage.Step.DONE)));
        all.put("admin-school", page("admin/school.jte", Place.SCHOOL, AdminSamples.school(true)));
        all.put("admin-school-branded", branded("admin/school.jte", Place.SCHOOL, AdminSamples.school(true)));
        all.put("admin-school-wrong", page("admin/school.jte", Place.SCHOOL, AdminSamples.school(false)));
        all.put("admin-outbox", page("admin/outbox.jte", Place.OUTBOX, AdminSamples.outbox(true)));
        all.put("admin-outbox-unsent", page("admin/outbox.jte", Place.OUTBOX, AdminSamples.outbox(false)));
        all.put("admin-rehearsal", page("rehearsal/page.jte", Place.REHEARSAL, RehearsalSamples.day()));
        all.put("admin-rehearsal-running", page("rehearsal/page.jte", Place.REHEARSAL, RehearsalSamples.running()));
        all.put("admin-rehearsal-quiet", page("rehearsal/page.jte", Place.REHEARSAL, RehearsalSamples.quiet()));
        all.put("admin-facts", page("pathway/facts.jte", Place.ADMIN, FactSamples.list(true)));
        all.put("admin-facts-none", page("pathway/facts.jte", Place.ADMIN, FactSamples.list(false)));
        all.put("admin-fact", page("pathway/fact.jte", Place.ADMIN, FactSamples.one(), AdminFlash.FACT_MENDED));
        all.put("admin-fact-wrong", page("pathway/fact.jte", Place.ADMIN, FactSamples.wrong()));
        all.put("admin-letters", page("admin/letters.jte", Place.OUTBOX, LetterSamples.all()));
        all.put("admin-letter", branded("admin/letter.jte", Place.OUTBOX, LetterSamples.one()));
        all.put("admin-letter-wrong", page("admin/letter.jte", Place.OUTBOX, LetterSamples.wrong()));
        all.put("admin-message", page("admin/message.jte", Place.OUTBOX, AdminSamples.message()));
        all.put("report-learners", page("report/page.jte", Place.REPORT, ReportSamples.learners()));
        all.put("report-outcomes", page("report/page.jte", Place.REPORT, ReportSamples.outcomes()));
        all.put("report-readiness", page("report/readiness.jte", Place.REPORT, ReportSamples.readiness(true)));
        all.put("report-readiness-none", page("report/readiness.jte", Place.REPORT, ReportSamples.readiness(false)));
        all.put("report-weeks", page("report/weeks.jte", Place.REPORT, ReportSamples.weeks()));
        all.put("report-refused", page("report/page.jte", Place.REPORT, ReportSamples.refused()));
        all.put(
                "admin-enrollment",
                page("enrollment/one.jte", Place.PEOPLE, SchoolSamples.enrollment(), EnrollmentFlash.ACCESS_EXTENDED));
        all.put(
                "admin-enrollment-conflict",
                page("enrollment/one.jte", Place.PEOPLE, SchoolSamples.changedMeanwhile()));
        all.put("admin-cohorts", page("cohort/list.jte", Place.COHORTS, CohortSamples.list(true)));
        all.put("admin-cohort-new", page("cohort/new.jte", Place.COHORTS, CohortSamples.fresh()));
        all.put("admin-cohort-next", page("cohort/nextterm.jte", Place.COHORTS, CohortSamples.nextTerm()));
        all.put("admin-cohort", page("cohort/one.jte", Place.COHORTS, CohortSamples.one(), CohortFlash.CLASS_SAVED));
        all.put("teach-cohorts", page("cohort/list.jte", Place.CLASSES, CohortSamples.list(false)));
        all.put("teach-cohort", page("cohort/standing.jte", Place.CLASSES, CohortSamples.standing(false)));
        all.put("teach-cohort-areas", page("cohort/standing.jte", Place.CLASSES, CohortSamples.standing(true)));
        all.put("teach-cohort-grades", page("cohort/grades.jte", Place.CLASSES, CohortSamples.grades(true)));
        all.put("teach-cohort-grades-all", page("cohort/grades.jte", Place.CLASSES, CohortSamples.grades(false)));
        all.put("teach-cohort-lessons", page("cohort/lessons.jte", Place.CLASSES, CohortSamples.members()));
        all.put(
                "teach-cohort-members",
                page("cohort/members.jte", Place.CLASSES, CohortSamples.members(), EnrollmentFlash.ACCESS_EXTENDED));
        all.put("teach-cohort-own-days", page("cohort/owndays.jte", Place.CLASSES, CohortSamples.ownDays()));
        Page taken = visit("cohort/owndays.jte", Brand.OURS, CohortFlash.OWN_DAYS_TAKEN)
                .at(Place.CLASSES, "Individual dates")
                .undoing("#undo")
                .doneTo("Luis Herrera");
        all.put("teach-cohort-own-days-undo", page("cohort/owndays.jte", CohortSamples.ownDays(), taken));
        all.put(
                "teach-cohort-own-days-lesson",
                page("cohort/owndays.jte", Place.CLASSES, CohortSamples.ownDaysForALesson()));
        all.put("teach-cohort-own-days-none", page("cohort/owndays.jte", Place.CLASSES, CohortSamples.noOwnDays()));
        all.put("teach-cohort-plan", page("cohort/plan.jte", Place.CLASSES, CohortSamples.plan()));
        Page done = visit("cohort/plan.jte", Brand.OURS, CohortFlash.PACED).at(Place.CLASSES, "Plan");
        all.put("teach-cohort-plan-undo", page("cohort/plan.jte", CohortSamples.plan(), done.undoing("#undo")));
        Page assisting = visit("cohort/plan.jte", Brand.OURS, null)
                .at(Place.CLASSES, "Class")
                .led(false);
        all.put("assistant-plan", page("cohort/plan.jte", CohortSamples.plan(), assisting));
        all.put("assistant-members", page("cohort/members.jte", CohortSamples.members(), assisting));
        all.put("admin-enroll", page("enrollment/new.jte", Place.PEOPLE, SchoolSamples.enroll()));
        all.put("admin-access", page("enrollment/access.jte", Place.ACCESS, SchoolSamples.access()));
        all.put("admin-audit", page("admin/audit.jte", Place.AUDIT, AdminSamples.audit()));
        letIn(all);
    }

    /** What those see who are let in for one thing. */
    private static void letIn(Map<String, Sample> all) {
        all.put(
                "proctor-attempts",
                as(Role.PROCTOR, "running/attempts.jte", Place.ATTEMPTS, TeachSamples.attempts(false)));
        all.put("reviewer-lesson", as(Role.REVIEWER, "author/review.jte", Place.REVIEWS, AuthorSamples.review()));
        all.put("reviewer-review", as(Role.REVIEWER, "review/review.jte", Place.REVIEWS, ReviewSamples.asked()));
        all.put("partner-groups", as(Role.PARTNER, "cohort/list.jte", Place.CLASSES, CohortSamples.list(false)));
        all.put("partner-group", as(Role.PARTNER, "cohort/standing.jte", Place.CLASSES, CohortSamples.standing(false)));
        all.put("partner-members", as(Role.PARTNER, "cohort/members.jte", Place.CLASSES, CohortSamples.members()));
        all.put("auditor-grades", as(Role.AUDITOR, "cohort/grades.jte", Place.CLASSES, CohortSamples.grades(false)));
        all.put("auditor-learner", as(Role.AUDITOR, "learner/learner.jte", Place.CLASSES, LearnerSamples.learner()));
        all.put("auditor-log", as(Role.AUDITOR, "admin/audit.jte", Place.AUDIT, AdminSamples.audit()));
    }

    private static Sample as(Role role, String template, Place place, Object view) {
        Who who = new Who("Renata Silva", "renata@example.org", Set.of(role));
        Visit visit = visit(new Caller(AccountId.next(), Set.of(role)), who, Brand.OURS, null);
        return page(template, view, visit.at(place, place.title()));
    }

    static Sample page(String template, Place place, Object view) {
        return page(template, place, view, null);
    }

    static Sample page(String template, Place place, Object view, @Nullable Flash said) {
        return page(template, view, visit(template, Brand.OURS, said).at(place, place.title()));
    }

    /** With the mark and the color of a school. */
    private static Sample branded(String template, Place place, Object view) {
        return page(template, view, visit(template, SchoolSamples.BRAND, null).at(place, place.title()));
    }

    private static Sample page(String template, Object view, Page page) {
        return new Sample(template, Map.of("page", page, "view", view));
    }

    private static Visit visit(String template, Brand brand, @Nullable Flash said) {
        boolean teaches = template.matches("(bank|editor|review|quiz|running|exchange|author|statistics).*");
        Who who = teaches
                ? new Who("Dana Whitfield", "instructor@example.org", Set.of(Role.INSTRUCTOR), 12, 0)
                : new Who("Priya Raman", "admin@example.org", Set.of(Role.ADMINISTRATOR));
        Caller caller = new Caller(AccountId.next(), Set.of(teaches ? Role.INSTRUCTOR : Role.ADMINISTRATOR));
        return visit(caller, who, brand, said);
    }

    private static Visit visit(Caller caller, Who who, Brand brand, @Nullable Flash said) {
        return new Visit(
                caller, who, Look.DEFAULT, GUARD, new GalleryAssets(), brand, Samples.DATES, said, HelpUrls.HELP);
    }
}
