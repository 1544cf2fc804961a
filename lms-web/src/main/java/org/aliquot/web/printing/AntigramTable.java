package org.aliquot.web.printing;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aliquot.bank.PanelView.Antigram;
import org.aliquot.web.paper.ProseLine;
import org.aliquot.web.paper.TaggedPaper;
import org.openpdf.text.Phrase;

/** A panel of reagent cells with all its readings, as small as it has to be. */
final class AntigramTable {

    private static final float SMALL = 7;

    private final TaggedPaper paper;
    private final ProseLine line;
    private final Antigram panel;

    AntigramTable(TaggedPaper paper, Antigram panel) {
        this.paper = paper;
        this.line = new ProseLine(SMALL);
        this.panel = panel;
    }

    void write() {
        List<Phrase> head = new ArrayList<>();
        head.add(BOLD.words("Cell", SMALL));
        panel.antigens().forEach(antigen -> head.add(line.of(antigen.html())));
        panel.phases().forEach(phase -> head.add(BOLD.words(phase, SMALL)));
        List<List<Phrase>> rows = new ArrayList<>();
        panel.cells().forEach(cell -> rows.add(row(cell)));
        rows.add(autocontrol());
        float[] widths = new float[head.size()];
        Arrays.fill(widths, 2);
        widths[0] = 4;
        Arrays.fill(widths, 1 + panel.antigens().size(), widths.length, 5);
        paper.table(widths, head, rows);
    }

    private List<Phrase> row(Antigram.Row cell) {
        List<Phrase> row = new ArrayList<>();
        row.add(cell(cell.number() + " " + cell.rh()));
        panel.antigens().forEach(antigen -> row.add(cell(cell.antigens().contains(antigen.id()) ? "+" : "0")));
        cell.reactions().forEach(reaction -> row.add(cell(reaction)));
        return row;
    }

    private List<Phrase> autocontrol() {
        List<Phrase> row = new ArrayList<>();
        row.add(cell("Auto"));
        panel.antigens().forEach(_ -> row.add(cell("")));
        panel.autocontrol().forEach(reaction -> row.add(cell(reaction)));
        return row;
    }

    private static Phrase cell(String words) {
        return REGULAR.words(words, SMALL);
    }
}
