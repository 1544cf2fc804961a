package org.aliquot.microscope.optics;

import java.util.ArrayList;
import java.util.List;

/** Yeasts that bud, alone and in chains; what a cell looks like is told by who stains or mounts it. */
public final class Yeasts {

    /** The body of one cell. */
    @FunctionalInterface
    public interface Filling {
        Body of(Shape shape, double reach, Chance chance);
    }

    /**
     * How those of a chain look.
     *
     * @param share of the width that they have in a wet mount
     * @param blunt 1 for cells like spindles, less for rounder ends
     */
    public record Cells(double share, double blunt, Filling filling) {}

    private Yeasts() {}

    /** A cell with a smaller one at its end, now and then with another one beginning. */
    public static Body budding(Individual one, Filling filling) {
        var chance = one.chance();
        double size = one.size();
        double mother = size * chance.between(0.6, 0.72);
        double bud = size - mother * 0.98;
        double shift = (size - mother) / 2;
        double angle = chance.between(-0.25, 0.25);
        double far = mother / 2 + bud * 0.45;
        List<Shape> parts = new ArrayList<>();
        parts.add(Blob.oval(mother, chance.between(0.74, 0.92), 0.02, chance).placed(-shift, 0, 0));
        parts.add(Blob.oval(bud * 1.08, chance.between(0.8, 0.95), 0.02, chance)
                .placed(far * StrictMath.cos(angle) - shift, far * StrictMath.sin(angle), angle));
        if (chance.happens(0.2)) {
            double side = chance.between(1.4, 2.2);
            parts.add(Shape.circle(
                    mother * 0.5 * StrictMath.cos(side) - shift, mother * 0.48 * StrictMath.sin(side), mother * 0.22));
        }
        return filling.of(Shape.joined(parts, 0.25), size * 0.75 + 1, chance);
    }

    /** The same, but so many of them, as a share, without a bud. */
    public static Body buddingOrSingle(Individual one, double single, Filling filling) {
        var chance = new Chance(Hash.mix(one.seed(), 0x62756473L));
        return chance.happens(single)
                ? filling.of(
                        Blob.oval(one.size(), chance.between(0.7, 0.9), 0.03, chance), one.size() * 0.6 + 1, chance)
                : budding(one, filling);
    }

    /** Long cells end to end, pinched where they meet, with branches and buds there. */
    public static Body pseudohyphae(Individual one, Cells cells) {
        var chance = one.chance();
        double size = one.size();
        int number = (int) Math.max(3, Math.round(size / 12));
        double each = size / number;
        List<Body> all = new ArrayList<>();
        double bow = chance.between(-0.1, 0.1) * size;
        for (int i = 0; i < number; i++) {
            double left = bow(bow, i, number);
            double right = bow(bow, i + 1, number);
            double angle = StrictMath.atan2(right - left, each);
            double x = (i + 0.5) * each - size / 2;
            double length = each / StrictMath.cos(angle) + 0.6;
            all.add(new Moved(
                    link(length, cells.share() * chance.between(3, 4.4), cells, chance), x, (left + right) / 2, angle));
            if (i > 0) {
                branch(all, x - each / 2, left, cells, chance);
            }
        }
        return Group.of(all);
    }

    private static void branch(List<Body> all, double x, double y, Cells cells, Chance chance) {
        int side = chance.happens(0.5) ? 1 : -1;
        double lean = side * chance.between(0.6, 1.15);
        if (chance.happens(0.55)) {
            double length = chance.between(7, 11);
            all.add(new Moved(
                    link(length, cells.share() * chance.between(2.6, 3.4), cells, chance),
                    x + (1 + length / 2) * StrictMath.cos(lean),
                    y + (1 + length / 2) * StrictMath.sin(lean),
                    lean));
        }
        for (int i = 0; i < 3; i++) {
            double angle = (i == 0 ? -lean : lean * 0.3) + chance.between(-0.8, 0.8) + (i == 2 ? StrictMath.PI : 0);
            double bud = cells.share() * chance.between(2.6, 4.4);
            double far = 1.3 + bud / 2;
            if (chance.happens(0.5)) {
                var shape = Blob.oval(bud, chance.between(0.75, 0.95), 0.03, chance);
                all.add(new Moved(
                        cells.filling().of(shape, bud, chance),
                        x + far * StrictMath.cos(angle),
                        y + far * StrictMath.sin(angle),
                        angle));
            }
        }
    }

    private static double bow(double height, int i, int number) {
        double way = 2.0 * i / number - 1;
        return height * (way * way - 0.4);
    }

    private static Body link(double length, double wide, Cells cells, Chance chance) {
        double pinch = chance.between(0.3, 0.5);
        var shape = new Strip(
                length,
                0,
                way -> wide
                        / 2
                        * (pinch
                                + (1 - pinch)
                                        * StrictMath.pow(
                                                StrictMath.sqrt(
                                                        StrictMath.sin(StrictMath.PI * Math.min(way, 1)) + 1e-9),
                                                cells.blunt())));
        return cells.filling().of(shape, length * 0.6 + 1, chance);
    }
}
