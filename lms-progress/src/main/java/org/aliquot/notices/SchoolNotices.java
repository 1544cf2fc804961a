package org.aliquot.notices;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.aliquot.mail.Letter;
import org.aliquot.mail.SchoolLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which news a school may write the head of, and what their letters name. What our sentence says stays below its words. */
@Configuration(proxyBeanMethods = false)
class SchoolNotices {

    private static final String COURSE = "course";
    private static final String DATE = "date";
    private static final String SITE = "https://learn.example.org";
    private static final Instant SAMPLE_DAY = Instant.parse("2027-06-01T00:00:00Z");

    @Bean
    SchoolLetter enrolledOfSchool() {
        return letter(
                NoticeKind.ENROLLED,
                "Someone is enrolled in a course",
                "Welcome to {{course}}",
                List.of(COURSE),
                news("Hematology", "Start with “Red cells”.", "/courses/hematology", SAMPLE_DAY));
    }

    @Bean
    SchoolLetter endingOfSchool() {
        return letter(
                NoticeKind.WINDOW_ENDING,
                "Access to a course ends soon",
                "Your access to {{course}} ends soon",
                List.of(COURSE, DATE),
                news("Hematology", "Ask your school if you need more time.", "/courses/hematology", SAMPLE_DAY));
    }

    @Bean
    SchoolLetter assignedOfSchool() {
        return letter(
                NoticeKind.ASSIGNED,
                "A class has new or changed due dates",
                "New in the plan of {{class}}",
                List.of("class", DATE),
                news("MLT 2027", "“Unit 3 check”.", "/today", SAMPLE_DAY));
    }

    @Bean
    SchoolLetter resultOfSchool() {
        return letter(
                NoticeKind.RESULT,
                "The result of an exam is ready",
                "Your result is ready",
                List.of("exam"),
                news("Unit 3 check", null, "/progress", null));
    }

    @Bean
    SchoolLetter morningOfSchool() {
        return new SchoolLetter(
                MorningLetters.KIND,
                "Once a day, to people who chose one email a day",
                "{{number}} new notices",
                List.of(MorningLetters.OPENING),
                List.of("number"),
                Letter.of("2 new notices", MorningLetters.OPENING)
                        .opening(1)
                        .about(SchoolLetter.NAME, "Maya Okafor")
                        .about("number", "2")
                        .listing(List.of(
                                new Letter.Line(
                                        "Welcome to Hematology",
                                        "The course is open to you.",
                                        SITE + "/courses/hematology"),
                                new Letter.Line(
                                        "Your result is ready", "“Unit 3 check” has been scored.", SITE + "/progress")))
                        .with(new Letter.Action("See your notices", SITE + "/notices")));
    }

    /** What a school's words may name: the title is a course, a class or an exam by the kind. */
    static Letter about(Letter letter, NoticeKind kind, News news, ZoneId zone) {
        Letter titled = letter.about(
                switch (kind) {
                    case ASSIGNED -> "class";
                    case RESULT -> "exam";
                    case MESSAGE,
                            ACCOMMODATION_CHANGED,
                            ENROLLED,
                            WINDOW_ENDING,
                            ROTATION,
                            CERTIFICATE,
                            REPORT,
                            SHARED,
                            REVIEW,
                            MARKS_DIFFER -> COURSE;
                },
                news.title());
        Instant at = news.at();
        return at == null ? titled : titled.about(DATE, NoticeWords.day(at, zone));
    }

    private static SchoolLetter letter(NoticeKind kind, String title, String subject, List<String> facts, News news) {
        ZoneId zone = ZoneId.of("UTC");
        NoticeWords words = NoticeWords.of(kind, news.title(), news.detail(), news.at(), zone);
        Letter sample = about(Letter.of(words.headline(), words.text()), kind, news, zone)
                .about(SchoolLetter.NAME, "Maya Okafor")
                .with(new Letter.Action(words.action(), SITE + news.path()))
                .ending("You can turn off such messages in your profile:", SITE + "/profile");
        return new SchoolLetter(kind.word(), title, subject, List.of(), facts, sample);
    }

    private static News news(String title, @Nullable String detail, String path, @Nullable Instant at) {
        return new News(new UUID(0, 0), "", title, detail, path, at);
    }
}
