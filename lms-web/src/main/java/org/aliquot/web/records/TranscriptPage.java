package org.aliquot.web.records;

import java.util.List;

/**
 * A transcript in words, for the page and for paper.
 *
 * @param pdf where it is as a document
 * @param part whether only what the reader teaches stands in it
 */
public record TranscriptPage(
        String name,
        String school,
        String asOf,
        String pdf,
        boolean part,
        List<Course> courses,
        List<Exam> exams,
        List<Certificate> certificates) {

    public record Course(String title, String begun, String lessons, String completed) {}

    public record Exam(String title, String taken, String score, String outcome) {}

    public record Certificate(String course, String serial, String issued, String status) {}
}
