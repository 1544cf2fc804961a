package org.aliquot.web.staff;

import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved meanwhile; what was typed stays in the form.
 *
 * @param what what was saved, such as "this class"
 * @param version the one that stands; sent as {@code over}, it keeps what was typed
 * @param url shows what stands instead
 */
public record Meanwhile(String who, String when, String what, int version, String url, List<Difference> differences) {

    public Meanwhile {
        differences = List.copyOf(differences);
    }

    /** Who it was, as far as that is known. */
    public static String name(@Nullable UUID by, Accounts accounts) {
        return by == null ? "Someone" : DraftMerge.name(new AccountId(by), accounts);
    }

    /** One field in which the two differ. */
    public record Difference(String field, String stored) {}
}
