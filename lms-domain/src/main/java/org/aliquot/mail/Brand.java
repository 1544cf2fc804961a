package org.aliquot.mail;

import java.util.Objects;
import org.aliquot.school.Accent;
import org.aliquot.school.SchoolSettings;
import org.aliquot.school.Shades;

/**
 * What a letter has of the school that it comes from.
 *
 * @param light colors on a white page
 * @param dark colors where the reader's program is dark
 * @param logo whether its picture travels with the letter
 */
record Brand(String name, Shades.Colors light, Shades.Colors dark, boolean logo) {

    /** Of the product, for a school that chose no color. */
    private static final Accent OURS = new Accent("#43338f");

    static Brand of(SchoolSettings school) {
        Shades shades = new Shades(Objects.requireNonNullElse(school.look().accent(), OURS));
        return new Brand(
                school.name(),
                shades.inTheLight(),
                shades.inTheDark(),
                school.look().logo() != null);
    }
}
