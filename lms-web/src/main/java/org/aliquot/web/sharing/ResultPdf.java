package org.aliquot.web.sharing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.aliquot.web.attempt.ResultPage;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Sets a result as a page on paper, in a font that goes along and has the letters of most names. */
final class ResultPdf {

    private static final float MARGIN = 56;
    private static final BaseFont REGULAR = font("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = font("LiberationSans-Bold.ttf");

    private final Document paper = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN);
    private final ResultDocument document;

    private ResultPdf(ResultDocument document) {
        this.document = document;
    }

    static byte[] of(ResultDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultPdf(document).write(out);
        return out.toByteArray();
    }

    private void write(ByteArrayOutputStream out) {
        ResultPage.Head head = document.result().head();
        PdfWriter.getInstance(paper, out);
        paper.addTitle(head.exam() + ", result");
        paper.setDocumentLanguage("en-US");
        paper.addCreator("Aliquot");
        paper.open();
        add(document.learner(), BOLD, 12, 0);
        add(head.exam(), BOLD, 20, 6);
        add(head.title(), BOLD, 14, 4);
        add(head.facts(), REGULAR, 10, 4);
        score(document.result().score());
        if (!document.result().areas().isEmpty()) {
            add("By area", BOLD, 14, 20);
            paper.add(areas(document.result().areas()));
        }
        foot();
        paper.close();
    }

    private void score(ResultPage.Score score) {
        Paragraph big = new Paragraph();
        big.setSpacingBefore(20);
        big.add(new Chunk(score.reading() + "  ", new Font(BOLD, 30)));
        big.add(new Chunk(score.likely(), new Font(REGULAR, 12)));
        paper.add(big);
        score.sentences().forEach(sentence -> add(sentence, REGULAR, 11, 6));
        if (score.label() != null) {
            add(score.label(), REGULAR, 10, 6);
        }
    }

    private static PdfPTable areas(List<ResultPage.Area> areas) {
        PdfPTable table = new PdfPTable(new float[] {5, 2, 4});
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        List.of("Area", "Right", "Estimate").forEach(title -> table.addCell(cell(title, BOLD)));
        areas.forEach(area -> {
            ResultPage.Estimate estimate = area.estimate();
            table.addCell(cell(area.title() + (area.share() == null ? "" : ", " + area.share()), REGULAR));
            table.addCell(cell(area.right(), REGULAR));
            table.addCell(cell(
                    estimate == null ? "Too few questions" : estimate.figures() + ", " + estimate.words(), REGULAR));
        });
        return table;
    }

    private static PdfPCell cell(String words, BaseFont font) {
        PdfPCell cell = new PdfPCell(new Phrase(words, new Font(font, 10)));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.5f);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(6);
        cell.setPaddingLeft(0);
        return cell;
    }

    private void foot() {
        add("A practice result from Aliquot. It is not a score from a certifying board.", REGULAR, 9, 24);
        if (document.check() != null) {
            add("Anyone can check that the answers behind it are as they were given, at", REGULAR, 9, 4);
            add(document.check(), REGULAR, 9, 0);
        }
    }

    private void add(String words, BaseFont font, float size, float before) {
        Paragraph paragraph = new Paragraph(words, new Font(font, size));
        paragraph.setLeading(size * 1.35f);
        paragraph.setSpacingBefore(before);
        paper.add(paragraph);
    }

    private static BaseFont font(String name) {
        try (InputStream in =
                Objects.requireNonNull(BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + name))) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
