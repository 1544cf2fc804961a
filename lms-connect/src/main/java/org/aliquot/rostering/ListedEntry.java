package org.aliquot.rostering;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a class, as a list has it.
 *
 * @param number of the row, from 1
 * @param classId of the class in its system
 * @param subject who they are in that system, for ever; empty for somebody who is missing from the list
 * @param name empty where the system tells none
 * @param email empty where the system tells none, or where an address says nothing about who somebody is
 * @param gone whether the list says that they are no longer in it
 */
record ListedEntry(
        int number, String classId, String subject, String name, String email, CourseRole role, boolean gone) {

    /** Whether the list itself has it, and not what became of the list. */
    boolean isOfList() {
        return !subject.isEmpty();
    }

    @Nullable
    String nameOrNull() {
        return name.isEmpty() ? null : name;
    }

    @Override
    public String toString() {
        return "ListedEntry[" + number + "]";
    }
}
