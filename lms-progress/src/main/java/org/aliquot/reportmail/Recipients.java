package org.aliquot.reportmail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.people.AccountId;
import org.aliquot.people.Presence;

/**
 * Whom a wish means: its owner, and others on the staff by their addresses.
 *
 * @param unknown addresses that nobody on the staff has
 */
record Recipients(AccountId owner, Map<String, AccountId> others, List<String> unknown) {

    Recipients {
        others = Map.copyOf(others);
        unknown = List.copyOf(unknown);
    }

    static Recipients of(AccountId owner, ScheduleWish wish, ScheduleTable table) {
        Map<String, AccountId> others = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String address : wish.others()) {
            table.staff(address).ifPresentOrElse(one -> others.put(address, one), () -> unknown.add(address));
        }
        return new Recipients(owner, others, unknown);
    }

    /** Those who are not erased, until the transaction ends; in the order in which everybody takes accounts. */
    List<AccountId> held(Presence presence) {
        return Stream.concat(Stream.of(owner), others.values().stream())
                .distinct()
                .sorted(Comparator.comparing(AccountId::value))
                .filter(presence::hold)
                .toList();
    }

    /** Those of the others who have one of these addresses. */
    Set<AccountId> at(Collection<String> addresses) {
        return others.entrySet().stream()
                .filter(other -> addresses.contains(other.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }
}
