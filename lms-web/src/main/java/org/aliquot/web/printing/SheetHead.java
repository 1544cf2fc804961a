package org.aliquot.web.printing;

import static org.aliquot.web.paper.PaperFont.BOLD;
import static org.aliquot.web.paper.PaperFont.REGULAR;
import static org.aliquot.web.paper.PaperFont.SERIF;

import java.util.Locale;
import org.aliquot.web.paper.TaggedPaper;

/** What all sheets of a print begin with. */
final class SheetHead {

    static final float TEXT = 10.5f;

    private static final String LINE = "_";

    private SheetHead() {}

    static void write(TaggedPaper paper, Printout printout, Sheet sheet) {
        paper.paragraph(REGULAR.words(printout.school(), TEXT), 0);
        paper.heading(1, SERIF.words(printout.title() + (sheet == Sheet.QUESTIONS ? "" : ": " + title(sheet)), 22), 4);
        paper.paragraph(BOLD.words(printout.mark(), TEXT), 4);
    }

    /** Lines to be filled in. */
    static void who(TaggedPaper paper) {
        paper.paragraph(REGULAR.words("Name " + LINE.repeat(38) + "   Date " + LINE.repeat(18), TEXT), 14);
    }

    private static String title(Sheet sheet) {
        return sheet.title().toLowerCase(Locale.ROOT);
    }
}
