package org.aliquot.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.aliquot.web.attempt.ResultPage;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A result on paper says what its page says. */
class ResultPdfTest {

    @Test
    void hasTheNameTheScoreItsRangeTheAreasAndWhereToCheckIt() throws IOException {
        String text = text(new ResultDocument("Zoë Nguyễn-Šárka", result(), "https://learn.example.org/verify/4f2a"));
        assertThat(text)
                .contains(
                        "Zoë Nguyễn-Šárka",
                        "MLT mock exam",
                        "412",
                        "likely 380 to 444",
                        "Blood Banking",
                        "5 of 8",
                        "It is not a score from a certifying board.",
                        "https://learn.example.org/verify/4f2a");
    }

    @Test
    void withoutAReceiptItPromisesNoCheck() throws IOException {
        assertThat(text(new ResultDocument("Zoë", result(), null))).doesNotContain("anybody can check");
    }

    private static ResultPage result() {
        return new ResultPage(
                new ResultPage.Head("Close to the pass point", "MLT mock exam", "Exam, 50 questions in 71 minutes."),
                new ResultPage.Score("412", "likely 380 to 444", null, List.of("The pass point is 400."), null),
                List.of(),
                List.of(new ResultPage.Area("Blood Banking", "20% of the exam", "5 of 8", null)),
                List.of(),
                new ResultPage.Links(null, null, null, null));
    }

    private static String text(ResultDocument document) throws IOException {
        try (PdfReader reader = new PdfReader(ResultPdf.of(document))) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }
}
