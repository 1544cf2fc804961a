package org.aliquot.web.credits;

import java.math.BigDecimal;
import org.aliquot.credits.CredentialRule;
import org.aliquot.credits.CreditUnit;
import org.aliquot.credits.NewCredit;
import org.jspecify.annotations.Nullable;

/** Numbers and units of continuing education as people say them. */
final class CreditWords {

    private CreditWords() {}

    /** {@code 12.5}, without zeros that say nothing. */
    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** {@code 1 point}, {@code 12.5 hours}. */
    static String amount(BigDecimal number, @Nullable CredentialRule rule) {
        boolean points = rule != null && rule.unit() == CredentialRule.Unit.POINTS;
        return number(number) + (points ? " point" : " hour") + (number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    /** {@code 12.5 contact hours}. */
    static String amount(NewCredit told) {
        return number(told.amount()) + " " + unit(told.unit())
                + (told.amount().compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    static String unit(CreditUnit unit) {
        return switch (unit) {
            case CONTACT_HOUR -> "contact hour";
            case SEMESTER_HOUR -> "semester hour";
        };
    }
}
