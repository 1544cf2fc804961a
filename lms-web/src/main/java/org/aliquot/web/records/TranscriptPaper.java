package org.aliquot.web.records;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.paper.PaperFont.SERIF;

import java.util.List;
import org.aliquot.web.paper.Letterhead;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.Phrase;

/** Sets a transcript as pages on paper. */
final class TranscriptPaper {

    static final String ABOUT =
            "Scores are of practice exams, not of a certifying board. Certificates of completion are neither"
                    + " certifications nor licenses; each can be checked by its serial.";

    private static final float CELL = 10;
    private static final float[] WIDTHS = {5, 3, 3, 3};

    private TranscriptPaper() {}

    static byte[] of(TranscriptPage page, Letterhead whose) {
        return TaggedPaper.file("Transcript, " + page.name(), paper -> write(paper, page, whose));
    }

    private static void write(TaggedPaper paper, TranscriptPage page, Letterhead whose) {
        paper.numbered("Transcript, " + page.name());
        whose.head(paper);
        paper.heading(1, SERIF.words("Transcript", 26), 4);
        paper.paragraph(BOLD.words(page.name(), 14), 4);
        String part = page.part() ? ", of the courses that its reader teaches" : "";
        paper.paragraph(REGULAR.words("As of " + page.asOf() + part, CELL), 4);
        section(
                paper,
                "Courses",
                "No courses.",
                BOLD.row(CELL, "Course", "Started", "Lessons read", "Completed"),
                page.courses().stream()
                        .map(one -> REGULAR.row(CELL, one.title(), one.begun(), one.lessons(), one.completed()))
                        .toList());
        section(
                paper,
                "Exams",
                "No exams taken.",
                BOLD.row(CELL, "Exam", "Taken", "Score", "Outcome"),
                page.exams().stream()
                        .map(one -> REGULAR.row(CELL, one.title(), one.taken(), one.score(), one.outcome()))
                        .toList());
        section(
                paper,
                "Certificates of completion",
                "No certificates.",
                BOLD.row(CELL, "Course", "Issued", "Serial", "Status"),
                page.certificates().stream()
                        .map(one -> REGULAR.row(CELL, one.course(), one.issued(), one.serial(), one.status()))
                        .toList());
        paper.paragraph(REGULAR.words(ABOUT, 9), 24);
    }

    private static void section(
            TaggedPaper paper, String title, String none, List<Phrase> head, List<List<Phrase>> rows) {
        paper.heading(2, BOLD.words(title, 14), 20);
        if (rows.isEmpty()) {
            paper.paragraph(REGULAR.words(none, CELL), 4);
        } else {
            paper.table(WIDTHS, head, rows);
        }
    }
}
