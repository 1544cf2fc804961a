package org.aliquot.web.words;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.jspecify.annotations.Nullable;

/** Names of everybody on one page, asked for once. */
public final class People {

    private final Map<AccountId, String> names;

    private People(Map<AccountId, String> names) {
        this.names = names;
    }

    public static People of(Collection<@Nullable AccountId> ids, Accounts accounts) {
        return new People(
                accounts.names(ids.stream().filter(Objects::nonNull).distinct().toList()));
    }

    public String name(@Nullable AccountId id) {
        return id == null ? "A content pack" : Objects.requireNonNull(names.getOrDefault(id, "Someone"));
    }
}
