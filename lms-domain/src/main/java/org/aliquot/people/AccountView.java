package org.aliquot.people;

import java.util.Set;

/** An account as staff and its owner see it. */
public record AccountView(
        AccountId id,
        String name,
        String email,
        Set<Role> roles,
        String timeZone,
        boolean active,
        Accommodation accommodation) {

    /** The name of whoever was erased. */
    static final String ERASED = "Erased person";

    public static boolean isErased(String name) {
        return name.equals(ERASED);
    }
}
