package org.aliquot.people;

import java.util.Set;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/**
 * An account as staff and its owner see it.
 *
 * @param email empty for who came from another system and has none here
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

    public boolean hasAddress() {
        return !email.isEmpty();
    }

    /** What tells the account from others where its owner chooses between them. */
    public String handle() {
        return hasAddress() ? email : name;
    }

    public static boolean isErased(String name) {
        return name.equals(ERASED);
    }
}
