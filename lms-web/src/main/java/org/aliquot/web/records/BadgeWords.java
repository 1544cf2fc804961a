package org.aliquot.web.records;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.badge.BadgeFlaw;
import org.aliquot.badge.BadgeVerdict;
import org.springframework.stereotype.Component;

/** What the check of a badge found, in words. */
@Component
class BadgeWords {

    private final CertificateWords words;

    BadgeWords(CertificateWords words) {
        this.words = words;
    }

    BadgePage.Found found(BadgeVerdict verdict) {
        return switch (verdict) {
            case BadgeVerdict.Genuine(var said) ->
                new BadgePage.Found(
                        "good",
                        "This badge is genuine",
                        "It was issued here, is unchanged, and is valid.",
                        lines(said));
            case BadgeVerdict.Unchanged(var said) ->
                new BadgePage.Found(
                        "warn",
                        "This badge is unchanged, and was not issued here",
                        "Its signature fits the key that it brings along. Whether that key belongs to "
                                + (said.issuer().isEmpty() ? "its issuer" : said.issuer())
                                + ", only they can say. Whether they revoked it was not asked.",
                        lines(said));
            case BadgeVerdict.Refused(var flaw, var detail) ->
                new BadgePage.Found("bad", "This badge is not valid", why(flaw, detail), List.of());
        };
    }

    private static String why(BadgeFlaw flaw, String detail) {
        return switch (flaw) {
            case UNREADABLE -> "This is not a badge. Paste the whole text of the file: a token, JSON, or an SVG.";
            case INCOMPLETE -> "A part is missing or unreadable: " + detail + ".";
            case WRONG_TYPE -> "A part has the wrong type: " + detail + ".";
            case NOT_YET_VALID -> "It is not valid before " + detail + ".";
            case EXPIRED -> "It has not been valid since " + detail + ".";
            case UNSIGNED -> "It is not signed, so anyone can have written it.";
            case WRONG_METHOD ->
                detail.isEmpty()
                        ? "It does not say with which key it was signed."
                        : "It names a key that badges cannot name: " + detail + ".";
            case OTHER_PROOF ->
                "Its parts and days are in order. It is signed in a way that is not checked here"
                        + (detail.isEmpty() ? "." : " (" + detail + ").");
            case CHANGED -> "It was changed after it was signed, or signed with another key.";
            case REVOKED -> "It was issued here, and its certificate was revoked or replaced since then.";
            case NOT_OURS -> "It is signed with a key of ours, and there is no such certificate.";
        };
    }

    private List<CheckPage.Line> lines(BadgeVerdict.Said said) {
        List<CheckPage.Line> lines = new ArrayList<>();
        if (!said.holder().isEmpty()) {
            lines.add(new CheckPage.Line("Issued to", said.holder()));
        }
        lines.add(new CheckPage.Line("For", said.name()));
        lines.add(new CheckPage.Line("By", said.issuer()));
        if (said.from() != null) {
            lines.add(new CheckPage.Line("Issued", words.day(said.from())));
        }
        return lines;
    }
}
