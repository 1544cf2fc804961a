package org.aliquot.web.outcome;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.paper.PaperFont.SERIF;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.web.paper.Letterhead;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.Phrase;

/** Sets the figures of a program as pages on paper. */
final class PackPaper {

    private static final float CELL = 9.5f;
    private static final float[] TARGETS = {4, 2, 3, 2, 4};
    private static final float[] YEARS = {1.8f, 3, 3, 3, 3, 3};

    private PackPaper() {}

    static byte[] of(PackPage page, Letterhead whose, String reader) {
        return TaggedPaper.file("Program outcomes, " + page.title(), paper -> write(paper, page, whose, reader));
    }

    private static void write(TaggedPaper paper, PackPage page, Letterhead whose, String reader) {
        paper.numbered("Program outcomes, " + page.title());
        whose.head(paper);
        paper.heading(1, SERIF.words("Program outcomes", 26), 4);
        paper.paragraph(BOLD.words(page.title(), 14), 4);
        paper.paragraph(
                REGULAR.words(
                        "As of " + page.asOf() + (page.own() ? ". Counts only the learners of " + reader + "." : ""),
                        CELL),
                4);
        if (page.years().isEmpty()) {
            paper.paragraph(REGULAR.words("Nothing was entered yet.", CELL), 16);
            return;
        }
        paper.heading(2, BOLD.words("Three years together", 14), 18);
        paper.table(TARGETS, BOLD.row(CELL, "Figure", "Percent", "Counts", "Benchmark", "Reached"), targets(page));
        paper.heading(2, BOLD.words("By class, and the three years ending with it", 14), 18);
        List<String> heads = new ArrayList<>(List.of("Class"));
        heads.addAll(PackWords.HEADS);
        heads.add(PackWords.SCORES);
        paper.table(YEARS, BOLD.row(CELL, heads), years(page));
        notes(paper, page);
        paper.heading(2, BOLD.words("What is counted", 14), 18);
        PackWords.DEFINITIONS.forEach(
                line -> paper.paragraph(REGULAR.words(line.getFirst() + ": " + line.getLast(), CELL), 6));
    }

    private static void notes(TaggedPaper paper, PackPage page) {
        if (!page.notes().isEmpty()) {
            paper.heading(2, BOLD.words("Notes", 14), 18);
            page.notes().forEach(note -> paper.paragraph(REGULAR.words(note, CELL), 6));
        }
    }

    private static List<List<Phrase>> targets(PackPage page) {
        return page.targets().stream()
                .map(one -> REGULAR.row(CELL, one.title(), one.figure(), one.counts(), one.asked(), reached(one)))
                .toList();
    }

    private static String reached(PackPage.Target target) {
        String few = target.few();
        return few != null ? few : target.met() == null ? "–" : target.met() ? "Yes" : "No";
    }

    private static List<List<Phrase>> years(PackPage page) {
        return page.years().stream()
                .map(year -> {
                    List<String> cells = new ArrayList<>(List.of(year.name()));
                    year.figures()
                            .forEach(one -> cells.add(
                                    one.three().isEmpty() ? one.own() : one.own() + "\nThree years: " + one.three()));
                    return REGULAR.row(CELL, cells);
                })
                .toList();
    }
}
