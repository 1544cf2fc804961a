package org.aliquot.web.sharing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.aliquot.web.attempt.ResultPage;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** Sets a result as a page on paper, in a font that goes along and has the letters of most names. */
final class ResultPdf {

    private static final BaseFont REGULAR = font("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = font("LiberationSans-Bold.ttf");

    private final TaggedPaper paper;
    private final ResultDocument document;

    private ResultPdf(ResultDocument document, TaggedPaper paper) {
        this.document = document;
        this.paper = paper;
    }

    static byte[] of(ResultDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TaggedPaper paper = new TaggedPaper(out, document.result().head().exam() + ", result")) {
            new ResultPdf(document, paper).write();
        }
        return out.toByteArray();
    }

    private void write() {
        ResultPage.Head head = document.result().head();
        add(document.learner(), BOLD, 12, 0);
        paper.heading(1, words(head.exam(), BOLD, 20), 6);
        paper.heading(2, words(head.title(), BOLD, 14), 4);
        add(head.facts(), REGULAR, 10, 4);
        score(document.result().score());
        if (!document.result().areas().isEmpty()) {
            paper.heading(2, words("By area", BOLD, 14), 20);
            areas(document.result().areas());
        }
        foot();
    }

    private void score(ResultPage.Score score) {
        Phrase big = new Phrase(40);
        big.add(new Chunk(score.reading() + "  ", new Font(BOLD, 30)));
        big.add(new Chunk(score.likely(), new Font(REGULAR, 12)));
        paper.paragraph(big, 20);
        score.sentences().forEach(sentence -> add(sentence, REGULAR, 11, 6));
        if (score.label() != null) {
            add(score.label(), REGULAR, 10, 6);
        }
    }

    private void areas(List<ResultPage.Area> areas) {
        paper.table(
                new float[] {5, 2, 4},
                List.of(words("Area", BOLD, 10), words("Right", BOLD, 10), words("Estimate", BOLD, 10)),
                areas.stream().map(ResultPdf::row).toList());
    }

    private static List<Phrase> row(ResultPage.Area area) {
        ResultPage.Estimate estimate = area.estimate();
        return List.of(
                words(area.title() + (area.share() == null ? "" : ", " + area.share()), REGULAR, 10),
                words(area.right(), REGULAR, 10),
                words(
                        estimate == null ? "Too few questions" : estimate.figures() + ", " + estimate.words(),
                        REGULAR,
                        10));
    }

    private void foot() {
        add("A practice result from Aliquot. It is not a score from a certifying board.", REGULAR, 9, 24);
        if (document.check() != null) {
            add("Anyone can check that the answers behind it are as they were given, at", REGULAR, 9, 4);
            add(document.check(), REGULAR, 9, 0);
        }
    }

    private void add(String words, BaseFont font, float size, float before) {
        paper.paragraph(words(words, font, size), before);
    }

    private static Phrase words(String words, BaseFont font, float size) {
        return new Phrase(size * 1.35f, words, new Font(font, size));
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
