package org.aliquot.credits;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds what was probably entered twice: of one day, one kind of hours and one title. Sessions of a conference differ in a number. */
final class Doubles {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What two entries of the same thing have in common; one in college hours and one in contact hours are no such two. */
    private record Likeness(LocalDate day, CreditUnit unit, String title) {}

    /** With what it is compared by, which is made once for each. */
    private record Told(UUID id, Likeness likeness) {}

    private Doubles() {}

    static boolean areLike(NewCredit one, NewCredit other) {
        return likeness(one).equals(likeness(other));
    }

    /** One of the others that looks like it. */
    static Optional<CreditView> like(NewCredit told, List<CreditView> others) {
        Likeness wanted = likeness(told);
        return others.stream()
                .filter(other -> other.told().earnedOn().equals(told.earnedOn()))
                .filter(other -> likeness(other.told()).equals(wanted))
                .findFirst();
    }

    /** Those of which there is another one. */
    static Set<UUID> among(List<CreditView> all) {
        List<Told> told = all.stream()
                .map(one -> new Told(one.id(), likeness(one.told())))
                .toList();
        Map<Likeness, Long> times = told.stream().collect(groupingBy(Told::likeness, counting()));
        return told.stream()
                .filter(one -> times.getOrDefault(one.likeness(), 0L) > 1)
                .map(Told::id)
                .collect(toUnmodifiableSet());
    }

    private static Likeness likeness(NewCredit told) {
        String title = told.title().toLowerCase(Locale.ROOT);
        String plain = BETWEEN_WORDS.matcher(title).replaceAll("");
        return new Likeness(told.earnedOn(), told.unit(), plain.isEmpty() ? title : plain);
    }
}
