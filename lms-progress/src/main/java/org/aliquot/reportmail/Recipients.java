package org.aliquot.reportmail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.people.AccountId;

/**
 * Whom a wish means: its owner, and others on the staff by their addresses.
 *
 * @param unknown addresses that nobody on the staff has
 */
record Recipients(List<AccountId> people, List<String> unknown) {

    Recipients {
        people = List.copyOf(people);
        unknown = List.copyOf(unknown);
    }

    static Recipients of(AccountId owner, ScheduleWish wish, ScheduleTable table) {
        Set<AccountId> people = new LinkedHashSet<>(List.of(owner));
        List<String> unknown = new ArrayList<>();
        for (String address : wish.others()) {
            table.staff(address).ifPresentOrElse(people::add, () -> unknown.add(address));
        }
        return new Recipients(List.copyOf(people), unknown);
    }
}
