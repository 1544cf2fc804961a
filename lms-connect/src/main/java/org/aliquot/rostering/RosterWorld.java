package org.aliquot.rostering;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountStanding;

/**
 * How things stand where a list is compared with them.
 *
 * @param classes of the list that are known, by their id in its system
 * @param people who are known under their id in the source, by it
 * @param addresses accounts by their folded address; none where an address says nothing
 * @param taken folded addresses whose account the source knows under an id already
 */
record RosterWorld(
        Map<String, KnownClass> classes,
        Map<String, AccountStanding> people,
        Map<String, AccountStanding> addresses,
        Set<String> taken) {

    /**
     * A class of the source that is one here.
     *
     * @param free how many can still join
     * @param members who is in it, each with whether a list of another system made them a member
     * @param listed whom the source had in it so far, with their names
     * @param open who is missing since an earlier list, and waits for a person to say so
     * @param elsewhere whom other classes of other systems have that are this one here
     */
    record KnownClass(
            UUID cohort,
            boolean archived,
            int free,
            Map<AccountId, Boolean> members,
            Set<AccountId> suspended,
            Set<AccountId> staff,
            Map<AccountId, Listed> listed,
            Set<AccountId> open,
            Set<AccountId> elsewhere) {}

    /** Somebody whom the source had in a class. */
    record Listed(String name, String email) {

        @Override
        public String toString() {
            return "Listed[]";
        }
    }
}
