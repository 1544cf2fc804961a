package org.aliquot.microscope.fluorescence;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;

/** Points of light, each for itself. Thread-safe. */
final class Dots {

    private static final int FIELDS = 4;
    private static final int TRIES = 40;
    private static final float SOFT = 0.5f;

    private final float[] all;

    private Dots(float[] all) {
        this.all = all;
    }

    /**
     * Strewn in a shape around the origin.
     *
     * @param half how far from the origin, along u
     * @param high how far along v
     * @param low least radius in µm
     * @param most greatest radius
     * @param apart least distance of two in µm, where there is room
     */
    static Dots in(
            Shape shape, double half, double high, int number, double low, double most, double apart, Chance chance) {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < number * TRIES && places.size() < number; i++) {
            double x = chance.between(-half, half);
            double y = chance.between(-high, high);
            double room = i < number * TRIES / 2 ? apart : apart * 0.6;
            if (shape.inside((float) x, (float) y) > most
                    && places.stream().allMatch(at -> StrictMath.hypot(at[0] - x, at[1] - y) > room)) {
                places.add(new double[] {x, y});
            }
        }
        float[] all = new float[places.size() * FIELDS];
        int at = 0;
        for (double[] place : places) {
            all[at++] = (float) place[0];
            all[at++] = (float) place[1];
            all[at++] = chance.near(low, most);
            all[at++] = chance.near(0.6, 1.1);
        }
        return new Dots(all);
    }

    /** How bright a point is: 0 between them, about 1 within. */
    float at(float u, float v) {
        float sum = 0;
        for (int i = 0; i < all.length; i += FIELDS) {
            float dx = u - all[i];
            float dy = v - all[i + 1];
            float radius = all[i + 2] + SOFT;
            float far = dx * dx + dy * dy;
            if (far < radius * radius) {
                sum = Math.max(sum, all[i + 3] * Steps.smooth(radius, all[i + 2] - SOFT, (float) Math.sqrt(far)));
            }
        }
        return sum;
    }
}
