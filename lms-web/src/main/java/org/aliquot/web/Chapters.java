package org.aliquot.web;

import java.util.Comparator;
import java.util.Map;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.AnalysisUrls;
import org.aliquot.web.address.AuthorsUrls;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.ConnectionUrls;
import org.aliquot.web.address.CreditUrls;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.address.ErrataUrls;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.address.HelpUrls;
import org.aliquot.web.address.HookUrls;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.address.MarkingUrls;
import org.aliquot.web.address.MessageUrls;
import org.aliquot.web.address.OutcomeUrls;
import org.aliquot.web.address.OwnSlideUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.address.RehearsalUrls;
import org.aliquot.web.address.ReportMailUrls;
import org.aliquot.web.address.ReportUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.address.RosterUrls;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.address.RunningUrls;
import org.aliquot.web.address.SearchUrls;
import org.aliquot.web.address.ShareUrls;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.address.StatisticsUrls;
import org.aliquot.web.address.TokenUrls;

/** Where the guides tell about a page: the chapter of the longest beginning of its address that has one. */
public final class Chapters {

    private static final String WRITING = "instructor#writing-questions";
    private static final String ANSWERS = "instructor#how-questions-are-answered";
    private static final String EXAMS = "instructor#exams";
    private static final String CLASS = "instructor#a-class";
    private static final String DAY = "instructor#your-day";
    private static final String STATISTICS = "instructor#how-hard-questions-are";
    private static final String CERTIFICATES = "instructor#certificates";
    private static final String ACCESS = "administrator#access-to-courses";
    private static final String SCHOOL = "administrator#settings-of-the-school";
    private static final String TOLD = "administrator#what-people-are-told";

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(QuizUrls.TEACH, "instructor#lessons"),
            Map.entry(StaffDayUrls.TODAY, DAY),
            Map.entry(MessageUrls.SENT, DAY),
            Map.entry(StaffDayUrls.TALK, DAY),
            Map.entry(StaffDayUrls.HOUSE_RULES, DAY),
            Map.entry(AuthorsUrls.COURSE, EXAMS),
            Map.entry(OwnSlideUrls.SLIDES, "pictures#whole-slides"),
            Map.entry(QuizUrls.QUIZ, EXAMS),
            Map.entry(StatisticsUrls.FORMS, EXAMS),
            Map.entry(CohortUrls.OWN_DAYS, EXAMS),
            Map.entry(ShareUrls.SHARED, EXAMS),
            Map.entry(AnalysisUrls.QUIZ, ANSWERS),
            Map.entry(AnalysisUrls.INTEGRITY, "instructor#leaks-and-alike-answers"),
            Map.entry(BankUrls.BANK, "instructor#the-bank"),
            Map.entry(QuestionUrls.NEW_ITEM, WRITING),
            Map.entry(QuestionUrls.DRAFTS, WRITING),
            Map.entry(QuestionUrls.EDITOR, WRITING),
            Map.entry(QuestionUrls.PREVIEW, WRITING),
            Map.entry(QuestionUrls.PUBLICATION, WRITING),
            Map.entry(QuestionUrls.ITEM_EXHIBITS, WRITING),
            Map.entry(ReviewUrls.REVIEW, WRITING),
            Map.entry(ReviewUrls.CHANGES, WRITING),
            Map.entry(ReviewUrls.COMMENTS, WRITING),
            Map.entry(ReviewUrls.REVIEWS, WRITING),
            Map.entry(AuthorsUrls.ITEM, EXAMS),
            Map.entry(QuestionUrls.ANSWERS, ANSWERS),
            Map.entry(AnalysisUrls.HEALTH, ANSWERS),
            Map.entry(AnalysisUrls.KEEPING, ANSWERS),
            Map.entry(AnalysisUrls.ADJUSTMENTS, ANSWERS),
            Map.entry(ErrataUrls.QUEUE, "instructor#your-first-question"),
            Map.entry(ErrataUrls.DECISION, "instructor#your-first-question"),
            Map.entry(MarkingUrls.QUEUE, "instructor#written-answers"),
            Map.entry(ExchangeUrls.IMPORTS, "instructor#questions-from-other-systems"),
            Map.entry(ExchangeUrls.COURSE_IMPORT, "instructor#courses-from-other-systems"),
            Map.entry(ExchangeUrls.EXPORTS, "instructor#questions-to-other-systems"),
            Map.entry(ExchangeUrls.FORMATS, "formats"),
            Map.entry(RunningUrls.ATTEMPTS, CLASS),
            Map.entry(CohortUrls.CLASSES, CLASS),
            Map.entry(LearnerUrls.LEARNER, CLASS),
            Map.entry(CohortUrls.STANDING + "/lists", "instructor#class-lists"),
            Map.entry(RotationUrls.STAFF, "instructor#clinical-rotations"),
            Map.entry(RecordUrls.DESK, CERTIFICATES),
            Map.entry(RecordUrls.LEARNER_TRANSCRIPT, CERTIFICATES),
            Map.entry(StatisticsUrls.HOME, STATISTICS),
            Map.entry(StatisticsUrls.CALIBRATIONS, STATISTICS),
            Map.entry(StatisticsUrls.SIMULATIONS, STATISTICS),
            Map.entry(ReportUrls.REPORTS, "reports"),
            Map.entry(ReportUrls.OVER_TIME, "reports#over-time"),
            Map.entry(ReportUrls.READINESS, "reports#readiness-of-all-classes"),
            Map.entry(ReportMailUrls.SCHEDULES, "reports#reports-by-email"),
            Map.entry(OutcomeUrls.OUTCOMES, "reports#program-outcomes"),
            Map.entry(SearchUrls.SEARCH, "instructor#finding-things-keys-and-help"),
            Map.entry(AdminUrls.ADMIN, "administrator"),
            Map.entry(AdminUrls.PEOPLE, "administrator#people"),
            Map.entry(AdminUrls.AUDIT, "administrator#people"),
            Map.entry(CohortUrls.COHORTS, "administrator#classes-and-groups"),
            Map.entry(EnrollmentUrls.ACCESS, ACCESS),
            Map.entry(EnrollmentUrls.ENROLLMENTS, ACCESS),
            Map.entry(ReviewUrls.REVIEW_RULE, "administrator#questions"),
            Map.entry(AdminUrls.SCHOOL, SCHOOL),
            Map.entry(TokenUrls.ALL, SCHOOL),
            Map.entry(TokenUrls.OWN, SCHOOL),
            Map.entry(AdminUrls.LETTERS, TOLD),
            Map.entry(AdminUrls.OUTBOX, TOLD),
            Map.entry(AdminUrls.FACTS, "administrator#facts-about-boards-states-and-pay"),
            Map.entry(RecordUrls.DESIGN, "administrator#certificates"),
            Map.entry(CreditUrls.COURSES, "administrator#certificates"),
            Map.entry(ConnectionUrls.ALL, "administrator#connected-systems"),
            Map.entry(SignOnUrls.PROVIDERS, "signon"),
            Map.entry(HookUrls.HOOKS, "administrator#webhooks"),
            Map.entry(RosterUrls.ALL, "administrator#class-lists"),
            Map.entry(RehearsalUrls.REHEARSAL, "administrator#rehearsing-an-exam-day"),
            Map.entry(AccountUrls.PROFILE, "learner#your-account"),
            Map.entry(AccountUrls.NOTICES, "learner#your-day"),
            Map.entry(RecordUrls.RECORDS, "learner#records"));

    private Chapters() {}

    /** @param mapped the address of a page as its controller names it; without a chapter, the guide of whoever reads */
    public static String of(String mapped) {
        return ALL.entrySet().stream()
                .filter(chapter -> (mapped + "/").startsWith(chapter.getKey() + "/"))
                .max(Comparator.comparingInt(chapter -> chapter.getKey().length()))
                .map(chapter -> HelpUrls.help(chapter.getValue()))
                .orElse(HelpUrls.HELP);
    }
}
