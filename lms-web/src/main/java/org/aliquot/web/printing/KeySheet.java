package org.aliquot.web.printing;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.printing.SheetHead.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.delivery.PaperForm;
import org.aliquot.web.Wording;
import org.aliquot.web.paper.ColumnFit;
import org.aliquot.web.paper.ProseLine;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.Phrase;

/** What is right, by number, with the code that finds each question in the bank. */
final class KeySheet {

    private static final float CELL = 9;
    private static final int ANSWER = 1;

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
        List<String> head = List.of("No.", "Answer", printout.areas().isEmpty() ? "" : "Area", "Question");
        ColumnFit fit = new ColumnFit(head.size(), CELL);
        fit.row(BOLD, head);
        List<List<Phrase>> rows = new ArrayList<>();
        for (PaperForm.Question question : printout.questions()) {
            String number = "" + (rows.size() + 1);
            String about = about(question);
            String code = question.review().slug();
            fit.row(REGULAR, List.of(number, "", about, code));
            rows.add(List.of(
                    BOLD.words(number, CELL),
                    line.of(String.join("<br>", AnswerWords.key(question))),
                    REGULAR.words(about, CELL),
                    REGULAR.words(code, CELL)));
        }
        paper.table(fit.widths(paper, ANSWER), BOLD.row(CELL, head), rows);
    }

    private String about(PaperForm.Question question) {
        String area = printout.areas().getOrDefault(question.review().topic(), "");
        return question.pilot() ? (area + " Not scored").strip() : area;
    }
}
