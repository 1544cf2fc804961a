package org.aliquot.oneroster;

import java.util.List;

/**
 * What a file says, each list in the order of its file.
 *
 * @param version of the standard, {@code 1.1} or {@code 1.2}
 * @param delta only what changed, so that whatever is not listed stays as it is; else everything, so that it is gone
 * @param places at most one for a person in a class, where the first of several rows stands
 * @param refused rows that were left out because something is wrong with them
 * @param notes whole sentences on what was read although it is unusual, or left out although nothing is wrong
 */
public record RosterFacts(
        String version,
        boolean delta,
        List<ListedClass> classes,
        List<ListedPerson> people,
        List<ListedPlace> places,
        List<RefusedLine> refused,
        List<String> notes) {

    public RosterFacts {
        classes = List.copyOf(classes);
        people = List.copyOf(people);
        places = List.copyOf(places);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }
}
