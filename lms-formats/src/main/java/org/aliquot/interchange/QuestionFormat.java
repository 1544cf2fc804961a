package org.aliquot.interchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of files of questions. */
public enum QuestionFormat {
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

    /** The name used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when no format is called so. */
    public static Optional<QuestionFormat> of(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
