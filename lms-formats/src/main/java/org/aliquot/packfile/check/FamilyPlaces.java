package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aliquot.packfile.FamilyMeasure;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/**
 * The options of families stand in order of size, and the results of mistakes lie around the key. So it is counted where the key stands:
 * no family has it at one place in all draws, and over the families of a pack each place has it about equally often.
 */
final class FamilyPlaces implements ContentCheck {

    private static final int FEWEST_FAMILIES = 10;

    /** Of an even share: with four options, 20 to 30%. */
    private static final double OFF = 0.2;

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<FamilyMeasure> families = FamilyMeasure.of(pack.pack());
        List<Problem> problems = new ArrayList<>();
        families.stream()
                .filter(FamilyMeasure::isFixed)
                .map(family -> pack.where()
                        .question(
                                family.question(),
                                "the key of %s is at one place in all of %d draws; add wrong options on its other side and say how many are shown"
                                        .formatted(family.question(), FamilyMeasure.DRAWS)))
                .forEach(problems::add);
        Map<Integer, List<FamilyMeasure>> byShown = families.stream()
                .collect(Collectors.groupingBy(FamilyMeasure::shown, TreeMap::new, Collectors.toList()));
        byShown.forEach((shown, some) -> {
            if (some.size() >= FEWEST_FAMILIES && isUneven(some, shown)) {
                problems.add(uneven(some, shown));
            }
        });
        return problems;
    }

    private static boolean isUneven(List<FamilyMeasure> families, int shown) {
        double even = (double) families.size() * FamilyMeasure.DRAWS / shown;
        return FamilyMeasure.sum(families).stream().anyMatch(times -> Math.abs(times - even) > OFF * even);
    }

    private static Problem uneven(List<FamilyMeasure> families, int shown) {
        int draws = families.size() * FamilyMeasure.DRAWS;
        String places = FamilyMeasure.sum(families).stream()
                .map(times -> Math.round(100.0 * times / draws) + "%")
                .collect(Collectors.joining(", "));
        return new Problem(
                "items",
                0,
                "in %d families that show %d options, the key is first to last in %s of draws, which is more than a fifth off an even share"
                        .formatted(families.size(), shown, places));
    }
}
