package org.aliquot.web.marking;

import java.util.Locale;
import org.aliquot.classical.MarkerAgreement;
import org.aliquot.delivery.MarkingAgreement;

/** Says how far two markers agree. */
final class AgreementWords {

    private AgreementWords() {}

    static QueuePage.Agreement of(MarkingAgreement found) {
        MarkerAgreement agreement = found.agreement();
        boolean enough = found.isEnough();
        return new QueuePage.Agreement(
                found.title(),
                found.item(),
                agreement.pairs(),
                enough,
                enough ? percent(agreement.equal()) : "",
                enough ? percent(agreement.withinOne()) : "",
                enough ? kappa(agreement.kappa()) : "");
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private static String kappa(double kappa) {
        return Double.isNaN(kappa)
                ? "None: all got the same points"
                : String.format(Locale.US, "%.2f", kappa).replace('-', '−');
    }
}
