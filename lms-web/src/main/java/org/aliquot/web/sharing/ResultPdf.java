package org.aliquot.web.sharing;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;

import java.util.List;
import org.aliquot.web.attempt.ResultPage;
import org.aliquot.web.paper.PaperFont;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;

/** Sets a result as a page on paper, in a font that goes along and has the letters of most names. */
final class ResultPdf {

    private final TaggedPaper paper;
    private final ResultDocument document;

    private ResultPdf(ResultDocument document, TaggedPaper paper) {
        this.document = document;
        this.paper = paper;
    }

    static byte[] of(ResultDocument document) {
        String title = document.result().head().exam() + ", result";
        return TaggedPaper.file(title, paper -> new ResultPdf(document, paper).write());
    }

    private void write() {
        ResultPage.Head head = document.result().head();
        add(document.learner(), BOLD, 12, 0);
        paper.heading(1, BOLD.words(head.exam(), 20), 6);
        paper.heading(2, BOLD.words(head.title(), 14), 4);
        add(head.facts(), REGULAR, 10, 4);
        score(document.result().score());
        if (!document.result().areas().isEmpty()) {
            paper.heading(2, BOLD.words("By area", 14), 20);
            areas(document.result().areas());
        }
        foot();
    }

    private void score(ResultPage.Score score) {
        Phrase big = new Phrase(40);
        big.add(new Chunk(score.reading() + "  ", BOLD.of(30)));
        big.add(new Chunk(score.likely(), REGULAR.of(12)));
        paper.paragraph(big, 20);
        score.sentences().forEach(sentence -> add(sentence, REGULAR, 11, 6));
        if (score.label() != null) {
            add(score.label(), REGULAR, 10, 6);
        }
    }

    private void areas(List<ResultPage.Area> areas) {
        paper.table(
                new float[] {5, 2, 4},
                BOLD.row(10, "Area", "Right", "Estimate"),
                areas.stream().map(ResultPdf::row).toList());
    }

    private static List<Phrase> row(ResultPage.Area area) {
        ResultPage.Estimate estimate = area.estimate();
        return REGULAR.row(
                10,
                area.title() + (area.share() == null ? "" : ", " + area.share()),
                area.right(),
                estimate == null ? "Too few questions" : estimate.figures() + ", " + estimate.words());
    }

    private void foot() {
        add("A practice result from Aliquot. It is not a score from a certifying board.", REGULAR, 9, 24);
        if (document.check() != null) {
            add("Anyone can check that the answers behind it are as they were given, at", REGULAR, 9, 4);
            add(document.check(), REGULAR, 9, 0);
        }
    }

    private void add(String words, PaperFont font, float size, float before) {
        paper.paragraph(font.words(words, size), before);
    }
}
