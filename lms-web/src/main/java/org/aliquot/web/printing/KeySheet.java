package org.aliquot.web.printing;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.printing.SheetHead.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.delivery.PaperForm;
import org.aliquot.web.Wording;
import org.aliquot.web.paper.ProseLine;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.Phrase;

/** What is right, by number, with the code that finds each question in the bank. */
final class KeySheet {

    private static final float CELL = 9;
    private static final float[] WIDTHS = {1, 8, 4, 3};

    private final TaggedPaper paper;
    private final Printout printout;
    private final ProseLine line;

    KeySheet(TaggedPaper paper, Printout printout) {
        this.paper = paper;
        this.printout = printout;
        this.line = new ProseLine(CELL);
    }

    void write() {
        SheetHead.write(paper, printout, Sheet.KEY);
        long scored = printout.questions().stream()
                .filter(question -> !question.pilot())
                .count();
        paper.paragraph(
                REGULAR.words(
                        "For scoring only. " + Wording.count(scored, "question") + " scored"
                                + (scored == printout.questions().size()
                                        ? "."
                                        : "; those tried out and not scored say so."),
                        TEXT),
                4);
        List<List<Phrase>> rows = new ArrayList<>();
        for (PaperForm.Question question : printout.questions()) {
            rows.add(List.of(
                    BOLD.words("" + (rows.size() + 1), CELL),
                    line.of(String.join("<br>", AnswerWords.key(question))),
                    REGULAR.words(about(question), CELL),
                    REGULAR.words(question.review().slug(), CELL)));
        }
        String about = printout.areas().isEmpty() ? "" : "Area";
        paper.table(WIDTHS, BOLD.row(CELL, "No.", "Answer", about, "Question"), rows);
    }

    private String about(PaperForm.Question question) {
        String area = printout.areas().getOrDefault(question.review().topic(), "");
        return question.pilot() ? (area + " Not scored").strip() : area;
    }
}
