package org.aliquot.interchange;

import org.aliquot.word.Word;

/** The formats of files of questions. */
public enum QuestionFormat implements Word {
    PACK(true),
    MOODLE_XML(true),
    GIFT(true),
    AIKEN(true),
    QTI21(true),
    QTI30(true),
    QTI12(false),
    CC(false),
    CSV(true),
    XLSX(true),
    JSON(true);

    private final boolean written;

    QuestionFormat(boolean written) {
        this.written = written;
    }

    /** Whether we write it, too. */
    public boolean isWritten() {
        return written;
    }
}
