package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.web.Brand;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about the installation, and what it was started with.
 *
 * @param version of the settings, in each of the forms
 * @param contact how the school is reached; empty for nothing
 * @param logo null for none
 * @param started what only whoever runs the server can change
 */
public record SchoolPage(
        int version,
        Naming naming,
        String contact,
        Brand.@Nullable Logo logo,
        Colors colors,
        List<Choice> zones,
        Mail mail,
        List<Kept> kept,
        List<Fact> started,
        Said said) {

    public record Naming(String name, boolean signUp) {}

    /**
     * @param picked in the field that shows the color
     * @param typed in the field for its digits
     * @param own whether the school has a color of its own
     * @param sample what the samples show
     * @param nearest to be taken in the place of what was refused; null where nothing was
     */
    public record Colors(
            String picked,
            String typed,
            boolean own,
            Sample sample,
            @Nullable String nearest) {

        Colors with(Sample shown) {
            return new Colors(picked, typed, own, shown, nearest);
        }

        Colors nearest(String hex, Sample shown) {
            return new Colors(picked, typed, own, shown, hex);
        }
    }

    /**
     * @param sheet null where the samples are as the pages are
     * @param hex empty where the color is the product's
     * @param saved whether the pages have this color
     */
    public record Sample(@Nullable String sheet, String hex, boolean saved) {}

    /** @param waiting messages, in words; empty where none waits */
    public record Mail(boolean sends, String waiting) {}

    /** @param why nobody chooses it, in a sentence or two */
    public record Kept(String what, String howLong, String why) {}

    public record Fact(String name, String value, String setting) {}

    /** @param trouble what stood in the way of saving */
    public record Said(FieldErrors errors, @Nullable String trouble) {

        static final Said NOTHING = new Said(FieldErrors.NONE, null);
    }

    SchoolPage with(Naming typed) {
        return new SchoolPage(version, typed, contact, logo, colors, zones, mail, kept, started, said);
    }

    SchoolPage with(Colors typed) {
        return new SchoolPage(version, naming, contact, logo, typed, zones, mail, kept, started, said);
    }

    SchoolPage withContact(String typed) {
        return new SchoolPage(version, naming, typed, logo, colors, zones, mail, kept, started, said);
    }

    SchoolPage withZones(List<Choice> chosen) {
        return new SchoolPage(version, naming, contact, logo, colors, chosen, mail, kept, started, said);
    }

    SchoolPage wrong(FieldErrors errors) {
        return new SchoolPage(
                version, naming, contact, logo, colors, zones, mail, kept, started, new Said(errors, null));
    }

    SchoolPage in(String trouble) {
        return new SchoolPage(
                version,
                naming,
                contact,
                logo,
                colors,
                zones,
                mail,
                kept,
                started,
                new Said(FieldErrors.NONE, trouble));
    }
}
