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
 * @param rhythms when news come by email
 * @param newAddress what was typed as the new address
 * @param meanwhile what was changed while the form was open, null when nothing was
 */
public record ProfilePage(
        String name,
        String email,
        int version,
        boolean demo,
        boolean staff,
        boolean largerText,
        List<Choice> zones,
        List<Choice> rhythms,
        List<Choice> letters,
        List<Choice> notices,
        String newAddress,
        FieldErrors errors,
        @Nullable Meanwhile meanwhile) {

    ProfilePage withAddress(String typed) {
        return new ProfilePage(
                name, email, version, demo, staff, largerText, zones, rhythms, letters, notices, typed, errors, meanwhile);
    }
}
