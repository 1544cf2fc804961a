package org.aliquot.web.account;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A person's own page.
 *
 * @param version of the account this form is about
 * @param demo demo accounts keep their address and password
 * @param staff who may make tokens for programs
 * @param newAddress what was typed as the new address
 * @param meanwhile what was changed while the form was open, null when nothing was
 * @param returned mail that came back from this address, null when none did
 */
public record ProfilePage(
        String name,
        String email,
        int version,
        boolean demo,
        boolean staff,
        boolean largerText,
        Region region,
        News news,
        String newAddress,
        FieldErrors errors,
        @Nullable Meanwhile meanwhile,
        @Nullable Returned returned) {

    /**
     * How they are told news.
     *
     * @param rhythms when by email
     * @param letters which by email
     * @param notices which in the product
     */
    public record News(List<Choice> rhythms, List<Choice> letters, List<Choice> notices) {}

    /**
     * Where and how they live.
     *
     * @param zones whose clock
     * @param languages in which language
     */
    public record Region(List<Choice> zones, List<Choice> languages) {}

    ProfilePage with(@Nullable Returned mail) {
        return new ProfilePage(
                name, email, version, demo, staff, largerText, region, news, newAddress, errors, meanwhile, mail);
    }

    ProfilePage withAddress(String typed) {
        return new ProfilePage(
                name, email, version, demo, staff, largerText, region, news, typed, errors, meanwhile, returned);
    }
}
