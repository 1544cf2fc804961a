package org.aliquot.microscope.plate;

import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** A film that spreads over the plate in waves: it swarms, rests, and swarms again. */
final class Swarm implements Inoculum {

    /** mm from one rest to the next. */
    private static final float WAVE = 8.2f;

    private static final float HIGH = 0.2f;

    private static final Coat COAT =
            new Coat(new Tint(0.66f, 0.55f, 0.48f), new Tint(0.66f, 0.55f, 0.48f), 0, 1, 0.75f, 0, 0);

    private final float x;
    private final float y;
    private final float front;
    private final Noise wide;
    private final Noise fine;

    /** From a place in mm from the middle of the plate, so many mm far. */
    Swarm(double x, double y, double front, Chance chance) {
        this.x = (float) x;
        this.y = (float) y;
        this.front = (float) front;
        this.wide = new Noise(chance);
        this.fine = new Noise(chance);
    }

    @Override
    public void grow(Growth growth) {
        float pixel = growth.pixel();
        for (int row = growth.top(); row < growth.bottom(); row++) {
            int at = growth.index(growth.left(), row);
            for (int column = growth.left(); column < growth.right(); column++, at++) {
                film(column * pixel, row * pixel, at, growth);
            }
        }
    }

    private void film(float px, float py, int at, Growth growth) {
        float dx = px - x;
        float dy = py - y;
        float far = (float) Math.sqrt(dx * dx + dy * dy)
                + 2.6f * wide.at(px * 0.07f, py * 0.07f)
                + 0.25f * fine.at(px * 0.5f, py * 0.5f);
        if (far > front) {
            return;
        }
        float wave = far / WAVE;
        float on = wave - (int) wave;
        // each wave is thick where it rested, and thins to the next one
        float thick = Steps.smooth(-0.1f, 0.22f, on) * (1 - 0.72f * on * (2 - on));
        float rough = 0.05f * fine.at(px * 1.9f, py * 1.9f) + 0.03f * fine.at(px * 4.6f, py * 4.6f);
        float end = Steps.smooth(front, front - 0.6f, far);
        float hidden = end * (0.2f + 0.34f * thick + 1.1f * rough);
        growth.grow(at, end * HIGH * (thick + 0.5f * rough), Steps.clamp(hidden), COAT, 0);
    }
}
