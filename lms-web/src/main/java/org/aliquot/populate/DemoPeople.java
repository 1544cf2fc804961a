package org.aliquot.populate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aliquot.people.AccountId;

/** The accounts of the demonstration by their addresses, as they are made. */
final class DemoPeople {

    private final Map<String, AccountId> ids = new HashMap<>();

    void add(String email, AccountId id) {
        ids.put(email, id);
    }

    Optional<AccountId> find(String email) {
        return Optional.ofNullable(ids.get(email));
    }

    AccountId of(String email) {
        return Objects.requireNonNull(ids.get(email), email);
    }

    /** Everybody in the class but the accounts that visitors use. */
    List<AccountId> classmates() {
        return DemoCast.CLASS.stream()
                .map(DemoStudent::email)
                .filter(email -> !DemoCast.VISITED.contains(email))
                .map(this::of)
                .toList();
    }
}
