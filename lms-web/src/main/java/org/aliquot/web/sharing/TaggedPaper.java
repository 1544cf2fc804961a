package org.aliquot.web.sharing;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Pages that say of each piece what it is – a heading, a paragraph, a cell of a table – to whoever has them read aloud. OpenPDF
 * does so only for what is drawn on a page's own canvas, so pieces are set there, one below the other.
 */
final class TaggedPaper implements AutoCloseable {

    private static final float MARGIN = 56;
    /** Below it, a row of a table begins on the next page. */
    private static final float ROW = 40;

    private static final float BEFORE_A_TABLE = 8;
    private static final float AROUND_A_ROW = 5;

    private final Document paper = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfContentByte canvas;
    private final PdfStructureElement whole;
    private float y = paper.top();

    TaggedPaper(OutputStream out, String title) {
        PdfWriter writer = PdfWriter.getInstance(paper, out);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-US"));
        paper.addTitle(title);
        paper.addCreator("Aliquot");
        paper.open();
        canvas = writer.getDirectContent();
        whole = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }

    /** @param before points above it, as for all pieces */
    void heading(int level, Phrase words, float before) {
        below(element("H" + level), words, before);
    }

    void paragraph(Phrase words, float before) {
        below(element("P"), words, before);
    }

    void table(float[] widths, List<Phrase> head, List<List<Phrase>> rows) {
        PdfStructureElement table = element("Table");
        y -= BEFORE_A_TABLE;
        row(table, "TH", widths, head);
        rows.forEach(cells -> row(table, "TD", widths, cells));
    }

    @Override
    public void close() {
        paper.close();
    }

    private PdfStructureElement element(String role) {
        return new PdfStructureElement(whole, new PdfName(role));
    }

    private void below(PdfStructureElement element, Phrase words, float before) {
        y -= before;
        ColumnText column = column(words, paper.left(), paper.right());
        while (drawn(element, column)) {
            turn();
            column.setSimpleColumn(paper.left(), paper.bottom(), paper.right(), y);
        }
        y = column.getYLine();
    }

    private void row(PdfStructureElement table, String role, float[] widths, List<Phrase> cells) {
        if (y - ROW < paper.bottom()) {
            turn();
        }
        PdfStructureElement row = new PdfStructureElement(table, new PdfName("TR"));
        List<Float> ends = new ArrayList<>();
        float all = 0;
        for (float width : widths) {
            all += width;
        }
        float left = paper.left();
        y -= AROUND_A_ROW;
        for (int i = 0; i < widths.length; i++) {
            float right = left + (paper.right() - paper.left()) * widths[i] / all;
            ColumnText column = column(cells.get(i), left, right);
            drawn(new PdfStructureElement(row, new PdfName(role)), column);
            ends.add(column.getYLine());
            left = right;
        }
        y = ends.stream().min(Float::compare).orElse(y) - AROUND_A_ROW;
        line();
    }

    private ColumnText column(Phrase words, float left, float right) {
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(left, paper.bottom(), right, y);
        column.setLeading(words.getLeading());
        column.setAlignment(Element.ALIGN_LEFT);
        column.setText(words);
        return column;
    }

    /** Whether there is more of it than the page has room for. */
    private boolean drawn(PdfStructureElement element, ColumnText column) {
        canvas.beginMarkedContentSequence(element);
        int status = column.go();
        canvas.endMarkedContentSequence();
        return ColumnText.hasMoreText(status);
    }

    /** Nothing that is read. */
    private void line() {
        canvas.beginMarkedContentSequence(new PdfName("Artifact"));
        canvas.setLineWidth(0.5f);
        canvas.moveTo(paper.left(), y);
        canvas.lineTo(paper.right(), y);
        canvas.stroke();
        canvas.endMarkedContentSequence();
    }

    private void turn() {
        paper.newPage();
        y = paper.top();
    }
}
