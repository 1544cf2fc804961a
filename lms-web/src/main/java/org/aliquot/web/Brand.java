package org.aliquot.web;

import org.aliquot.school.Accent;
import org.aliquot.school.SchoolLogo;
import org.aliquot.school.SchoolSettings;
import org.aliquot.web.address.SchoolUrls;
import org.jspecify.annotations.Nullable;

/**
 * What a school put in the place of our mark and color, and how it is reached.
 *
 * @param colors the address of a stylesheet after ours; null where the colors are ours
 * @param logo null where the mark is ours
 * @param contact in a line, as the school wrote it; null where it wrote nothing
 */
public record Brand(
        @Nullable String colors,
        @Nullable Logo logo,
        @Nullable String contact) {

    public static final Brand OURS = new Brand(null, null, null);

    /**
     * @param school what the picture stands for, to whoever does not see it
     * @param width as drawn; pages show it smaller
     */
    public record Logo(String url, String school, int width, int height) {}

    public static Brand of(SchoolSettings settings) {
        Accent accent = settings.look().accent();
        SchoolLogo logo = settings.look().logo();
        return new Brand(
                accent == null ? null : SchoolUrls.colors(accent.hex()),
                logo == null
                        ? null
                        : new Logo(SchoolUrls.logo(logo.sha256()), settings.name(), logo.width(), logo.height()),
                settings.contact());
    }
}
