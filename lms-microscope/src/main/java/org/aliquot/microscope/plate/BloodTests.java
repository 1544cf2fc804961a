package org.aliquot.microscope.plate;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.bench.Bench;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Size;

/** Plates of the tests that are read on blood agar. */
final class BloodTests {

    private static final Coat AUREUS = Habits.AUREUS.coat();
    private static final Coat GRAY = Habits.AGALACTIAE.coat();
    private static final double STREAK = 3;
    private static final double CLOSE = 46;

    /** Cells on a square mm of a plate on which satellites grow. */
    private static final double CELLS = 0.5;

    private static final double FURTHEST = 10;

    private BloodTests() {}

    private static Plate.Setup setup(Chance chance) {
        return new Plate.Setup(Medium.BLOOD, Dish.USUAL, Bench.Top.PANE, chance.next());
    }

    /** @param meeting how much both streaks do together, 0 to 1 */
    static Plate camp(float meeting, long seed) {
        var chance = new Chance(seed);
        var setup = setup(chance);
        float across = chance.near(-14, -9);
        float tilt = chance.near(-1.2f, 1.2f);
        float x = chance.near(-5, 5);
        float gap = chance.near(2.6f, 3.6f);
        var toxin = new Line(new Place(-36, across - tilt), new Place(36, across + tilt), STREAK, AUREUS, chance);
        var factor = new Line(
                new Place(x, across + (float) STREAK + gap),
                new Place(x + chance.near(-1.5f, 1.5f), 36),
                STREAK,
                GRAY,
                chance);
        var close = new Scene.Frame(x - CLOSE / 2, across - CLOSE * 0.3, CLOSE);
        return new Plate(
                setup,
                List.of(
                        new Lysis(toxin, factor, meeting, meeting > 0 ? 0.55f : 0, chance.near(9.5f, 13), chance),
                        toxin,
                        factor),
                close,
                List.of(Change.LYSED));
    }

    static Plate satellites(long seed) {
        var chance = new Chance(seed);
        var setup = setup(chance);
        double turn = chance.between(-0.5, 0.5);
        float cos = (float) StrictMath.cos(turn);
        float sin = (float) StrictMath.sin(turn);
        float off = chance.near(-5, 5);
        var from = new Place(-36 * cos - off * sin, -36 * sin + off * cos);
        var to = new Place(36 * cos - off * sin, 36 * sin + off * cos);
        var streak = new Line(from, to, STREAK, AUREUS, chance);
        var colonies = new Colonies(fed(streak, chance), new Noise(chance));
        var close = new Scene.Frame(-CLOSE / 2 - off * sin, -CLOSE / 2 + off * cos, CLOSE);
        return new Plate(
                setup,
                List.of(new Lysis(streak, streak, 0, 0, 0, chance), streak, colonies),
                close,
                List.of(Change.LYSED));
    }

    /** Colonies where the streak feeds them. */
    private static List<Colony> fed(Line streak, Chance chance) {
        var habit = Habit.of(
                new Size(0.7, 1.3),
                Profile.CONVEX,
                0.26,
                Coat.of(new Tint(0.86f, 0.83f, 0.79f), new Tint(0.74f, 0.68f, 0.63f), 0.85, 0.8));
        List<Colony> colonies = new ArrayList<>();
        int cells = (int) (CELLS * 76 * 76);
        for (int i = 0; i < cells; i++) {
            float x = chance.near(-38, 38);
            float y = chance.near(-38, 38);
            double size = habit.size().draw(chance);
            float beyond = streak.beyond(x, y);
            double share = 1 - StrictMath.pow(Math.max(0, beyond - 1) / FURTHEST, 0.8);
            if (x * x + y * y < 39 * 39 && beyond > 0.5 && share > 0.12) {
                colonies.add(new Colony(habit, x, y, (float) (size * share / 2), chance.near(0, 30)));
            }
        }
        return colonies;
    }

    /** A lawn that changes the blood, and a disk in it. */
    static Plate disk(Change change, String print, Size zones, long seed) {
        var chance = new Chance(seed);
        var setup = setup(chance);
        float x = chance.near(-9, 9);
        float y = chance.near(-9, 9);
        double zone = zones.draw(chance);
        Coat coat = change == Change.GREENED
                ? Coat.of(new Tint(0.6f, 0.56f, 0.4f), new Tint(0.6f, 0.56f, 0.4f), 0.34, 0.5)
                : Coat.of(new Tint(0.84f, 0.78f, 0.7f), new Tint(0.84f, 0.78f, 0.7f), 0.26, 0.4);
        var effect = new Effect(change, -0.1, 1.3, 0.93);
        var lawn = new Lawn(coat, List.of(Zone.of(x, y, zone)), null, effect, chance);
        return new Plate(
                setup,
                List.of(lawn, new Disk(x, y, print, "")),
                new Scene.Frame(x - CLOSE / 2, y - CLOSE / 2, CLOSE),
                List.of(change));
    }
}
