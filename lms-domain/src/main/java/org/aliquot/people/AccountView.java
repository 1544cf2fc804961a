package org.aliquot.people;

import java.util.Set;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/**
 * An account as staff and its owner see it.
 *
 * @param language in which its owner wants to read pages; null where they have not said
 */
public record AccountView(
        AccountId id,
        String name,
        String email,
        Set<Role> roles,
        String timeZone,
        boolean active,
        Accommodation accommodation,
        @Nullable Language language) {

    /** The name of whoever was erased. */
    static final String ERASED = "Erased person";

    public static boolean isErased(String name) {
        return name.equals(ERASED);
    }
}
