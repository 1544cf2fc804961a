package org.aliquot.roster.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.PersonName;
import org.aliquot.people.Role;
import org.aliquot.people.TimeZones;
import org.aliquot.roster.RowProblem;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** Reads rows as people, one by one; every mistake of a row is named. */
public final class PersonLines {

    /**
     * One row as it was read.
     *
     * @param person as far as the row could be read
     * @param problems what could not be
     * @param cells all that stands in the row, so that it can be given back
     */
    public record Reading(PersonLine person, List<RowProblem> problems, List<String> cells) {}

    private final Heading heading;
    private final Map<String, Integer> seen = new HashMap<>();

    public PersonLines(Heading heading) {
        this.heading = heading;
    }

    public Reading read(SheetRow row) {
        List<RowProblem> problems = new ArrayList<>();
        String email = heading.cell(row, PersonColumn.EMAIL).replaceFirst("(?i)^mailto:", "");
        String name = name(row);
        checkEmail(row.number(), email, problems);
        if (!PersonName.isOne(name)) {
            problems.add(
                    name.isEmpty()
                            ? new RowProblem("name", "", "The name is missing.", "Fill it in.")
                            : new RowProblem("name", name, "The name is longer than 200 characters.", "Shorten it."));
        }
        Set<Role> roles = roles(heading.cell(row, PersonColumn.ROLES), problems);
        String zone = zone(heading.cell(row, PersonColumn.TIME_ZONE), problems);
        PersonLine person = new PersonLine(
                row.number(),
                email,
                name,
                roles,
                zone,
                orNull(heading.cell(row, PersonColumn.CLASS_CODE)),
                orNull(heading.cell(row, PersonColumn.COURSE)),
                TermsCells.read(heading, row, problems),
                readAs(heading.cell(row, PersonColumn.ROLES)));
        return new Reading(person, List.copyOf(problems), row.cells());
    }

    private String name(SheetRow row) {
        String whole = heading.cell(row, PersonColumn.NAME);
        String parts = heading.cell(row, PersonColumn.FIRST_NAME) + " " + heading.cell(row, PersonColumn.LAST_NAME);
        return (whole.isEmpty() ? parts : whole).strip().replaceAll("\\s+", " ");
    }

    private void checkEmail(int number, String email, List<RowProblem> problems) {
        if (email.isEmpty()) {
            problems.add(new RowProblem("email", "", "The email address is missing.", "Fill it in."));
        } else if (!EmailAddress.isOne(email)) {
            problems.add(new RowProblem("email", email, "This is not an email address.", "Correct it."));
        } else {
            Integer before = seen.putIfAbsent(email.toLowerCase(Locale.ROOT), number);
            if (before != null) {
                problems.add(new RowProblem(
                        "email", email, "Row " + before + " has the same address.", "Keep one of the two rows."));
            }
        }
    }

    private static Set<Role> roles(String cell, List<RowProblem> problems) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : words(cell)) {
            switch (word) {
                case "" -> {}
                case "learner", "student", "trainee", "participant" -> roles.add(Role.LEARNER);
                case "instructor", "teacher", "faculty", "trainer" -> roles.add(Role.INSTRUCTOR);
                case "administrator", "admin", "proctor", "invigilator", "reviewer", "auditor", "partner" ->
                    problems.add(new RowProblem(
                            "role",
                            cell,
                            "A file can add only learners and instructors.",
                            "Give the role on the person's page."));
                default ->
                    problems.add(new RowProblem("role", cell, "There is no such role.", "Use learner or instructor."));
            }
        }
        return roles;
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.toLowerCase(Locale.ROOT).split("[,;/|]"))
                .map(String::strip)
                .toList();
    }

    /** Who becomes an instructor by a word of the file's own should not learn it from the result. */
    private static List<String> readAs(String cell) {
        return words(cell).stream()
                .filter(word -> !word.isEmpty() && Word.find(Role.class, word).isEmpty())
                .flatMap(word ->
                        roles(word, new ArrayList<>()).stream().map(role -> "“" + word + "” is read as " + role.word()))
                .toList();
    }

    private static @Nullable String zone(String cell, List<RowProblem> problems) {
        if (cell.isEmpty()) {
            return null;
        }
        String wanted = cell.replace(' ', '_');
        Optional<String> zone = TimeZones.known().stream()
                .filter(known -> known.equalsIgnoreCase(wanted))
                .findFirst();
        if (zone.isEmpty()) {
            problems.add(new RowProblem(
                    "time zone", cell, "There is no such time zone.", "Use a name such as America/New_York."));
        }
        return zone.orElse(null);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
