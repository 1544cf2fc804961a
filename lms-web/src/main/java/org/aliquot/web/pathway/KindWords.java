package org.aliquot.web.pathway;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.lesson.FactKind;

/** What each kind of fact is called, and what has to be said before one reads them. */
final class KindWords {

    private KindWords() {}

    static String title(FactKind kind) {
        return switch (kind) {
            case ROUTE -> t("Credentials and their routes");
            case EXAM -> t("The exams");
            case UPKEEP -> t("Keeping a credential");
            case LICENSE -> t("State licenses");
            case TRAINING -> t("Programs and training");
            case PAY -> t("Pay and outlook");
        };
    }

    static String lead(FactKind kind) {
        return switch (kind) {
            case ROUTE ->
                t(
                        "A route is one set of conditions under which a board lets people take its exam. Only the board decides"
                                + " whether your papers meet one.");
            case EXAM -> t("Rules change. Read the board’s page again before you apply and before you go.");
            case UPKEEP -> t("Points and fees that keep a credential in force.");
            case LICENSE ->
                t("In most states a credential and the employer’s rules are enough. In these the law asks for more; the"
                        + " state’s agency has the last word.");
            case TRAINING ->
                t("How programs are accredited, what they must publish, and what federal rules ask of people at work.");
            case PAY ->
                t(
                        "National figures, each with its year. A median is the middle, not a starting wage, and a projection is"
                                + " not a promise.");
        };
    }
}
