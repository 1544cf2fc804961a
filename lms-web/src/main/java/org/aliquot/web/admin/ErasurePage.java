package org.aliquot.web.admin;

import java.util.UUID;
import org.aliquot.web.staff.FieldErrors;

/**
 * Asks once more before a person is erased.
 *
 * @param typed what was typed to confirm
 * @param yourself whether this is whoever asks
 */
public record ErasurePage(UUID id, String name, String email, boolean yourself, String typed, FieldErrors errors) {

    /** What is typed to confirm. */
    public String proof() {
        return proof(name, email);
    }

    /** The address; of whoever has none the name. */
    static String proof(String name, String email) {
        return email.isEmpty() ? name : email;
    }
}
