package org.aliquot.web.phone;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import org.aliquot.web.Assets;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.language.Phrases;

/** Makes the manifest: it opens at what is to be done today. */
final class Manifests {

    /** The paper of the light theme; the frame names the dark one beside it, which a manifest cannot. */
    private static final String PAPER = "#faf8f6";

    private Manifests() {}

    static Manifest of(Assets assets) {
        List<Manifest.Icon> icons = List.of(
                icon(assets, "icon-192.png", "192x192", "any"),
                icon(assets, "icon-512.png", "512x512", "any"),
                icon(assets, "icon-maskable-192.png", "192x192", "maskable"),
                icon(assets, "icon-maskable-512.png", "512x512", "maskable"));
        List<Manifest.Icon> small = icons.subList(0, 1);
        return new Manifest(
                SiteUrls.TODAY,
                "Aliquot",
                "Aliquot",
                t("Prepare for the medical laboratory exams: what to study today, reviews and practice."),
                Phrases.locale().toLanguageTag(),
                SiteUrls.TODAY,
                SiteUrls.HOME,
                "standalone",
                PAPER,
                PAPER,
                icons,
                List.of(
                        new Manifest.Shortcut(
                                t("place|Review"), t("Cards that are due today"), RecallUrls.REVIEW, small),
                        new Manifest.Shortcut(
                                t("place|Practice"), t("Exams and your own practice"), ExamUrls.PRACTICE, small)));
    }

    private static Manifest.Icon icon(Assets assets, String file, String sizes, String purpose) {
        return new Manifest.Icon(assets.url("/img/" + file), sizes, "image/png", purpose);
    }
}
