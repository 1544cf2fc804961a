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
                    true, "Checked " + when + ": " + check.sealed() + " sealed entries, unbroken." + waiting(check));
        }
        return new AuditPage.Chain(
                false, "Checked " + when + ": " + broken(what, check.brokenAt() + "") + " Look into it.");
    }

    private static String broken(String what, String number) {
        return switch (what) {
            case "removed" -> "entry number " + number + " was removed from the database.";
            case "changed" -> "entry number " + number + " was changed in the database.";
            case "seal-missing" -> "the seal of entry number " + number + " is missing.";
            default -> "entries were added beside the log.";
        };
    }

    private static String waiting(ChainCheck check) {
        if (check.waiting() == 0) {
            return "";
        }
        String newest = check.waiting() == 1 ? "The newest is" : "The newest " + check.waiting() + " are";
        return " " + newest + " sealed in a few seconds.";
    }
}
