package org.aliquot.web.records;

import static org.aliquot.web.language.Phrases.t;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Transcript;
import org.aliquot.school.School;
import org.aliquot.web.language.Phrases;
import org.aliquot.web.practice.ScoreWords;
import org.springframework.stereotype.Component;

/** Puts a transcript into words; its days are the school's. */
@Component
class TranscriptPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final CertificateWords words;
    private final School school;

    TranscriptPages(CertificateWords words, School school) {
        this.words = words;
        this.school = school;
    }

    TranscriptPage page(Transcript transcript, String pdf, boolean part) {
        return new TranscriptPage(
                transcript.name(),
                school.name(),
                words.day(transcript.asOf()),
                pdf,
                part,
                transcript.courses().stream().map(this::course).toList(),
                transcript.exams().stream().map(this::exam).toList(),
                transcript.certificates().stream().map(this::certificate).toList());
    }

    private TranscriptPage.Course course(Transcript.Course one) {
        return new TranscriptPage.Course(
                one.title(),
                day(one.begunOn()),
                t("{0} of {1}", one.lessonsDone(), one.lessons()),
                one.completedAt() == null ? t("course|Not completed") : words.day(one.completedAt()));
    }

    private TranscriptPage.Exam exam(Transcript.Exam one) {
        String right = one.points() == null
                ? t("{0} of {1} right", one.correct(), one.total())
                : ScoreWords.points(one.points(), one.total());
        String outcome =
                one.passed() == null ? t("No passing score") : one.passed() ? t("exam|Passed") : t("exam|Not passed");
        return new TranscriptPage.Exam(
                one.title(),
                words.day(one.takenAt()),
                one.scaled() == null ? right : one.scaled() + " (" + right + ")",
                outcome);
    }

    private TranscriptPage.Certificate certificate(CertificateView one) {
        return new TranscriptPage.Certificate(
                one.award().courseTitle(),
                one.serial(),
                words.day(one.issuedAt()),
                CertificateWords.status(one.status()));
    }

    private static String day(LocalDate day) {
        return DAY.withLocale(Phrases.locale()).format(day);
    }
}
