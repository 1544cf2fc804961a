package org.aliquot.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.aliquot.web.paper.Letterhead;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A transcript on paper says what its page says, on as many pages as it takes. */
class TranscriptPaperTest {

    private static final Letterhead WHOSE = new Letterhead("Bayview College", null);

    @Test
    void hasTheNameTheCoursesTheExamsAndTheCertificates() throws IOException {
        byte[] file = TranscriptPaper.of(page(2), WHOSE);
        String picture = System.getProperty("transcript.picture");
        if (picture != null) {
            Files.write(Path.of(picture), file);
        }
        try (PdfReader reader = new PdfReader(file)) {
            assertThat(reader.getInfo()).containsEntry("Title", "Transcript, Zoë Nguyễn-Šárka");
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains(
                            "Bayview College",
                            "Zoë Nguyễn-Šárka",
                            "MLT preparation",
                            "48 of 48",
                            "412 (34 of 50 right)",
                            "7KQ4-M2XD-9PTV",
                            "not of a certifying board");
        }
    }

    @Test
    void goesOnOnTheNextPageWhenOneIsFull() throws IOException {
        try (PdfReader reader = new PdfReader(TranscriptPaper.of(page(60), WHOSE))) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages()))
                    .contains("7KQ4-M2XD-9PTV");
        }
    }

    private static TranscriptPage page(int exams) {
        return new TranscriptPage(
                "Zoë Nguyễn-Šárka",
                "Bayview College",
                "November 23, 2026",
                "#",
                false,
                List.of(new TranscriptPage.Course(
                        "MLT preparation", "August 24, 2026", "48 of 48", "November 20, 2026")),
                Collections.nCopies(
                        exams,
                        new TranscriptPage.Exam(
                                "MLT mock exam", "November 19, 2026", "412 (34 of 50 right)", "Passed")),
                List.of(new TranscriptPage.Certificate(
                        "MLT preparation", "7KQ4-M2XD-9PTV", "November 20, 2026", "Valid")));
    }
}
