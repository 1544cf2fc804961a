package org.aliquot.web.records;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.awt.Color;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.people.AccountMail;
import org.aliquot.records.Award;
import org.aliquot.records.CertificateView;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.factor.QrDrawing;
import org.aliquot.web.paper.PaperFont;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfContentByte;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Sets a certificate on one sheet: whose it is and for what in the middle, who answers for it on the left, where it is checked on the right. */
@Component
class CertificatePaper {

    private static final float WIDTH = PageSize.LETTER.getHeight();
    private static final float HEIGHT = PageSize.LETTER.getWidth();
    private static final float EDGE = 28;
    private static final float SIDE = 92;
    private static final float FOOT = 150;
    private static final float MIDDLE = WIDTH / 2 - 12;
    private static final float QR = 84;
    private static final Color INK = new Color(0x15, 0x3a, 0x44);

    private final CertificateWords words;
    private final UnaryOperator<String> site;

    @Autowired
    CertificatePaper(CertificateWords words, AccountMail site) {
        this(words, site::link);
    }

    /** @param site makes a whole address of a path */
    CertificatePaper(CertificateWords words, UnaryOperator<String> site) {
        this.words = words;
        this.site = site;
    }

    byte[] of(CertificateView certificate) {
        return TaggedPaper.file(
                "Certificate of completion, " + certificate.award().courseTitle(), PageSize.LETTER.rotate(), paper -> {
                    paper.ornament(CertificatePaper::frame);
                    middle(paper, certificate);
                    signature(paper, certificate.award());
                    check(paper, certificate);
                });
    }

    private void middle(TaggedPaper paper, CertificateView certificate) {
        Award award = certificate.award();
        paper.centered("P", inked(PaperFont.BOLD, award.school(), 15), 14);
        paper.centered("H1", inked(PaperFont.SERIF, "Certificate of completion", 36), 16);
        paper.centered("P", PaperFont.REGULAR.words("This certifies that", 12), 16);
        paper.centered("P", fitted(certificate.holder(), 30), 6);
        paper.centered("P", PaperFont.REGULAR.words("has completed the course", 12), 10);
        paper.centered("P", fitted(award.courseTitle(), 22), 6);
        paper.centered("P", PaperFont.REGULAR.words(words.facts(award), 12), 12);
    }

    private void signature(TaggedPaper paper, Award award) {
        float right = MIDDLE - 40;
        paper.ornament(canvas -> {
            canvas.setLineWidth(0.6f);
            canvas.moveTo(SIDE, FOOT);
            canvas.lineTo(right, FOOT);
            canvas.stroke();
        });
        String who = Stream.of(award.signer(), award.signerTitle(), award.school())
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
        paper.placed(PaperFont.REGULAR.words(who, 11), SIDE, right, FOOT - 2);
    }

    private void check(TaggedPaper paper, CertificateView certificate) {
        String address = site.apply(RecordUrls.checked(certificate.serial()));
        float left = WIDTH - SIDE - QR;
        paper.figure("QR code that leads to " + address, canvas -> qr(canvas, address, left, FOOT - 18));
        String text = "Serial " + certificate.serial() + "\nIssued " + words.day(certificate.issuedAt())
                + "\nAnyone can check it at";
        paper.placed(PaperFont.REGULAR.words(text, 9.5f), MIDDLE, left - 8, FOOT + 24);
        paper.placed(PaperFont.REGULAR.words(address, 8.5f), MIDDLE, WIDTH - SIDE, FOOT - 22);
        paper.placed(PaperFont.REGULAR.words(CertificateWords.NO_LICENSE, 8.5f), SIDE, WIDTH - SIDE, 84);
    }

    private static void frame(PdfContentByte canvas) {
        canvas.setColorStroke(INK);
        canvas.setLineWidth(2.2f);
        canvas.rectangle(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE);
        canvas.stroke();
        canvas.setLineWidth(0.6f);
        canvas.rectangle(EDGE + 6, EDGE + 6, WIDTH - 2 * EDGE - 12, HEIGHT - 2 * EDGE - 12);
        canvas.stroke();
    }

    private static void qr(PdfContentByte canvas, String address, float left, float bottom) {
        ByteMatrix squares = QrDrawing.encoded(address);
        float unit = QR / squares.getWidth();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    canvas.rectangle(left + x * unit, bottom + (squares.getHeight() - 1 - y) * unit, unit, unit);
                }
            }
        }
        canvas.fill();
    }

    private static Phrase inked(PaperFont font, String text, float size) {
        Font ink = font.of(size);
        ink.setColor(INK);
        Phrase phrase = font.words("", size);
        phrase.add(new Chunk(text, ink));
        return phrase;
    }

    /** Smaller where it would be wider than the sheet. */
    private static Phrase fitted(String text, float size) {
        float room = WIDTH - 2 * SIDE;
        float width = PaperFont.SERIF.width(text, size);
        return PaperFont.SERIF.words(text, width <= room ? size : Math.max(12, size * room / width));
    }
}
