package org.aliquot.web.pathway;

import org.aliquot.lesson.FactKind;

/** What each kind of fact is called, and what has to be said before one reads them. */
final class KindWords {

    private KindWords() {}

    static String title(FactKind kind) {
        return switch (kind) {
            case ROUTE -> "Credentials and their routes";
            case EXAM -> "The exams";
            case UPKEEP -> "Keeping a credential";
            case LICENSE -> "State licenses";
            case TRAINING -> "Programs and training";
            case PAY -> "Pay and outlook";
        };
    }

    static String lead(FactKind kind) {
        return switch (kind) {
            case ROUTE ->
                "A route is one set of conditions under which a board lets people take its exam. Only the board decides"
                        + " whether your papers meet one.";
            case EXAM -> "Rules change. Read the board’s page again before you apply and before you go.";
            case UPKEEP -> "Points and fees that keep a credential in force.";
            case LICENSE ->
                "In most states a credential and the employer’s rules are enough. In these the law asks for more; the"
                        + " state’s agency has the last word.";
            case TRAINING ->
                "How programs are accredited, what they must publish, and what federal rules ask of people at work.";
            case PAY ->
                "National figures, each with its year. A median is the middle, not a starting wage, and a projection is"
                        + " not a promise.";
        };
    }
}
