package org.aliquot.web.errata;

import org.aliquot.errata.ReportReason;
import org.aliquot.errata.ReportState;

/** Reasons and states of reports in words. */
final class ErrataWords {

    private ErrataWords() {}

    static String of(ReportReason reason) {
        return switch (reason) {
            case KEY -> "Another answer is right";
            case UNCLEAR -> "It is unclear what it asks";
            case OUTDATED -> "This is not how it is done today";
            case TYPO -> "A typo";
            case PICTURE -> "The picture or table is wrong or unreadable";
            case OTHER -> "Something else";
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

    /** For whoever reported it. */
    static String told(ReportState state) {
        return switch (state) {
            case NEW -> "No one has looked at it yet. You can still change it.";
            case ACCEPTED -> "You were right. The question will be corrected.";
            case DECLINED -> "The question stays as it is.";
            case MENDED -> "You were right. The question was corrected.";
        };
    }
}
