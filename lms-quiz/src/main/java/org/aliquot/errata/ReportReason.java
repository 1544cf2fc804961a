package org.aliquot.errata;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** What a learner says is wrong with a question. */
public enum ReportReason implements Word {
    /** Another answer is right. */
    KEY,
    UNCLEAR,
    OUTDATED,
    TYPO,
    PICTURE,
    OTHER;

    /** Kept as its word. */
    @Converter(autoApply = true)
    static class Column extends WordColumn<ReportReason> {
        Column() {
            super(ReportReason.class);
        }
    }
}
