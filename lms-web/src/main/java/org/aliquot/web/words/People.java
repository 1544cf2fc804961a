package org.aliquot.web.words;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aliquot.people.Accounts;
import org.jspecify.annotations.Nullable;

/** Names of everybody on one page, asked for once. */
public final class People {

    private final Map<UUID, String> names;

    private People(Map<UUID, String> names) {
        this.names = names;
    }

    public static People of(Collection<@Nullable UUID> ids, Accounts accounts) {
        return new People(
                accounts.names(ids.stream().filter(Objects::nonNull).distinct().toList()));
    }

    public String name(@Nullable UUID id) {
        return id == null ? "A content pack" : Objects.requireNonNull(names.getOrDefault(id, "Somebody"));
    }
}
