package org.aliquot.microscope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.microscope.optics.Kind;

/**
 * What is to be found in a field, and among what.
 *
 * @param wanted kinds to be found, by id
 * @param others kinds that lie there as well, one or two of each
 * @param fewest objects to be found
 * @param most objects to be found
 */
public record Search(List<String> wanted, List<String> others, int fewest, int most) {

    public static final int MOST_WANTED = 3;
    /** Below that, what is described in words would give the answer away. */
    public static final int FEWEST_OTHERS = 2;

    public static final int MOST_OTHERS = 4;
    public static final int MOST_OBJECTS = 8;

    /** Above that, a field is full of a kind, and all of them would have to be found. */
    private static final int FULL = 50;

    /**
     * Refuses what no field can show with an {@link IllegalArgumentException} that says why.
     */
    public Search {
        wanted = List.copyOf(wanted);
        others = List.copyOf(others);
        refuse(wanted.isEmpty(), "nothing is to be found");
        refuse(wanted.size() > MOST_WANTED, "at most " + MOST_WANTED + " kinds are to be found");
        refuse(
                others.size() < FEWEST_OTHERS || others.size() > MOST_OTHERS,
                FEWEST_OTHERS + " to " + MOST_OTHERS
                        + " other kinds lie in the field, so that there is something to tell" + " apart");
        refuse(
                fewest < 1 || most < fewest || most > MOST_OBJECTS,
                "1 to " + MOST_OBJECTS + " objects are to be found, the fewest first");
        refuse(fewest < wanted.size(), "there is at least one of each kind that is to be found");
        refuse(new HashSet<>(ids(wanted, others)).size() < wanted.size() + others.size(), "a kind is named twice");
        for (Kind kind : kinds(ids(wanted, others))) {
            refuse(full(kind), "the field is full of '" + kind.id() + "' anyway");
            refuse(
                    Kinds.setting(kind).preparation() != first(wanted).preparation(),
                    "'" + kind.id() + "' is not seen in the same field as '" + wanted.getFirst() + "'");
        }
    }

    /** All kinds that are told apart, in an order that does not say which are wanted. */
    public List<String> kinds() {
        return ids(wanted, others).stream().sorted().toList();
    }

    Setting setting() {
        return first(wanted);
    }

    static List<Kind> kinds(List<String> ids) {
        List<Kind> kinds = new ArrayList<>();
        for (String id : ids) {
            kinds.add(Kinds.find(id).orElseThrow(() -> missing(id)));
        }
        return kinds;
    }

    private static IllegalArgumentException missing(String id) {
        return new IllegalArgumentException(
                Sights.find(id).isPresent()
                        ? "'" + id + "' is seen with the eye and lies in no field"
                        : "nothing in the atlas is called '" + id + "'");
    }

    private static Setting first(List<String> wanted) {
        return Kinds.setting(kinds(wanted).getFirst());
    }

    static boolean full(Kind kind) {
        return Kinds.setting(kind).around().stream()
                .anyMatch(population -> population.kind() == kind && population.number() > FULL);
    }

    private static List<String> ids(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }
}
