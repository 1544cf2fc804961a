package org.aliquot.web.staffday;

import java.util.UUID;

/** Somebody to talk to, with the reason and the class it is about. */
public record TalkPerson(
        UUID id, String name, String initials, String url, UUID cohort, String cohortName, String why) {

    /** Two classes may name the same person: ids of elements say both. */
    public String key() {
        return id + "-" + cohort;
    }
}
