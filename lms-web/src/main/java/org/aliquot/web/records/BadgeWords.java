package org.aliquot.web.records;

import static org.aliquot.web.language.Phrases.t;

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
                        t("This badge is genuine"),
                        t("It was issued here, is unchanged, and is valid."),
                        lines(said));
            case BadgeVerdict.Unchanged(var said) ->
                new BadgePage.Found(
                        "warn",
                        t("This badge is unchanged, and was not issued here"),
                        t(
                                "Its signature fits the key that it brings along. Whether that key belongs to {0}, only they can say. Whether they revoked it was not asked.",
                                said.issuer().isEmpty() ? t("its issuer") : said.issuer()),
                        lines(said));
            case BadgeVerdict.Refused(var flaw, var detail) ->
                new BadgePage.Found("bad", t("This badge is not valid"), why(flaw, detail), List.of());
            case BadgeVerdict.TooOften() ->
                new BadgePage.Found(
                        "warn",
                        t("Too many tries"),
                        t("Too many requests came from your network. Wait an hour, then try again."),
                        List.of());
        };
    }

    private static String why(BadgeFlaw flaw, String detail) {
        return switch (flaw) {
            case UNREADABLE -> t("This is not a badge. Paste the whole text of the file: a token, JSON, or an SVG.");
            case INCOMPLETE -> t("A part is missing or unreadable: {0}.", detail);
            case WRONG_TYPE -> t("A part has the wrong type: {0}.", detail);
            case NOT_YET_VALID -> t("It is not valid before {0}.", detail);
            case EXPIRED -> t("badge|It has not been valid since {0}.", detail);
            case UNSIGNED -> t("It is not signed, so anyone can have written it.");
            case WRONG_METHOD ->
                detail.isEmpty()
                        ? t("It does not say with which key it was signed.")
                        : t("It names a key that badges cannot name: {0}.", detail);
            case OTHER_PROOF ->
                detail.isEmpty()
                        ? t("Its parts and days are in order. It is signed in a way that is not checked here.")
                        : t(
                                "Its parts and days are in order. It is signed in a way that is not checked here ({0}).",
                                detail);
            case CHANGED -> t("It was changed after it was signed, or signed with another key.");
            case REVOKED -> t("It was issued here, and its certificate was revoked or replaced since then.");
            case NOT_OURS -> t("It is signed with a key of ours, and there is no such certificate.");
        };
    }

    private List<CheckPage.Line> lines(BadgeVerdict.Said said) {
        List<CheckPage.Line> lines = new ArrayList<>();
        if (!said.holder().isEmpty()) {
            lines.add(new CheckPage.Line(t("Issued to"), said.holder()));
        }
        lines.add(new CheckPage.Line(t("issued|For"), said.name()));
        lines.add(new CheckPage.Line(t("issued|By"), said.issuer()));
        if (said.from() != null) {
            lines.add(new CheckPage.Line(t("certificate|Issued"), words.day(said.from())));
        }
        return lines;
    }
}
