package org.aliquot.lti;

import java.util.UUID;

/** What the course that somebody comes from is here. */
public sealed interface ClassState {

    /** No instructor has connected it yet. */
    record NotYet() implements ClassState {}

    /** It is a class, and they are in it, as a member or as its instructor. */
    record In(UUID cohort, String name) implements ClassState {}

    /** It is a class, and they cannot come in. */
    record Outside(UUID cohort, String name, Why why) implements ClassState {}

    /** What keeps somebody out. */
    enum Why {
        ARCHIVED,
        NO_SEAT,
        /** Their system calls them an instructor, and no administrator here has. */
        NOT_CONFIRMED,
        /** They learn in it and are told as its instructor, or the other way around, or their other roles here forbid it. */
        OTHER_ROLE
    }
}
