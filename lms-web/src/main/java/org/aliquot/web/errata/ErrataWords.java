package org.aliquot.web.errata;

import static org.aliquot.web.language.Phrases.t;

import org.aliquot.errata.ReportReason;
import org.aliquot.errata.ReportState;

/** Reasons and states of reports in words. */
final class ErrataWords {

    private ErrataWords() {}

    static String of(ReportReason reason) {
        return switch (reason) {
            case KEY -> t("Another answer is right");
            case UNCLEAR -> t("It is unclear what it asks");
            case OUTDATED -> t("This is not how it is done today");
            case TYPO -> t("A typo");
            case PICTURE -> t("The picture or table is wrong or unreadable");
            case OTHER -> t("Something else");
        };
    }

    /** For staff, in lists. */
    static String of(ReportState state) {
        return switch (state) {
            case NEW -> "New";
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Declined";
            case MENDED -> "Corrected";
        };
    }

    /** On the button that decides so. */
    static String deciding(ReportState state) {
        return switch (state) {
            case ACCEPTED -> "Accept";
            case DECLINED -> "Decline";
            case NEW, MENDED -> of(state);
        };
    }

    /** For whoever reported it. */
    static String told(ReportState state) {
        return switch (state) {
            case NEW -> t("No one has looked at it yet. You can still change it.");
            case ACCEPTED -> t("You were right. The question will be corrected.");
            case DECLINED -> t("The question stays as it is.");
            case MENDED -> t("You were right. The question was corrected.");
        };
    }
}
