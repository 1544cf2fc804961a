package org.aliquot.web.printing;

import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.web.paper.TaggedPaper;
import org.springframework.stereotype.Component;

/** Sets the sheets of an exam. */
@Component
class ExamPrinter {

    private static final String PICTURES = "/exhibits/";
    private static final int SHA = 64;

    private final ExhibitDesk pictures;

    ExamPrinter(ExhibitDesk pictures) {
        this.pictures = pictures;
    }

    byte[] print(Sheet sheet, Printout printout) {
        return TaggedPaper.file(printout.title() + ", " + sheet.title(), paper -> {
            paper.numbered(printout.title() + " · " + printout.mark());
            switch (sheet) {
                case QUESTIONS -> new QuestionSheet(paper, printout, this::picture).write();
                case ANSWER_SHEET -> new AnswerSheet(paper, printout).write();
                case KEY -> new KeySheet(paper, printout).write();
            }
        });
    }

    /** A picture that a published question shows is kept for good. */
    private byte[] picture(String address) {
        int name = address.indexOf(PICTURES) + PICTURES.length();
        return pictures.picture(address.substring(name, name + SHA))
                .orElseThrow(() -> new IllegalStateException("No picture for " + address))
                .file();
    }
}
