package org.aliquot.web.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Transcript;
import org.aliquot.school.School;
import org.aliquot.web.practice.ScoreWords;
import org.springframework.stereotype.Component;

/** Puts a transcript into words; its days are the school's. */
@Component
class TranscriptPages {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

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
                one.lessonsDone() + " of " + one.lessons(),
                one.completedAt() == null ? "Not completed" : words.day(one.completedAt()));
    }

    private TranscriptPage.Exam exam(Transcript.Exam one) {
        String right = one.points() == null
                ? one.correct() + " of " + one.total() + " right"
                : ScoreWords.points(one.points(), one.total());
        String outcome = one.passed() == null ? "No passing score" : one.passed() ? "Passed" : "Not passed";
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
        return DAY.format(day);
    }
}
