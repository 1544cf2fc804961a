package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.question.FamilyKeys;

/**
 * Where the key of a family stands among the options that are shown, over many draws.
 *
 * @param question its id
 * @param options that it has
 * @param places how often the key is first, second, and so on, of as many options as are shown
 */
public record FamilyMeasure(String question, int options, List<Integer> places) {

    /** Half a percent of noise in a bank of a hundred families. */
    public static final int DRAWS = 400;

    public FamilyMeasure {
        places = List.copyOf(places);
    }

    /** Of each family of a pack whose options keep the order of their numbers, exam questions and checks. */
    public static List<FamilyMeasure> of(Pack pack) {
        return Stream.concat(pack.items().stream(), pack.checks().stream())
                .flatMap(FamilyMeasure::of)
                .toList();
    }

    private static Stream<FamilyMeasure> of(PackItem item) {
        // draws of its own for each family: with one seed for all, what chance does to one it would do to all
        long seed = (long) item.id().hashCode() * DRAWS;
        return FamilyKeys.places(item.content(), seed, DRAWS).stream()
                .map(places ->
                        new FamilyMeasure(item.id(), item.content().options().size(), places));
    }

    /** How often the key is at each place in several families that show as many options. */
    public static List<Integer> sum(List<FamilyMeasure> families) {
        List<Integer> sum = new ArrayList<>();
        for (FamilyMeasure family : families) {
            sum.addAll(Collections.nCopies(Math.max(0, family.shown() - sum.size()), 0));
            for (int place = 0; place < family.shown(); place++) {
                sum.set(place, sum.get(place) + family.places().get(place));
            }
        }
        return List.copyOf(sum);
    }

    public int shown() {
        return places.size();
    }

    /** Whether the key is at one place in all draws, so that whoever has seen two of them knows it. */
    public boolean isFixed() {
        return places.contains(DRAWS);
    }
}
