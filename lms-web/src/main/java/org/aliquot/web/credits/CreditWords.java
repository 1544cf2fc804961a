package org.aliquot.web.credits;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

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
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return points
                ? t(one ? phrase("{0} point") : phrase("{0} points"), number(number))
                : t(one ? phrase("{0} hour") : phrase("{0} hours"), number(number));
    }

    /** {@code 12.5 contact hours}. */
    static String amount(NewCredit told) {
        boolean one = told.amount().compareTo(BigDecimal.ONE) == 0;
        String words = switch (told.unit()) {
            case CONTACT_HOUR -> one ? phrase("{0} contact hour") : phrase("{0} contact hours");
            case SEMESTER_HOUR -> one ? phrase("{0} semester hour") : phrase("{0} semester hours");
        };
        return t(words, number(told.amount()));
    }

    /** In the table of an audit, which is in English. */
    static String unit(CreditUnit unit) {
        return switch (unit) {
            case CONTACT_HOUR -> "contact hour";
            case SEMESTER_HOUR -> "semester hour";
        };
    }
}
