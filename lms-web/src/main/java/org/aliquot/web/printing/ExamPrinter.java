package org.aliquot.web.printing;

import java.io.IOException;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.aliquot.web.paper.TaggedPaper;
import org.springframework.stereotype.Component;

/** Sets the sheets of an exam. */
@Component
class ExamPrinter {

    private static final String PICTURES = "/exhibits/";
    private static final int SHA = 64;

    private final ExhibitDesk pictures;
    private final Spool spool;

    ExamPrinter(ExhibitDesk pictures, Spool spool) {
        this.pictures = pictures;
        this.spool = spool;
    }

    /** Whole before it is sent; to be sent and then closed. */
    Spooled print(Sheet sheet, Printout printout) throws IOException {
        String title = printout.title() + ", " + sheet.title();
        return spool.make(out -> TaggedPaper.write(out, title, paper -> set(paper, sheet, printout)));
    }

    private void set(TaggedPaper paper, Sheet sheet, Printout printout) {
        paper.numbered(printout.title() + " · " + printout.mark());
        switch (sheet) {
            case QUESTIONS -> new QuestionSheet(paper, printout, this::picture).write();
            case ANSWER_SHEET -> new AnswerSheet(paper, printout).write();
            case KEY -> new KeySheet(paper, printout).write();
        }
    }

    /** A picture that a published question shows is kept for good. */
    private byte[] picture(String address) {
        int name = address.indexOf(PICTURES) + PICTURES.length();
        return pictures.picture(address.substring(name, name + SHA))
                .orElseThrow(() -> new IllegalStateException("No picture for " + address))
                .file();
    }
}
