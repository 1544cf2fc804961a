package org.aliquot.records;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the certificates of a course say beside names and dates.
 *
 * @param automatic whether who completes the course has one at once
 * @param school who awards them; null for the installation's name
 * @param hours of learning that the course stands for
 * @param version counts changes; 0 when nobody has set anything yet
 */
public record CertificateDesign(
        boolean automatic,
        @Nullable String school,
        @Nullable BigDecimal hours,
        @Nullable String signer,
        @Nullable String signerTitle,
        int version) {

    /** Longest name or title. */
    public static final int LONGEST = 120;

    public static final BigDecimal MOST_HOURS = new BigDecimal(2000);

    static final CertificateDesign UNSET = new CertificateDesign(true, null, null, null, null, 0);
}
