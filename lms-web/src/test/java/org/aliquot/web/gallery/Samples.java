package org.aliquot.web.gallery;

import gg.jte.Content;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.Brand;
import org.aliquot.web.Dates;
import org.aliquot.web.Destination;
import org.aliquot.web.Guard;
import org.aliquot.web.Look;
import org.aliquot.web.Page;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Who;
import org.aliquot.web.address.HelpUrls;
import org.aliquot.web.attempt.ClosingPage;
import org.aliquot.web.calendar.CalendarPage;
import org.aliquot.web.errata.KeptBackPage;
import org.aliquot.web.flash.CourseFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.help.AccessibilityPage;
import org.aliquot.web.notices.EndOfLettersPage;
import org.aliquot.web.notices.NoticesPage;
import org.aliquot.web.phone.OfflinePage;
import org.aliquot.web.practice.FlaggedPage;
import org.aliquot.web.practice.PracticePage;
import org.aliquot.web.progress.ProgressPage;
import org.aliquot.web.reminder.EndPage;
import org.aliquot.web.sharing.SharedResultPage;
import org.aliquot.web.trackrecord.TrackRecordPage;
import org.jspecify.annotations.Nullable;

/** The gallery's pages by name. People, counts and scores are invented. */
final class Samples {

    private static final Guard GUARD = new Guard("gallery", "token", "aliquot_look");
    static final Dates DATES = new Dates(ZoneId.of("America/New_York"), Locale.US);
    private static final Visit VISITOR = visit(null, null);
    private static final Visit LEARNER =
            visit(new Who("Maya Okafor", "learner@example.org", Set.of(Role.LEARNER), 2, 18), null);

    private static final Map<String, Sample> ALL = all();

    private Samples() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static @Nullable Sample find(String name) {
        return ALL.get(name);
    }

    /** What people see in the frames of connected systems, and on their way out of them. */
    private static void framed(Map<String, Sample> all) {
        Page fault = VISITOR.page("This did not open", null);
        Page course = VISITOR.page("From your course", null);
        Page entry = VISITOR.page("Continue to Aliquot", null);
        all.put("lti-fault", sample("lti/fault.jte", fault, ConnectionSamples.fault(false)));
        all.put("lti-fault-window", sample("lti/fault.jte", fault, ConnectionSamples.fault(true)));
        all.put("lti-start", sample("lti/start.jte", course, ConnectionSamples.start()));
        all.put("lti-waiting", sample("lti/waiting.jte", course, ConnectionSamples.waiting()));
        all.put("lti-choice", sample("lti/choice.jte", course, ConnectionSamples.choice()));
        all.put("lti-class", sample("lti/class.jte", course, ConnectionSamples.taught(true)));
        all.put("lti-class-silent", sample("lti/class.jte", course, ConnectionSamples.taught(false)));
        all.put("lti-pick", sample("lti/pick.jte", course, ConnectionSamples.pick(true, false)));
        all.put("lti-pick-one", sample("lti/pick.jte", course, ConnectionSamples.pick(false, true)));
        all.put("registration", sample("connection/registration.jte", course, ConnectionSamples.registration(false)));
        all.put(
                "registration-done",
                sample("connection/registration.jte", course, ConnectionSamples.registration(true)));
        all.put("lti-entry", sample("lti/entry.jte", entry, ConnectionSamples.entry(false)));
        all.put("lti-lesson", sample("lti/reading.jte", course, ConnectionSamples.reading(false)));
        all.put("lti-test-student", sample("lti/reading.jte", course, ConnectionSamples.reading(true)));
        Page joining = VISITOR.page("The account you already have", null);
        all.put("lti-joining", sample("lti/joining.jte", joining, ConnectionSamples.joining(null, false)));
        all.put(
                "lti-joining-signed-in",
                sample("lti/joining.jte", joining, ConnectionSamples.joining("maya@example.org", false)));
        all.put("lti-joining-worked", sample("lti/joining.jte", joining, ConnectionSamples.joining(null, true)));
        all.put("lti-entry-other", sample("lti/entry.jte", entry, ConnectionSamples.entry(true)));
    }

    /** Signing in through other people's systems. */
    private static void signOn(Map<String, Sample> all) {
        all.put(
                "signon-onward",
                sample("signon/onward.jte", VISITOR.page("On to Riverside College", null), SignOnSamples.onward()));
        all.put(
                "signon-done",
                sample("signon/done.jte", VISITOR.page("You are signed in", null), SignOnSamples.done()));
        all.put(
                "signon-link",
                sample("signon/link.jte", VISITOR.page("Your account here", null), SignOnSamples.link()));
        all.put(
                "signon-own",
                sample(
                        "signon/own.jte",
                        learner("Sign in through your school or employer", null),
                        SignOnSamples.own(false)));
        all.put(
                "signon-own-demo",
                sample(
                        "signon/own.jte",
                        learner("Sign in through your school or employer", null),
                        SignOnSamples.own(true)));
        all.put(
                "signon-provider-new",
                sample("signon/provider.jte", staffPage("Connect a sign-in provider"), SignOnSamples.provider(false)));
        all.put(
                "signon-provider",
                sample("signon/provider.jte", staffPage("Riverside College"), SignOnSamples.provider(true)));
    }

    private static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>();
        visitors(all);
        lessons(all);
        exams(all);
        all.put("today", sample("today/page.jte", learner("Today", Destination.TODAY), ProgressSamples.today()));
        all.put("today-new", sample("today/page.jte", learner("Today", Destination.TODAY), ProgressSamples.newcomer()));
        all.put(
                "today-class",
                sample("today/classwork.jte", learner("Class work", Destination.TODAY), ProgressSamples.classWork()));
        all.put("goal", sample("goal/page.jte", learner("Your goal", Destination.TODAY), ProgressSamples.goal(false)));
        all.put(
                "goal-refused",
                sample("goal/page.jte", learner("Your goal", Destination.TODAY), ProgressSamples.goal(true)));
        all.put(
                "goal-calendar",
                sample(
                        "goal/calendar.jte",
                        learner("Your calendar", Destination.TODAY),
                        new CalendarPage(false, null, null)));
        all.put(
                "goal-calendar-made",
                sample(
                        "goal/calendar.jte",
                        learner("Your calendar", Destination.TODAY),
                        new CalendarPage(
                                true,
                                "https://learn.example.org/calendar/0TzRJr0S9C5bS3H1g0bFz0PzJ6r5m1kYw8Q2c7U4xLE.ics",
                                "webcal://learn.example.org/calendar/0TzRJr0S9C5bS3H1g0bFz0PzJ6r5m1kYw8Q2c7U4xLE.ics")));
        all.put(
                "result-shares",
                sample("sharing/page.jte", learner("Show a result", Destination.PRACTICE), ExamSamples.shares(true)));
        all.put(
                "result-shares-none",
                sample("sharing/page.jte", learner("Show a result", Destination.PRACTICE), ExamSamples.shares(false)));
        all.put(
                "result-shared",
                sample(
                        "sharing/shared.jte",
                        learner("Result: MLT mock exam", null),
                        new SharedResultPage("Maya Ortiz", "through Dec 23, 2026", ExamSamples.result())));
        all.put(
                "track-record-none",
                sample(
                        "trackrecord/page.jte",
                        VISITOR.page("How our estimates held up", null),
                        new TrackRecordPage(
                                "No one has reported a result yet. From 200 on, this page shows how our estimates came"
                                        + " true.",
                                null)));
        all.put(
                "track-record",
                sample(
                        "trackrecord/page.jte",
                        VISITOR.page("How our estimates held up", null),
                        ProgressSamples.trackRecord()));
        all.put(
                "accessibility",
                sample(
                        "help/accessibility.jte",
                        VISITOR.page("Accessibility", null),
                        new AccessibilityPage("MLT office, mlt@bayview.example.org, 555-0100, Monday to Friday")));
        all.put(
                "accessibility-no-contact",
                sample("help/accessibility.jte", learner("Accessibility", null), new AccessibilityPage(null)));
        all.put(
                "reminder-end",
                sample(
                        "reminder/end.jte",
                        VISITOR.page("Reminders by email", null),
                        new EndPage("/reminders/x", false)));
        all.put(
                "reminder-ended",
                sample(
                        "reminder/end.jte",
                        VISITOR.page("Reminders by email", null),
                        new EndPage("/reminders/x", true)));
        all.put(
                "news-letters-end",
                sample(
                        "notices/end.jte",
                        VISITOR.page("News by email", null),
                        new EndOfLettersPage("/news-by-mail/x", false)));
        all.put(
                "news-letters-ended",
                sample(
                        "notices/end.jte",
                        VISITOR.page("News by email", null),
                        new EndOfLettersPage("/news-by-mail/x", true)));
        all.put(
                "goal-result",
                sample("goal/result.jte", learner("Your exam", Destination.TODAY), ProgressSamples.realResult()));
        all.put(
                "progress",
                sample("progress/page.jte", learner("Progress", Destination.PROGRESS), ProgressSamples.progress()));
        all.put(
                "progress-answers",
                sample(
                        "progress/answers.jte",
                        learner("Blood Banking", Destination.PROGRESS),
                        ProgressSamples.answers()));
        recall(all);
        days(all);
        all.put("staff", staff());
        all.putAll(StaffSamples.all());
        all.putAll(RecordSamples.all());
        all.putAll(CreditSamples.all());
        all.putAll(OutcomeSamples.all());
        all.putAll(ReportMailSamples.all());
        all.putAll(HookSamples.all());
        all.putAll(RosterSamples.all());
        all.putAll(ClinicalSamples.all());
        return Map.copyOf(all);
    }

    private static void days(Map<String, Sample> all) {
        Page today = learner("Today", Destination.TODAY);
        Page progress = learner("Progress", Destination.PROGRESS);
        Page practice = learner("Practice", Destination.PRACTICE);
        DaySamples.days().forEach((name, day) -> all.put(name, sample("today/page.jte", today, day)));
        all.put("goal-none", sample("goal/page.jte", today, ProgressSamples.goalOfNoCourse()));
        all.put("progress-early", sample("progress/page.jte", progress, DaySamples.littleEvidence()));
        all.put("progress-without-goal", sample("progress/page.jte", progress, DaySamples.withoutGoal()));
        all.put(
                "progress-none",
                sample(
                        "progress/page.jte",
                        progress,
                        new ProgressPage(null, List.of(), List.of(), List.of(), List.of())));
        all.put("recall-done", sample("recall/home.jte", learner("Review", Destination.REVIEW), DaySamples.reviewed()));
        all.put("practice-builder-none", sample("practice/builder.jte", practice, DaySamples.nothingFits()));
        all.put("practice-flagged-none", sample("practice/flagged.jte", practice, new FlaggedPage(List.of(), 0)));
        all.put(
                "practice-none",
                sample("practice/page.jte", practice, new PracticePage(List.of(), List.of(), List.of())));
        all.put("result-practice", sample("attempt/result.jte", practice, DaySamples.ofPractice()));
        all.put("search-empty", sample("search/page.jte", learner("Search", null), SearchSamples.empty()));
    }

    private static void recall(Map<String, Sample> all) {
        Page page = learner("Review", Destination.REVIEW);
        all.put("recall", sample("recall/home.jte", page, RecallSamples.home()));
        all.put("recall-nothing", sample("recall/home.jte", page, RecallSamples.nothing()));
        all.put("recall-waiting", sample("recall/home.jte", page, RecallSamples.waiting()));
        all.put("recall-cards", sample("recall/list.jte", page, RecallSamples.list()));
        RecallSamples.cards().forEach((name, card) -> all.put(name, sample("recall/card.jte", page, card)));
    }

    private static void visitors(Map<String, Sample> all) {
        all.put(
                "front",
                sample(
                        "front/page.jte",
                        VISITOR.page("Practice for the medical laboratory", null),
                        VisitorSamples.front()));
        all.put("catalog", sample("front/page.jte", learner("Courses", Destination.COURSES), VisitorSamples.catalog()));
        all.put("sign-in", sample("signin/page.jte", VISITOR.page("Sign in", null), VisitorSamples.signIn(null)));
        all.put(
                "sign-in-branded",
                sample(
                        "signin/page.jte",
                        new Visit(
                                        null,
                                        null,
                                        Look.DEFAULT,
                                        GUARD,
                                        new GalleryAssets(),
                                        SchoolSamples.BRAND,
                                        DATES,
                                        null,
                                        HelpUrls.HELP)
                                .page("Sign in", null),
                        VisitorSamples.signIn(null)));
        all.put(
                "sign-in-wrong",
                sample(
                        "signin/page.jte",
                        VISITOR.page("Sign in", null),
                        VisitorSamples.signIn("Email and password do not match. Check both.")));
        all.put(
                "sign-up",
                sample("account/gate.jte", VISITOR.page("Create an account", null), AccountSamples.signUp()));
        all.put("link-ended", sample("account/gate.jte", VISITOR.page("Link", null), AccountSamples.ended()));
        all.put("profile", sample("account/profile.jte", learner("Profile", null), AccountSamples.profile(null)));
        all.put(
                "profile-changed",
                sample(
                        "account/profile.jte",
                        learner("Profile", null),
                        AccountSamples.profile(AccountSamples.changed())));
        all.put(
                "sign-ins",
                sample("account/signins.jte", learner("Where you are signed in", null), AccountSamples.signIns()));
        all.put("tokens", sample("token/own.jte", staffPage("API tokens"), AccountSamples.tokens(true)));
        all.put("tokens-none", sample("token/own.jte", staffPage("API tokens"), AccountSamples.tokens(false)));
        all.put("token-made", sample("token/made.jte", staffPage("New token"), AccountSamples.newToken()));
        all.put("tokens-all", sample("token/all.jte", staffPage("API tokens"), AccountSamples.allTokens(true)));
        all.put("tokens-all-none", sample("token/all.jte", staffPage("API tokens"), AccountSamples.allTokens(false)));
        all.put("connections", sample("connection/all.jte", staffPage("Connections"), ConnectionSamples.all(true)));
        all.put(
                "connections-none",
                sample("connection/all.jte", staffPage("Connections"), ConnectionSamples.all(false)));
        all.put(
                "connection-invited",
                sample(
                        "connection/invited.jte",
                        staffPage("Let the LMS register itself"),
                        ConnectionSamples.invited()));
        all.put("connection-new", sample("connection/one.jte", staffPage("Connect an LMS"), ConnectionSamples.fresh()));
        all.put(
                "connection-idle",
                sample("connection/one.jte", staffPage("Canvas of the college"), ConnectionSamples.one(true, null)));
        all.put(
                "connection",
                sample(
                        "connection/one.jte",
                        staffPage("Canvas of the college"),
                        ConnectionSamples.one(false, "Someone changed this connection while the form was open.")));
        framed(all);
        signOn(all);
        all.put("your-data", sample("account/data.jte", learner("Your data", null), AccountSamples.data(null)));
        all.put(
                "your-data-erased-soon",
                sample("account/data.jte", learner("Your data", null), AccountSamples.data("Dec 5, 2026")));
        all.put("message", sample("message/read.jte", learner("Lab on Monday", null), MessageSamples.read()));
        all.put("notices", sample("notices/page.jte", learner("Notices", null), AccountSamples.notices()));
        all.put(
                "notices-none",
                sample("notices/page.jte", learner("Notices", null), new NoticesPage(List.of(), 0, null)));
        all.put("factors", sample("factor/page.jte", learner("Two-step sign-in", null), FactorSamples.open()));
        all.put(
                "factors-guarded",
                sample("factor/page.jte", learner("Two-step sign-in", null), FactorSamples.guarded()));
        all.put("factors-demo", sample("factor/page.jte", learner("Two-step sign-in", null), FactorSamples.demo()));
        all.put(
                "factors-needed",
                sample("factor/needed.jte", learner("Two-step sign-in", null), FactorSamples.missing()));
        all.put("factor-app", sample("factor/app.jte", learner("Authenticator app", null), FactorSamples.app()));
        all.put("factor-codes", sample("factor/codes.jte", learner("Recovery codes", null), FactorSamples.codes()));
        all.put("factor-step", sample("factor/step.jte", VISITOR.page("Second step", null), FactorSamples.step()));
        all.put(
                "intervals",
                sample(
                        "reference/intervals.jte",
                        learner("Reference intervals", Destination.COURSES),
                        ReferenceSamples.intervals()));
        all.put(
                "formulas",
                sample(
                        "reference/formulas.jte",
                        learner("Formulas", Destination.COURSES),
                        ReferenceSamples.formulas()));
        all.put(
                "glossary",
                sample(
                        "reference/glossary.jte",
                        learner("Glossary", Destination.COURSES),
                        ReferenceSamples.glossary()));
        all.put(
                "glossary-none",
                sample(
                        "reference/glossary.jte",
                        learner("Glossary", Destination.COURSES),
                        ReferenceSamples.noGlossary()));
        all.put("atlas", sample("atlas/atlas.jte", learner("Cell atlas", Destination.COURSES), AtlasSamples.atlas()));
        all.put(
                "atlas-kind",
                sample("atlas/kind.jte", learner("Eosinophil", Destination.COURSES), AtlasSamples.kind()));
        all.put(
                "atlas-slide",
                sample("atlas/slide.jte", learner("Joint fluid", Destination.COURSES), AtlasSamples.slide()));
        all.put(
                "atlas-own-slide",
                sample(
                        "ownslide/slide.jte",
                        learner("Peripheral blood, CML", Destination.COURSES),
                        SlideSamples.slide()));
        all.put("notes", sample("notes/page.jte", learner("Your notes", null), NoteSamples.notes()));
        all.put("notes-none", sample("notes/page.jte", learner("Your notes", null), NoteSamples.none()));
        all.put("notes-closed", sample("notes/page.jte", learner("Your notes", null), NoteSamples.closed()));
        all.put("notes-lesson", sample("notes/place.jte", learner("Notes", null), NoteSamples.ofLesson()));
        all.put("notes-lesson-closed", sample("notes/place.jte", learner("Notes", null), NoteSamples.ofClosedLesson()));
        all.put("notes-question", sample("notes/place.jte", learner("Notes", null), NoteSamples.ofQuestion()));
        all.put("notes-edit", sample("notes/edit.jte", learner("Change a note", null), NoteSamples.edit()));
        all.put("search", sample("search/page.jte", learner("Search", null), SearchSamples.found()));
        all.put("search-none", sample("search/page.jte", learner("Search", null), SearchSamples.none()));
        all.put("search-staff", sample("search/page.jte", staffPage("Search"), SearchSamples.ofStaff()));
        all.put("help", sample("help/page.jte", staffPage("Help: Teaching with Aliquot"), HelpSamples.guide()));
        all.put("help-visitor", sample("help/page.jte", VISITOR.page("Help", null), HelpSamples.guide()));
        all.put("search-closed", sample("search/page.jte", learner("Search", null), SearchSamples.closed()));
        all.put(
                "offline",
                sample("phone/offline.jte", VISITOR.page("No network", null), new OfflinePage("aliquot_look")));
        all.put("kept-lesson", sample("phone/lesson.jte", VISITOR.page("Lesson", null), PhoneSamples.lesson()));
        all.put("kept-cards", sample("phone/cards.jte", VISITOR.page("Review", null), PhoneSamples.cards()));
        all.put("kept-practice", sample("phone/practice.jte", VISITOR.page("Practice", null), PhoneSamples.practice()));
        StateSamples.all()
                .forEach((name, state) ->
                        all.put(name, sample(state.template(), VISITOR.page(state.title(), null), state.view())));
        all.put("not-found", sample("error/page.jte", learner("Not found", null), VisitorSamples.notFound()));
    }

    private static void lessons(Map<String, Sample> all) {
        all.put("course-visitor", sample("course/page.jte", VISITOR.page("MLT", null), CourseSamples.visitor()));
        all.put(
                "course-enrolled",
                sample(
                        "course/page.jte",
                        visit(LEARNER.who(), CourseFlash.ENROLLED).page("MLT", Destination.COURSES),
                        CourseSamples.course()));
        all.put(
                "course-outside",
                sample(
                        "course/page.jte",
                        visit(LEARNER.who(), CourseFlash.ENROLL_FIRST).page("MLT", Destination.COURSES),
                        CourseSamples.outside()));
        all.put(
                "course-ended",
                sample(
                        "course/page.jte",
                        visit(LEARNER.who(), CourseFlash.CODE_UNKNOWN).page("MLT", Destination.COURSES),
                        CourseSamples.ended()));
        all.put("course", sample("course/page.jte", learner("MLT", Destination.COURSES), CourseSamples.course()));
        all.put(
                "lesson",
                sample("lesson/page.jte", learner("Shift or trend?", Destination.COURSES), LessonSamples.lesson()));
    }

    private static void exams(Map<String, Sample> all) {
        all.put(
                "practice",
                sample("practice/page.jte", learner("Practice", Destination.PRACTICE), ExamSamples.practice()));
        all.put(
                "steps",
                sample("attempt/steps.jte", learner("Step by step", Destination.PRACTICE), PracticeSamples.steps()));
        all.put(
                "question-report",
                sample(
                        "errata/report.jte",
                        learner("Report this question", Destination.PRACTICE),
                        PracticeSamples.report()));
        all.put(
                "question-report-kept-back",
                sample(
                        "errata/keptback.jte",
                        learner("Report this question", Destination.PRACTICE),
                        new KeptBackPage("/attempts/x/result")));
        all.put(
                "practice-flagged",
                sample(
                        "practice/flagged.jte",
                        learner("Flagged questions", Destination.PRACTICE),
                        PracticeSamples.flagged()));
        all.put(
                "practice-builder",
                sample(
                        "practice/builder.jte",
                        learner("Build your own practice", Destination.PRACTICE),
                        PracticeSamples.builder()));
        all.put(
                "exam",
                sample("practice/exam.jte", learner("Practice exam", Destination.PRACTICE), ExamSamples.exam()));
        all.put(
                "exam-closed",
                sample("practice/exam.jte", learner("ABO and H", Destination.PRACTICE), ExamSamples.closedQuiz()));
        all.put(
                "exam-waiting",
                sample("practice/exam.jte", learner("Exam", Destination.PRACTICE), ExamSamples.waitingExam()));
        all.put("scores", sample("attempt/scores.jte", learner("Scores", Destination.PRACTICE), ExamSamples.scores()));
        all.put(
                "result-waiting",
                sample("attempt/result.jte", learner("Result", Destination.PRACTICE), ExamSamples.waitingResult()));
        all.put(
                "result-marked",
                sample("attempt/result.jte", learner("Result", Destination.PRACTICE), ExamSamples.markedResult()));
        all.put("result", sample("attempt/result.jte", learner("Result", Destination.PRACTICE), ExamSamples.result()));
        all.put(
                "closing",
                sample(
                        "attempt/closing.jte",
                        learner("Almost there", Destination.PRACTICE),
                        new ClosingPage("MLT practice exam", "2:34 PM")));
        all.put(
                "result-quiz",
                sample("attempt/result.jte", learner("Result", Destination.PRACTICE), ExamSamples.quizResult()));
        all.put(
                "result-placement",
                sample("attempt/result.jte", learner("Result", Destination.PRACTICE), ExamSamples.placementResult()));
        all.put(
                "review",
                sample("attempt/review.jte", learner("Questions", Destination.PRACTICE), ExamSamples.review()));
    }

    /** A page of everybody's as staff see it. */
    private static Page staffPage(String title) {
        Who who = new Who("Dana Whitfield", "instructor@example.org", Set.of(Role.INSTRUCTOR));
        Caller caller = new Caller(AccountId.next(), who.roles());
        return new Visit(caller, who, Look.DEFAULT, GUARD, new GalleryAssets(), Brand.OURS, DATES, null, HelpUrls.HELP)
                .page(title, null);
    }

    private static Sample staff() {
        Content main = output -> output.writeContent(
                "<main id=\"main\" class=\"page\"><div class=\"page-head\"><h1>Questions</h1></div></main>");
        Who who = new Who("Dana Whitfield", "instructor@example.org", Set.of(Role.INSTRUCTOR));
        Page page = new Visit(
                        new Caller(AccountId.next(), who.roles()),
                        who,
                        Look.DEFAULT,
                        GUARD,
                        new GalleryAssets(),
                        Brand.OURS,
                        DATES,
                        null,
                        HelpUrls.HELP)
                .at(Place.BANK, "Questions");
        return new Sample("layout/staff.jte", Map.of("page", page, "content", main));
    }

    private static Visit visit(@Nullable Who who, @Nullable Flash said) {
        return new Visit(null, who, Look.DEFAULT, GUARD, new GalleryAssets(), Brand.OURS, DATES, said, HelpUrls.HELP);
    }

    private static Page learner(String title, @Nullable Destination active) {
        return LEARNER.page(title, active);
    }

    static Sample ofLearner(String template, String title, Destination active, Object view) {
        return sample(template, learner(title, active), view);
    }

    static Sample ofVisitor(String template, String title, Object view) {
        return sample(template, VISITOR.page(title, null), view);
    }

    private static Sample sample(String template, Page page, Object view) {
        return new Sample(template, Map.of("page", page, "view", view));
    }
}
