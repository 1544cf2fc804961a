package org.aliquot.web.records;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * One certificate as staff see it.
 *
 * @param pdf null once it is no longer valid
 * @param acts what can be done with it; null once it is no longer valid
 */
public record CertificatePage(
        UUID id,
        String holder,
        List<CheckPage.Line> lines,
        String status,
        String tone,
        @Nullable String ending,
        boolean revoked,
        String check,
        @Nullable String pdf,
        @Nullable Acts acts,
        @Nullable String trouble) {

    /**
     * @param revoking whether the reason is one for revoking, else for issuing anew
     * @param nameNow the holder's name as it is now
     */
    public record Acts(int version, String reason, boolean revoking, String nameNow, FieldErrors errors) {

        public String reasonFor(boolean revocation) {
            return revocation == revoking ? reason : "";
        }

        public FieldErrors errorsFor(boolean revocation) {
            return revocation == revoking ? errors : FieldErrors.NONE;
        }
    }
}
