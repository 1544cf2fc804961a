package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Class lists as the API writes them. */
final class RosterJson {

    private RosterJson() {}

    /** A student system that writes files. */
    record StudentSystem(String id, String name) {}

    /**
     * A file that was read, and what it does or did.
     *
     * @param state {@code planned}, {@code committed} or {@code undone}
     * @param notes what was unusual about the file
     * @param undecided classes about which nobody has said which they are here; their people wait
     * @param canUndo whether it is the last one that was carried out
     */
    record Roster(
            String id,
            String system,
            String fileName,
            Instant readAt,
            String state,
            List<String> notes,
            List<ListedClass> undecided,
            Counts counts,
            List<Unread> unread,
            boolean canUndo) {}

    /** A class as the student system has it; what it does not tell is empty. */
    record ListedClass(String id, String title, String course, String code) {}

    /**
     * Rows by what becomes of them.
     *
     * @param guarded missing people who are suspended only when a person says so
     * @param fresh people who get an account
     * @param unread lines of the file that could not be read
     */
    record Counts(
            int joins,
            int returns,
            int stays,
            int teaches,
            int leaves,
            int nothing,
            int undecided,
            int refused,
            int guarded,
            int fresh,
            int unread) {}

    record Unread(String file, int line, String id, String why) {}

    /** One of the latest files. */
    record Recent(String id, String system, String fileName, String state, Instant readAt) {}

    /**
     * Somebody in a class of the list.
     *
     * @param fate {@code joins}, {@code returns}, {@code stays}, {@code teaches}, {@code leaves}, {@code nothing},
     *     {@code undecided} or {@code refused}
     * @param trouble why a row comes to nothing
     * @param cohort which class it is here
     * @param person whose account it is; absent for who has none yet
     */
    record Row(
            String classTitle,
            String name,
            String email,
            String role,
            String fate,
            @Nullable String trouble,
            @Nullable String cohort,
            @Nullable String person,
            boolean guarded,
            boolean done) {}
}
