package org.aliquot.errata;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** How far a report has come. */
public enum ReportState implements Word {
    NEW,
    /** It is right, and the question will be mended. */
    ACCEPTED,
    DECLINED,
    MENDED;

    /** Kept as its word. */
    @Converter(autoApply = true)
    static class Column extends WordColumn<ReportState> {
        Column() {
            super(ReportState.class);
        }
    }
}
