package org.aliquot.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aliquot.web.attempt.ResultPage;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
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
    void saysItsTitleItsLanguageAndWhatEachPieceIsToWhoeverHasItReadAloud() throws IOException {
        try (PdfReader reader = new PdfReader(ResultPdf.of(new ResultDocument("Zoë", result(), null)))) {
            PdfDictionary catalog = reader.getCatalog();
            assertThat(reader.getInfo()).containsEntry("Title", "MLT mock exam, result");
            assertThat(String.valueOf(catalog.get(PdfName.LANG))).isEqualTo("en-US");
            assertThat(catalog.getAsDict(PdfName.MARKINFO)
                            .getAsBoolean(PdfName.MARKED)
                            .booleanValue())
                    .isTrue();
            assertThat(roles(catalog.getAsDict(PdfName.STRUCTTREEROOT)))
                    .startsWith("/Document", "/P", "/H1", "/H2")
                    .containsSequence("/Table", "/TR", "/TH", "/TH", "/TH", "/TR", "/TD", "/TD", "/TD", "/P");
            assertThat(catalog.getAsDict(PdfName.VIEWERPREFERENCES)
                            .getAsBoolean(PdfName.DISPLAYDOCTITLE)
                            .booleanValue())
                    .isTrue();
        }
    }

    @Test
    void withoutAReceiptItPromisesNoCheck() throws IOException {
        assertThat(text(new ResultDocument("Zoë", result(), null))).doesNotContain("anyone can check");
    }

    @Test
    void goesOnOnTheNextPageWhenOneIsFull() throws IOException {
        ResultPage one = result();
        List<ResultPage.Area> many = Collections.nCopies(40, one.areas().getFirst());
        ResultPage full = new ResultPage(one.head(), one.score(), one.steps(), many, one.beginnings(), one.links());
        try (PdfReader reader = new PdfReader(ResultPdf.of(new ResultDocument("Zoë", full, null)))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(2);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(2))
                    .contains("Blood Banking", "It is not a score from a certifying board.");
        }
    }

    /** In reading order. */
    private static List<String> roles(PdfDictionary element) {
        List<String> roles = new ArrayList<>();
        if (element.get(PdfName.S) != null) {
            roles.add(String.valueOf(element.get(PdfName.S)));
        }
        PdfObject kids = PdfReader.getPdfObject(element.get(PdfName.K));
        if (kids instanceof PdfDictionary kid) {
            roles.addAll(roles(kid));
        }
        if (kids instanceof PdfArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getDirectObject(i) instanceof PdfDictionary kid) {
                    roles.addAll(roles(kid));
                }
            }
        }
        return roles;
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
