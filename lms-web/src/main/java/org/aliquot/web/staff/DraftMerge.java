package org.aliquot.web.staff;

import java.util.List;
import java.util.Objects;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else saved meanwhile, to be taken into an open editor.
 *
 * @param fields by their titles
 * @param editor the form as it stands; the browser takes from it what was not touched
 */
public record DraftMerge<E>(String who, String when, List<String> fields, E editor) {

    public DraftMerge {
        fields = List.copyOf(fields);
    }

    /** Who it was, as far as that is known. */
    public static String name(@Nullable AccountId by, Accounts accounts) {
        return by == null
                ? "A content pack"
                : Objects.requireNonNull(accounts.names(List.of(by)).getOrDefault(by, "Someone"));
    }

    public String list() {
        return String.join(", ", fields);
    }
}
