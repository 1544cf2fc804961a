package org.aliquot.microscope.plate;

import java.util.List;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Picture;

/** One colony in the middle of a plate, what it changed in the agar, and the same plate without it. */
final class Measured {

    private static final int SIDE = 400;

    /** mm of a pixel in a close-up. */
    static final double CLOSE = 0.05;

    /** The same in a picture of a whole plate. */
    static final double WHOLE = 0.13;

    private final double pixel;
    private final Picture whole;
    private final Picture changed;
    private final Picture empty;

    Measured(Habit habit, Medium medium, double diameter, long seed) {
        this(habit, medium, diameter, seed, CLOSE);
    }

    /** @param pixel mm of a pixel */
    Measured(Habit habit, Medium medium, double diameter, long seed, double pixel) {
        this.pixel = pixel;
        var setup = new Plate.Setup(medium, Dish.USUAL, Bench.Top.PANE, seed);
        var bare = new Habit(
                habit.size(),
                habit.profile(),
                0,
                habit.unrest(),
                habit.waves(),
                new Coat(habit.coat().middle(), habit.coat().edge(), 0, 0, 0, 0, 0),
                habit.effects());
        List<Change> changes =
                habit.effects().stream().map(Effect::change).distinct().toList();
        whole = take(new Plate(setup, List.of(one(habit, diameter)), frame(), changes));
        changed = take(new Plate(setup, List.of(one(bare, diameter)), frame(), changes));
        empty = take(new Plate(setup, List.of(), frame(), List.of()));
    }

    private static Colonies one(Habit habit, double diameter) {
        return new Colonies(List.of(new Colony(habit, 0, 0, (float) diameter / 2, 3)), new Noise(new Chance(5)));
    }

    private Scene.Frame frame() {
        double side = SIDE * pixel;
        return new Scene.Frame(-side / 2, -side / 2, side);
    }

    private static Picture take(Plate plate) {
        return plate.look(plate.close().pixels(SIDE));
    }

    /** How wide the colony is in mm, across the direction of the light. */
    double colony() {
        return across(whole, changed, 8);
    }

    /** How wide the changed agar is in mm: where half of the change is left. */
    double zone() {
        return across(changed, empty, most(changed, empty) / 2);
    }

    /** mm over which the change falls from nine tenths to one tenth. */
    double softness() {
        int most = most(changed, empty);
        return (across(changed, empty, most / 10) - across(changed, empty, most * 9 / 10)) / 2;
    }

    private static int most(Picture one, Picture other) {
        int most = 0;
        for (int i = 0; i < SIDE; i++) {
            most = Math.max(most, difference(one, other, i, SIDE - 1 - i));
        }
        return most;
    }

    private double across(Picture one, Picture other, int least) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < SIDE; i++) {
            if (difference(one, other, i, SIDE - 1 - i) > least) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? 0 : (last - first + 1) * pixel * Math.sqrt(2);
    }

    private static int difference(Picture one, Picture other, int x, int y) {
        int most = 0;
        for (int i = 0; i < 3; i++) {
            most = Math.max(most, Math.abs(channel(one, x, y, i) - channel(other, x, y, i)));
        }
        return most;
    }

    /** Mean color of the colony, so many mm around a place so far from its middle, below the left of it. */
    double[] color(double far) {
        return mean(whole, far);
    }

    /** Of the agar that it changed. */
    double[] agar(double far) {
        return mean(changed, far);
    }

    double[] fresh() {
        return mean(empty, 0);
    }

    /** How much of the red light the lines below take where they are darkest, within so many mm of the middle, 0 to 255. */
    double linesThroughChanged(double far) {
        return darkest(changed, far);
    }

    double linesThroughFresh(double far) {
        return darkest(empty, far);
    }

    private double darkest(Picture picture, double far) {
        double least = 255;
        double sum = 0;
        int all = 0;
        for (double x = -far; x < far; x += 2 * pixel) {
            for (double y = -far; y < far; y += 2 * pixel) {
                if (x * x + y * y < far * far) {
                    double red = around(picture, x, y);
                    least = Math.min(least, red);
                    sum += red;
                    all++;
                }
            }
        }
        return sum / all - least;
    }

    private double around(Picture picture, double x, double y) {
        int middle = SIDE / 2;
        double sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += channel(picture, middle + (int) (x / pixel) + i % 3, middle + (int) (y / pixel) + i / 3, 0) / 9.0;
        }
        return sum;
    }

    private double[] mean(Picture picture, double far) {
        int middle = SIDE / 2;
        int off = (int) Math.round(far / pixel / Math.sqrt(2));
        double[] sum = new double[3];
        for (int y = -2; y <= 2; y++) {
            for (int x = -2; x <= 2; x++) {
                for (int i = 0; i < 3; i++) {
                    sum[i] += channel(picture, middle - off + x, middle + off + y, i) / 25.0;
                }
            }
        }
        return sum;
    }

    private static int channel(Picture picture, int x, int y, int i) {
        return picture.at(x, y) >> 16 - 8 * i & 255;
    }
}
