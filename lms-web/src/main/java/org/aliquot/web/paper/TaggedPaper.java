package org.aliquot.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.aliquot.spool.Labor;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Pages that say of each piece what it is – a heading, a paragraph, a cell of a table – to whoever has them read aloud. OpenPDF
 * does so only for what is drawn on a page's own canvas, so pieces are set there, one below the other.
 */
public final class TaggedPaper {

    private static final float MARGIN = 56;
    private static final float HANGING = 20;
    private static final float BELOW_THE_TEXT = 26;
    private static final float FOOT = 8.5f;
    private static final float AFTER_A_WORD = 2.5f;

    /** No heading stands alone at the end of a page: what fits there below it are the head and the first row of a table. */
    private static final float BELOW_A_HEADING = 48;

    /** Longer than anything that is set. */
    private static final float FAR = 100_000;

    /** Of the room of a page, so that a picture leaves some to what it belongs to. */
    private static final float TALLEST = 0.44f;

    /** Of a list: what it is told apart by, and its words. */
    public record Entry(Phrase mark, Phrase words) {}

    /** What stands at the foot of each page, and the room for the number of all, known at the end. */
    private record Foot(String words, PdfTemplate pages) {}

    private final Document paper;
    private final PdfContentByte canvas;
    private final PdfStructureElement whole;
    private @Nullable Foot foot;
    private float y;
    private float left;

    /** While a block is measured nothing is drawn; a page's end is its limit. */
    private boolean measuring;

    private boolean overflowing;

    /** A document of letter size, upright. */
    public static byte[] file(String title, Consumer<TaggedPaper> content) {
        return file(title, PageSize.LETTER, content);
    }

    /** A document with what {@code content} sets on it. */
    public static byte[] file(String title, Rectangle size, Consumer<TaggedPaper> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, title, size, content);
        return out.toByteArray();
    }

    /** The same of letter size, written while it is set: what many pictures make large is never in memory as a whole. */
    public static void write(OutputStream out, String title, Consumer<TaggedPaper> content) {
        write(out, title, PageSize.LETTER, content);
    }

    private static void write(OutputStream out, String title, Rectangle size, Consumer<TaggedPaper> content) {
        Labor.of(() -> {
            TaggedPaper paper = new TaggedPaper(out, title, size);
            content.accept(paper);
            paper.end();
            return paper;
        });
    }

    private TaggedPaper(OutputStream out, String title, Rectangle size) {
        paper = new Document(size, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(paper, out);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-US"));
        paper.addTitle(title);
        paper.addCreator("Aliquot");
        paper.open();
        canvas = writer.getDirectContent();
        whole = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        y = paper.top();
        left = paper.left();
    }

    /** From this page on each says at its foot what it belongs to, which one it is, and of how many. */
    public void numbered(String words) {
        foot = new Foot(words, canvas.createTemplate(40, 12));
    }

    /** What is set in {@code block} stands on one page, where one page has room for it. */
    public void together(Runnable block) {
        float before = y;
        float indent = left;
        measuring = true;
        overflowing = false;
        y = paper.top();
        block.run();
        float height = paper.top() - y;
        measuring = false;
        y = before;
        left = indent;
        if (!overflowing && y - height < paper.bottom()) {
            turn();
        }
        block.run();
    }

    /** What is set in {@code block} stands further to the right. */
    public void indented(float by, Runnable block) {
        left += by;
        block.run();
        left -= by;
    }

    /** From the next page on. */
    public void pageBreak() {
        turn();
    }

    /** @param before points above it, as for all pieces */
    public void heading(int level, Phrase words, float before) {
        if (!measuring && room() < before + words.getLeading() + BELOW_A_HEADING) {
            turn();
        }
        below(element("H" + level), words, before);
    }

    public void paragraph(Phrase words, float before) {
        below(element("P"), words, before);
    }

    /** A heading or a paragraph in the middle of the line. */
    public void centered(String role, Phrase words, float before) {
        y -= before;
        ColumnText column = column(words, paper.left(), paper.right());
        column.setAlignment(Element.ALIGN_CENTER);
        drawn(element(role), column);
        y = column.getYLine();
    }

    /** A paragraph at a place of its own, from {@code top} down; what follows is set where it would have been without it. */
    public void placed(Phrase words, float left, float right, float top) {
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(left, 0, right, top);
        column.setLeading(words.getLeading());
        column.setText(words);
        drawn(element("P"), column);
    }

    /** @param before points above each of them */
    public void list(List<Entry> entries, float before) {
        PdfStructureElement list = element("L");
        for (Entry entry : entries) {
            y -= before;
            PdfStructureElement one = measuring ? list : new PdfStructureElement(list, new PdfName("LI"));
            if (!measuring && y - entry.mark().getLeading() < paper.bottom()) {
                turn();
            }
            drawn(inside(one, "Lbl"), column(entry.mark(), left, left + HANGING));
            left += HANGING;
            set(inside(one, "LBody"), entry.words());
            left -= HANGING;
        }
    }

    /**
     * A picture below what was set, no wider than the page has room for.
     *
     * @param told what it is, to whoever does not see it
     * @param drawing onto a canvas whose lower left corner is that of the picture, in points
     */
    public void picture(String told, float width, float height, float before, Consumer<PdfContentByte> drawing) {
        float scale = Math.min(
                1, Math.min((paper.right() - left) / width, TALLEST * (paper.top() - paper.bottom()) / height));
        if (y - before - height * scale < paper.bottom()) {
            turn();
        }
        y -= before + height * scale;
        if (!measuring) {
            figure(told, on -> {
                on.saveState();
                on.concatCTM(scale, 0, 0, scale, left, y);
                drawing.accept(on);
                on.restoreState();
            });
        }
    }

    /** @param told what the picture is, to whoever does not see it */
    public void figure(String told, Consumer<PdfContentByte> drawing) {
        PdfStructureElement figure = element("Figure");
        figure.put(PdfName.ALT, new PdfString(told, PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(figure);
        drawing.accept(canvas);
        canvas.endMarkedContentSequence();
    }

    /** Draws one of several pieces, whose upper left corner is here. */
    public interface Cell {
        void draw(float left, float top);
    }

    /** Pieces of one height, down one column and then the next. */
    public void columns(int count, float height, List<Cell> cells) {
        float width = (paper.right() - paper.left()) / count;
        List<Cell> rest = cells;
        while (!rest.isEmpty()) {
            if (y - height < paper.bottom()) {
                turn();
            }
            int rows = Math.min((int) ((y - paper.bottom()) / height), (rest.size() + count - 1) / count);
            int here = Math.min(rest.size(), rows * count);
            for (int i = 0; i < here; i++) {
                rest.get(i).draw(paper.left() + i / rows * width, y - i % rows * height);
            }
            y -= rows * height;
            rest = rest.subList(here, rest.size());
        }
    }

    /** A paragraph whose words are drawn where they have to stand. */
    public void drawnParagraph(Consumer<PdfContentByte> words) {
        canvas.beginMarkedContentSequence(element("P"));
        words.accept(canvas);
        canvas.endMarkedContentSequence();
    }

    /** Nothing that is read. */
    public void ornament(Consumer<PdfContentByte> drawing) {
        canvas.beginMarkedContentSequence(new PdfName("Artifact"));
        drawing.accept(canvas);
        canvas.endMarkedContentSequence();
    }

    public void table(float[] widths, List<Phrase> head, List<List<Phrase>> rows) {
        new PaperTable(this, widths, head).set(rows);
    }

    private void end() {
        if (foot != null) {
            endOfPage(foot);
            foot.pages().beginText();
            foot.pages().setFontAndSize(PaperFont.REGULAR.face(), FOOT);
            foot.pages().showText(String.valueOf(canvas.getPdfWriter().getPageNumber()));
            foot.pages().endText();
        }
        paper.close();
    }

    PdfStructureElement element(String role) {
        return inside(whole, role);
    }

    PdfStructureElement inside(PdfStructureElement parent, String role) {
        return measuring ? parent : new PdfStructureElement(parent, new PdfName(role));
    }

    private void below(PdfStructureElement element, Phrase words, float before) {
        y -= before;
        set(element, words);
    }

    private void set(PdfStructureElement element, Phrase words) {
        ColumnText column = column(words, left, paper.right());
        while (drawn(element, column)) {
            turn();
            fit(column, left, paper.right());
        }
        y = column.getYLine();
    }

    ColumnText column(Phrase words, float start, float end) {
        ColumnText column = new ColumnText(canvas);
        fit(column, start, end);
        column.setLeading(words.getLeading());
        column.setAlignment(Element.ALIGN_LEFT);
        column.setText(words);
        return column;
    }

    /** From here to the end of the page. */
    void fit(ColumnText column, float start, float end) {
        column.setSimpleColumn(start, paper.bottom(), end, y);
    }

    /** What words take in a column as wide as this, in points. */
    float height(Phrase words, float width) {
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(0, -FAR, width, 0);
        column.setLeading(words.getLeading());
        column.setText(words);
        column.go(true);
        return -column.getYLine();
    }

    void move(float down) {
        y -= down;
    }

    /** How far below here a line is. */
    float depth(float line) {
        return y - line;
    }

    float left() {
        return left;
    }

    float width() {
        return paper.right() - left;
    }

    /** To the end of the page. */
    float room() {
        return y - paper.bottom();
    }

    /** Of a page. */
    float wholeRoom() {
        return paper.top() - paper.bottom();
    }

    boolean isMeasuring() {
        return measuring;
    }

    /** Whether there is more of it than the page has room for. */
    boolean drawn(PdfStructureElement element, ColumnText column) {
        if (measuring) {
            overflowing |= ColumnText.hasMoreText(column.go(true));
            return false;
        }
        canvas.beginMarkedContentSequence(element);
        int status = column.go();
        canvas.endMarkedContentSequence();
        return ColumnText.hasMoreText(status);
    }

    /** From side to side. */
    void line() {
        if (measuring) {
            return;
        }
        ornament(drawing -> {
            drawing.setLineWidth(0.5f);
            drawing.moveTo(left, y);
            drawing.lineTo(paper.right(), y);
            drawing.stroke();
        });
    }

    void turn() {
        if (measuring) {
            overflowing = true;
        } else {
            if (foot != null) {
                endOfPage(foot);
            }
            paper.newPage();
        }
        y = paper.top();
    }

    private void endOfPage(Foot at) {
        String page = "Page " + canvas.getPdfWriter().getPageNumber() + " of ";
        float line = paper.bottom() - BELOW_THE_TEXT;
        float widest = PaperFont.REGULAR.width("0000", FOOT);
        ornament(drawing -> {
            ColumnText.showTextAligned(
                    drawing, Element.ALIGN_LEFT, PaperFont.REGULAR.words(at.words(), FOOT), paper.left(), line, 0);
            ColumnText.showTextAligned(
                    drawing, Element.ALIGN_RIGHT, PaperFont.REGULAR.words(page, FOOT), paper.right() - widest, line, 0);
            drawing.addTemplate(at.pages(), paper.right() - widest + AFTER_A_WORD, line);
        });
    }
}
