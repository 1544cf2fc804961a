package org.aliquot.web.admin;

import org.aliquot.audit.ChainCheck;
import org.aliquot.web.Dates;

/** What checking the audit log gave, in a sentence. */
final class ChainWords {

    private ChainWords() {}

    static AuditPage.Chain of(ChainCheck check, Dates dates) {
        String when = dates.date(check.at()) + ", " + dates.seconds(check.at());
        String what = check.what();
        if (what == null) {
            return new AuditPage.Chain(
                    true,
                    "Checked " + when + ". The log is intact. Sealed entries: " + check.sealed() + "."
                            + waiting(check));
        }
        return new AuditPage.Chain(
                false,
                "Checked " + when + ": " + broken(what, check.brokenAt() + "")
                        + " Find out who has access to the database.");
    }

    private static String broken(String what, String number) {
        return switch (what) {
            case "removed" -> "entry number " + number + " was removed from the database.";
            case "changed" -> "entry number " + number + " was changed in the database.";
            case "seal-missing" -> "the seal of entry number " + number + " is missing.";
            default -> "entries were added from outside the application.";
        };
    }

    private static String waiting(ChainCheck check) {
        if (check.waiting() == 0) {
            return "";
        }
        String newest = check.waiting() == 1 ? "The newest one is" : "The newest " + check.waiting() + " are";
        return " " + newest + " waiting to be sealed, which takes a few seconds.";
    }
}
