package org.aliquot.oneroster;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.people.EmailAddress;

/** The people of a file. Nothing that is said of a value here quotes it. */
final class People {

    static final List<String> NEEDED = List.of("username", "givenName", "familyName");
    static final int MOST = 100_000;

    private final Map<String, ListedPerson> people = new LinkedHashMap<>();
    private final Set<String> disabled = new HashSet<>();
    private final boolean delta;
    private final Findings findings;
    private boolean passwords;

    People(boolean delta, Findings findings) {
        this.delta = delta;
        this.findings = findings;
    }

    void take(Line line, String id) {
        notePassword(line);
        boolean gone = Status.isGone(line);
        boolean off = !gone && isDisabled(line);
        String name = name(line);
        if (name.isEmpty() && !gone) {
            throw new RefusedRow("The row has neither a name nor a username.");
        }
        if (off) {
            disabled.add(id);
            findings.count(delta ? Oddity.SHUT_OUT : Oddity.DISABLED);
        }
        people.put(id, new ListedPerson(id, name, email(line), gone || off && delta));
    }

    /** Some systems send them in clear. Whether there is one is all that is looked at. */
    private void notePassword(Line line) {
        if (!passwords && !line.cell("password").isEmpty()) {
            passwords = true;
            findings.count(Oddity.PASSWORDS);
        }
    }

    private static boolean isDisabled(Line line) {
        return switch (line.cell("enabledUser").toLowerCase(Locale.ROOT)) {
            case "", "true", "1", "yes" -> false;
            case "false", "0", "no" -> true;
            default -> throw new RefusedRow("enabledUser must be true or false.");
        };
    }

    private static String name(Line line) {
        String name = Stream.of(
                        first(line, "preferredGivenName", "preferredFirstName", "givenName"),
                        first(line, "preferredFamilyName", "preferredLastName", "familyName"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Tidy.name(name.isEmpty() ? line.cell("username") : name);
    }

    /** The first of these columns that says something. */
    private static String first(Line line, String... columns) {
        return Stream.of(columns)
                .map(line::cell)
                .map(Tidy::name)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String email(Line line) {
        String email = line.cell("email");
        if (email.isEmpty() || EmailAddress.isOne(email)) {
            return email;
        }
        findings.count(Oddity.NO_ADDRESS);
        return "";
    }

    boolean has(String id) {
        return people.containsKey(id);
    }

    boolean isDisabled(String id) {
        return disabled.contains(id);
    }

    boolean isGone(String id) {
        ListedPerson person = people.get(id);
        return person != null && person.gone();
    }

    List<ListedPerson> all() {
        return List.copyOf(people.values());
    }
}
