package org.aliquot.connections;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** What a system is to us. */
public enum ConnectionKind implements Word {
    /** A learning-management system that opens our exams by LTI 1.3. */
    LTI,
    /** A provider of identities that signs our people in by OpenID Connect. */
    OIDC;

    @Converter(autoApply = true)
    static class Column extends WordColumn<ConnectionKind> {
        Column() {
            super(ConnectionKind.class);
        }
    }
}
