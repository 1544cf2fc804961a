package org.aliquot.web.printing;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.printing.SheetHead.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.bank.TaskView;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

/** Circles to be filled in, and lines for what is written. */
final class AnswerSheet {

    private static final int COLUMNS = 3;
    private static final float ROW = 22;
    private static final float NUMBER = 24;
    private static final float STEP = 21;
    private static final float RADIUS = 7.5f;
    private static final float LETTER = 8;

    /** Of which a letter that stands in the middle of a circle reaches below it. */
    private static final float BELOW = 2.8f;

    private final TaggedPaper paper;
    private final Printout printout;

    AnswerSheet(TaggedPaper paper, Printout printout) {
        this.paper = paper;
        this.printout = printout;
    }

    void write() {
        SheetHead.write(paper, printout, Sheet.ANSWER_SHEET);
        SheetHead.who(paper);
        paper.paragraph(
                REGULAR.words(
                        "Fill in the circle of your answer. To change it, cross it out and fill in another one.", TEXT),
                12);
        List<TaggedPaper.Cell> circles = new ArrayList<>();
        List<Integer> written = new ArrayList<>();
        for (int i = 0; i < printout.questions().size(); i++) {
            List<String> letters =
                    AnswerWords.letters(printout.questions().get(i).asked().task());
            int number = i + 1;
            if (letters.isEmpty()) {
                written.add(number);
            } else {
                circles.add((left, top) -> circles(number, letters, left, top));
            }
        }
        paper.paragraph(REGULAR.words(" ", TEXT), 0);
        paper.columns(COLUMNS, ROW, circles);
        if (!written.isEmpty()) {
            paper.heading(2, BOLD.words("Write your answers", 12), 14);
            written.forEach(this::lines);
        }
    }

    private void circles(int number, List<String> letters, float left, float top) {
        float middle = top - ROW / 2;
        paper.drawnParagraph(canvas -> {
            set(canvas, BOLD.words(number + " ", TEXT), left + NUMBER - 8, middle - BELOW - 0.8f, Element.ALIGN_RIGHT);
            for (int i = 0; i < letters.size(); i++) {
                set(
                        canvas,
                        REGULAR.words(letters.get(i) + " ", LETTER),
                        left + NUMBER + i * STEP + RADIUS,
                        middle - BELOW,
                        Element.ALIGN_CENTER);
            }
        });
        paper.ornament(canvas -> {
            canvas.setLineWidth(0.7f);
            for (int i = 0; i < letters.size(); i++) {
                canvas.circle(left + NUMBER + i * STEP + RADIUS - 1, middle, RADIUS);
            }
            canvas.stroke();
        });
    }

    private static void set(PdfContentByte canvas, Phrase words, float x, float y, int alignment) {
        ColumnText.showTextAligned(canvas, alignment, words, x, y, 0);
    }

    private void lines(int number) {
        TaskView task = printout.questions().get(number - 1).asked().task();
        List<TaggedPaper.Entry> entries = new ArrayList<>();
        for (String part : AnswerWords.lines(task)) {
            String mark = entries.isEmpty() ? number + "." : "";
            String line = (part.isEmpty() ? "" : part + " ") + "_".repeat(part.isEmpty() ? 60 : 24);
            entries.add(new TaggedPaper.Entry(BOLD.words(mark, TEXT), REGULAR.words(line, TEXT)));
        }
        paper.together(() -> paper.list(entries, 10));
    }
}
