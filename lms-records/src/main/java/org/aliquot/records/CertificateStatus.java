package org.aliquot.records;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** What a certificate is worth today. */
public enum CertificateStatus implements Word {
    VALID,
    REVOKED,
    /** Another took its place, with the name as it is now. */
    REISSUED,
    /** Its holder had their data erased: nobody can say any more whose it was. */
    ERASED;

    @Converter(autoApply = true)
    static class Column extends WordColumn<CertificateStatus> {
        Column() {
            super(CertificateStatus.class);
        }
    }
}
