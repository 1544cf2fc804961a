package org.aliquot.microscope.plate;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Size;
import org.jspecify.annotations.Nullable;

/** Plates of disk diffusion. */
final class Antibiogram {

    static final Size CIPROFLOXACIN = new Size(17.6, 18.4);
    static final Size RESISTANT = new Size(13.6, 14.4);
    static final Size SUSCEPTIBLE = new Size(26.6, 27.4);
    static final Size CLINDAMYCIN = new Size(23, 25);
    static final Size WITH_CLAVULANATE = new Size(24.6, 25.4);
    static final Size ALONE = new Size(27.6, 28.4);

    private static final Tint GRAY = new Tint(0.83f, 0.81f, 0.74f);
    private static final Coat RODS = Coat.of(GRAY, GRAY, 0.7, 0.25).rough(0.01);
    private static final Tint CREAM = new Tint(0.87f, 0.83f, 0.7f);
    private static final Coat COCCI = Coat.of(CREAM, CREAM, 0.76, 0.3);

    private static final Habit MUTANT = Habit.of(
            new Size(0.8, 1.6),
            Profile.CONVEX,
            0.22,
            Coat.of(new Tint(0.93f, 0.9f, 0.76f), new Tint(0.86f, 0.82f, 0.68f), 0.95, 0.8));

    /** mm from the middle of one disk to that of the other: 18 between their edges. */
    private static final float APART = 24;

    /** Radius in mm of the edge of growth that comes back: nearly straight. */
    private static final float STRAIGHT = 60;

    private final List<Zone> zones = new ArrayList<>();
    private final List<Inoculum> disks = new ArrayList<>();
    private final Chance chance;
    private final Plate.Setup setup;

    private Antibiogram(Dish dish, long seed) {
        chance = new Chance(seed);
        setup = new Plate.Setup(Medium.MUELLER_HINTON, dish, Bench.Top.BLACK, chance.next());
    }

    /** A disk with a zone; one of no more than 6 mm is none. */
    private void put(double x, double y, String print, double zone) {
        int end = print.indexOf(' ');
        var disk = new Disk(
                (float) x,
                (float) y,
                end < 0 ? print : print.substring(0, end),
                end < 0 ? "" : print.substring(end + 1));
        disks.add(disk);
        if (zone > 2 * Disk.RADIUS) {
            zones.add(Zone.of(x, y, zone));
        }
    }

    private Plate plate(Coat coat, Lawn.@Nullable Cut cut, List<Inoculum> more, Scene.Frame close) {
        List<Inoculum> all = new ArrayList<>();
        all.add(new Lawn(coat, zones, cut, null, chance));
        all.addAll(more);
        all.addAll(disks);
        return new Plate(setup, all, close, List.of());
    }

    private static Scene.Frame around(double x, double y, double side) {
        return new Scene.Frame(x - side / 2, y - side / 2, side);
    }

    private double near(double zone) {
        return chance.between(zone - 0.4, zone + 0.4);
    }

    static Plate six(long seed) {
        var plate = new Antibiogram(Dish.LARGE, seed);
        double turn = plate.chance.between(0, 2 * StrictMath.PI);
        String[] prints = {"AM 10", "GM 10", "CIP 5", "CZ 30", "CRO 30", "SXT"};
        double[] zones = {
            6, plate.near(20), CIPROFLOXACIN.draw(plate.chance), plate.near(12), plate.near(27), plate.near(23)
        };
        double closeX = 0;
        double closeY = 0;
        for (int i = 0; i < prints.length; i++) {
            double way = turn + i * StrictMath.PI / 3;
            double x = 42 * StrictMath.cos(way);
            double y = 42 * StrictMath.sin(way);
            plate.put(x, y, prints[i], zones[i]);
            if (i == 2) {
                closeX = x;
                closeY = y;
            }
        }
        return plate.plate(RODS, null, List.of(), around(closeX * 0.9, closeY * 0.9, 52));
    }

    static Plate staphylococcus(Size zone, boolean within, long seed) {
        var plate = new Antibiogram(Dish.USUAL, seed);
        double turn = plate.chance.between(0, 2 * StrictMath.PI);
        String[] prints = {"FOX 30", "SXT", "TE 30"};
        double fox = zone.draw(plate.chance);
        double[] zones = {fox, plate.near(25), plate.near(26)};
        double x = 0;
        double y = 0;
        for (int i = prints.length - 1; i >= 0; i--) {
            x = 22 * StrictMath.cos(turn + i * 2 * StrictMath.PI / 3);
            y = 22 * StrictMath.sin(turn + i * 2 * StrictMath.PI / 3);
            plate.put(x, y, prints[i], zones[i]);
        }
        List<Inoculum> more = within ? List.of(plate.mutants(x, y, fox / 2)) : List.of();
        return plate.plate(COCCI, null, more, around(x, y, 44));
    }

    private Colonies mutants(double x, double y, double radius) {
        List<Colony> colonies = new ArrayList<>();
        int number = 7 + chance.below(9);
        for (int i = 0; i < number; i++) {
            double way = chance.between(0, 2 * StrictMath.PI);
            double far = 4.4 + (radius - 5.8) * StrictMath.sqrt(chance.unit());
            double size = MUTANT.size().draw(chance);
            colonies.add(new Colony(
                    MUTANT,
                    (float) (x + far * StrictMath.cos(way)),
                    (float) (y + far * StrictMath.sin(way)),
                    (float) size / 2,
                    chance.near(0, 30)));
        }
        return new Colonies(colonies, new Noise(chance));
    }

    /** @param flat whether clindamycin is resisted near erythromycin */
    static Plate induced(boolean flat, long seed) {
        var plate = new Antibiogram(Dish.USUAL, seed);
        double turn = plate.chance.between(0, 2 * StrictMath.PI);
        float cos = (float) StrictMath.cos(turn);
        float sin = (float) StrictMath.sin(turn);
        plate.put(-APART / 2 * cos, -APART / 2 * sin, "E 15", 6);
        plate.put(APART / 2 * cos, APART / 2 * sin, "CC 2", CLINDAMYCIN.draw(plate.chance));
        float edge = plate.chance.near(6, 7);
        float middle = APART / 2 - edge - STRAIGHT;
        Lawn.Cut cut = flat ? new Lawn.Cut(middle * cos, middle * sin, STRAIGHT) : null;
        return plate.plate(COCCI, cut, List.of(), around(0, 0, 52));
    }

    static Plate clavulanate(boolean helps, long seed) {
        var plate = new Antibiogram(Dish.USUAL, seed);
        double turn = plate.chance.between(0, 2 * StrictMath.PI);
        double with = helps ? WITH_CLAVULANATE.draw(plate.chance) : ALONE.draw(plate.chance);
        double[] zones = helps
                ? new double[] {plate.near(15), plate.near(23), plate.near(13), with}
                : new double[] {plate.near(25), plate.near(25.6), with - plate.chance.between(0, 1), with};
        String[] prints = {"CAZ", "CAZ CLA", "CTX", "CTX CLA"};
        for (int i = 0; i < prints.length; i++) {
            double way = turn + i * StrictMath.PI / 2;
            plate.put(25 * StrictMath.cos(way), 25 * StrictMath.sin(way), prints[i], zones[i]);
        }
        return plate.plate(RODS, null, List.of(), around(0, 0, 80));
    }
}
