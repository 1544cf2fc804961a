package org.aliquot.web.paper;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** A table on paper, over as many pages as it takes: a row that has room on one page stands on one, and each page begins with the head. */
final class PaperTable {

    private static final float BEFORE = 8;
    private static final float AROUND_A_ROW = 5;
    static final float BETWEEN_COLUMNS = 8;

    /** With less, a row that is taller than a page begins on the next. */
    private static final float LEAST = 40;

    private final TaggedPaper paper;
    private final float[] widths;
    private final List<Phrase> head;
    private final PdfStructureElement table;

    /** What is left of a cell. */
    private record Rest(ColumnText text, PdfStructureElement cell, float start, float end) {}

    PaperTable(TaggedPaper paper, float[] widths, List<Phrase> head) {
        this.paper = paper;
        this.widths = widths.clone();
        this.head = List.copyOf(head);
        this.table = paper.element("Table");
    }

    /** The head does not stand alone at the end of a page. */
    void set(List<List<Phrase>> rows) {
        paper.move(BEFORE);
        float least = rows.isEmpty() ? 0 : Math.min(height(rows.getFirst()), LEAST);
        if (height(head) + least > paper.room()) {
            paper.turn();
        }
        row(true, head);
        rows.forEach(this::body);
    }

    private void body(List<Phrase> cells) {
        float height = height(cells);
        boolean fitsOnOne = height <= paper.wholeRoom() - height(head);
        if (height > paper.room() && (fitsOnOne || paper.room() < LEAST)) {
            turn();
        }
        row(false, cells);
    }

    private void row(boolean heads, List<Phrase> cells) {
        PdfStructureElement row = paper.inside(table, "TR");
        paper.move(AROUND_A_ROW);
        List<Rest> rest = new ArrayList<>();
        float start = paper.left();
        for (int i = 0; i < widths.length; i++) {
            float end = start + words(i);
            rest.add(new Rest(paper.column(cells.get(i), start, end), cell(row, heads), start, end));
            start += share(i);
        }
        List<Rest> more = drawn(rest);
        while (!more.isEmpty()) {
            turn();
            paper.move(AROUND_A_ROW);
            more.forEach(one -> paper.fit(one.text(), one.start(), one.end()));
            more = drawn(more);
        }
        paper.move(AROUND_A_ROW);
        paper.line();
    }

    /** Of each as much as the page has room for; what follows stands below the longest. */
    private List<Rest> drawn(List<Rest> cells) {
        List<Rest> more = new ArrayList<>();
        float longest = 0;
        for (Rest one : cells) {
            if (paper.drawn(one.cell(), one.text())) {
                more.add(one);
            }
            longest = Math.max(longest, paper.depth(one.text().getYLine()));
        }
        paper.move(longest);
        return more;
    }

    private PdfStructureElement cell(PdfStructureElement row, boolean heads) {
        PdfStructureElement cell = paper.inside(row, heads ? "TH" : "TD");
        if (heads && !paper.isMeasuring()) {
            PdfDictionary scope = new PdfDictionary();
            scope.put(new PdfName("O"), new PdfName("Table"));
            scope.put(new PdfName("Scope"), new PdfName("Column"));
            cell.put(new PdfName("A"), scope);
        }
        return cell;
    }

    /** The head is there once for who hears it. */
    private void turn() {
        paper.turn();
        if (paper.isMeasuring()) {
            paper.move(height(head));
            return;
        }
        paper.ornament(_ -> {
            paper.move(AROUND_A_ROW);
            float start = paper.left();
            float longest = 0;
            for (int i = 0; i < widths.length; i++) {
                ColumnText column = paper.column(head.get(i), start, start + words(i));
                column.go();
                longest = Math.max(longest, paper.depth(column.getYLine()));
                start += share(i);
            }
            paper.move(longest + AROUND_A_ROW);
        });
        paper.line();
    }

    private float height(List<Phrase> cells) {
        float longest = 0;
        for (int i = 0; i < widths.length; i++) {
            longest = Math.max(longest, paper.height(cells.get(i), words(i)));
        }
        return longest + 2 * AROUND_A_ROW;
    }

    /** How wide words of a column may be, so that they do not run into the next. */
    private float words(int i) {
        return share(i) - (i < widths.length - 1 ? BETWEEN_COLUMNS : 0);
    }

    private float share(int i) {
        float all = 0;
        for (float width : widths) {
            all += width;
        }
        return paper.width() * widths[i] / all;
    }
}
