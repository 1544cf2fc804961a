package org.aliquot.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.records.Award;
import org.aliquot.records.CertificateStatus;
import org.aliquot.records.CertificateView;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A certificate on paper: one sheet, with all that a checker asks for. */
class CertificatePaperTest {

    private static final CertificatePaper PAPER = new CertificatePaper(
            new CertificateWords(() -> ZoneId.of("America/New_York")), path -> "https://learn.example.org" + path);

    @Test
    void saysWhoseItIsForWhatSinceWhenAndWhereItIsChecked() throws IOException {
        try (PdfReader reader = new PdfReader(PAPER.of(certificate("Zoë Nguyễn-Šárka", "MLT preparation")))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains(
                            "Bayview College",
                            "Certificate of completion",
                            "Zoë Nguyễn-Šárka",
                            "MLT preparation",
                            "Completed November 19, 2026, 12.5 hours of learning",
                            "Ana Ruiz",
                            "7KQ4-M2XD-9PTV",
                            "https://learn.example.org/certificates/7KQ4-M2XD-9PTV",
                            "nor a license to practice");
        }
    }

    @Test
    void saysItsTitleItsLanguageAndWhatItsPictureIsToWhoeverHasItReadAloud() throws IOException {
        try (PdfReader reader = new PdfReader(PAPER.of(certificate("Zoë", "MLT preparation")))) {
            assertThat(reader.getInfo()).containsEntry("Title", "Certificate of completion, MLT preparation");
            assertThat(reader.getCatalog()
                            .getAsDict(PdfName.MARKINFO)
                            .getAsBoolean(PdfName.MARKED)
                            .booleanValue())
                    .isTrue();
            assertThat(figures(reader)).isEqualTo(1);
        }
    }

    @Test
    void longNamesAndTitlesStayOnTheSheet() throws IOException {
        String name = "Maria Magdalena Theodora Wilhelmina von Hohenstaufen-Papadimitriou y Echeverría";
        try (PdfReader reader = new PdfReader(PAPER.of(certificate(name, name + " and Advanced Immunohematology")))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("Echeverría");
        }
    }

    /** To be looked at, when somebody asks: {@code -Dcertificate.picture=FILE}. */
    @Test
    void canBeLookedAt() throws IOException {
        String file = System.getProperty("certificate.picture");
        if (file != null) {
            Files.write(Path.of(file), PAPER.of(certificate("Maya Okafor-Reyes", "Medical Laboratory Technician")));
        }
    }

    private static int figures(PdfReader reader) {
        int figures = 0;
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof org.openpdf.text.pdf.PdfDictionary one
                    && new PdfName("Figure").equals(one.get(PdfName.S))
                    && one.get(PdfName.ALT) != null) {
                figures++;
            }
        }
        return figures;
    }

    private static CertificateView certificate(String holder, String course) {
        Instant at = Instant.parse("2026-11-20T03:00:00Z");
        Award award = new Award(course, at, "Bayview College", new BigDecimal("12.5"), "Ana Ruiz", "Program director");
        return new CertificateView(
                UUID.randomUUID(),
                "7KQ4-M2XD-9PTV",
                new AccountId(UUID.randomUUID()),
                holder,
                "mlt",
                award,
                at,
                CertificateStatus.VALID,
                null,
                null,
                0);
    }
}
