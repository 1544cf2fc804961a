package org.aliquot.web.records;

import java.math.BigDecimal;
import org.aliquot.records.CertificateDesign;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/** What the certificates of a course say, as it was typed. */
record DesignForm(
        @Nullable Boolean automatic,
        @Nullable String school,
        @Nullable String hours,
        @Nullable String signer,
        @Nullable String signerTitle,
        @Nullable Integer version) {

    static DesignPage.Form of(CertificateDesign design) {
        BigDecimal hours = design.hours();
        return new DesignPage.Form(
                design.automatic(),
                Search.typed(design.school()),
                hours == null ? "" : hours.stripTrailingZeros().toPlainString(),
                Search.typed(design.signer()),
                Search.typed(design.signerTitle()),
                design.version());
    }

    DesignPage.Form typed() {
        return new DesignPage.Form(
                Boolean.TRUE.equals(automatic),
                Search.typed(school),
                Search.typed(hours),
                Search.typed(signer),
                Search.typed(signerTitle),
                version == null ? -1 : version);
    }

    /** Of no use when {@code reading} has found something wrong. */
    CertificateDesign design(Typed reading) {
        return new CertificateDesign(
                Boolean.TRUE.equals(automatic),
                reading.optional("school", school, CertificateDesign.LONGEST),
                hours(reading),
                reading.optional("signer", signer, CertificateDesign.LONGEST),
                reading.optional("signerTitle", signerTitle, CertificateDesign.LONGEST),
                version == null ? -1 : version);
    }

    private @Nullable BigDecimal hours(Typed reading) {
        String text = Search.typed(hours);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[0-9]{1,4}([.][0-9])?")) {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() > 0 && number.compareTo(CertificateDesign.MOST_HOURS) <= 0) {
                return number;
            }
        }
        reading.wrong("hours", "Enter hours with at most one decimal, such as 12.5, up to 2,000.");
        return null;
    }
}
