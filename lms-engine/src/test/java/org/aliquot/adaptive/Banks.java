package org.aliquot.adaptive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.forms.AreaCount;
import org.aliquot.oracle.Oracle;

/** Banks and plans for tests. */
final class Banks {

    private static final List<String> AREAS = List.of("BBNK", "UABF", "CHEM", "HEMA", "IMMU", "MICR", "LABO");

    private Banks() {}

    static List<BankItem> oracle(String name) {
        return Oracle.rows(name + ".csv").stream()
                .map(row -> new BankItem(
                        row.cell("item"),
                        new ItemResponseFunction(row.cells().containsKey("a") ? row.number("a") : 1, row.number("b")),
                        row.cell("area")))
                .toList();
    }

    /** The seven areas of the reference banks, for so many items. */
    static AdaptivePlan sevenAreas(int items) {
        var areas = new ArrayList<AreaCount>();
        for (String large : List.of("BBNK", "CHEM", "HEMA", "MICR")) {
            areas.add(new AreaCount(large, (int) Math.ceil(items * .17), (int) Math.floor(items * .22)));
        }
        for (String small : List.of("UABF", "IMMU", "LABO")) {
            areas.add(new AreaCount(small, (int) Math.ceil(items * .05), (int) Math.floor(items * .10)));
        }
        return new AdaptivePlan(items, areas);
    }

    /** Of the seven areas the one whose share so far is furthest below its target, the normalised middle of its range. */
    static String furthestBehind(List<String> taken) {
        String behind = "";
        double most = Double.NEGATIVE_INFINITY;
        for (String area : AREAS) {
            double target =
                    middle(area) / AREAS.stream().mapToDouble(Banks::middle).sum();
            double share = taken.isEmpty() ? 0 : Collections.frequency(taken, area) / (double) taken.size();
            if (target - share > most) {
                most = target - share;
                behind = area;
            }
        }
        return behind;
    }

    /** A plan that these areas fill. */
    static AdaptivePlan exactly(List<String> taken) {
        var areas = AREAS.stream()
                .map(area ->
                        new AreaCount(area, Collections.frequency(taken, area), Collections.frequency(taken, area)))
                .toList();
        return new AdaptivePlan(taken.size(), areas);
    }

    private static double middle(String area) {
        return List.of("UABF", "IMMU", "LABO").contains(area) ? 7.5 : 19.5;
    }

    static List<BankItem> random(SplittableRandom random, int size, int areas) {
        var bank = new ArrayList<BankItem>();
        for (int i = 0; i < size; i++) {
            var curve = new ItemResponseFunction(random.nextDouble(0.5, 2), random.nextGaussian());
            bank.add(new BankItem("i" + i, curve, "A" + random.nextInt(areas)));
        }
        return bank;
    }
}
