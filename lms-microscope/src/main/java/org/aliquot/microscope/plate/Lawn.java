package org.aliquot.microscope.plate;

import java.util.List;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.jspecify.annotations.Nullable;

/** Confluent growth of a swab that was drawn over the whole plate in three directions. */
final class Lawn implements Inoculum {

    private static final float HIGH = 0.08f;
    /** mm within which a corner is rounded. */
    private static final float CORNER = 4;

    private static final float EDGE = 0.45f;

    private final Coat coat;
    private final List<Zone> zones;
    private final @Nullable Cut cut;
    private final @Nullable Effect effect;
    private final Noise noise;
    private final float stripeX;
    private final float stripeY;

    /**
     * Where growth comes back into a zone: within so many mm of a place.
     *
     * @param x of its middle in mm from the middle of the plate
     */
    record Cut(float x, float y, float radius) {}

    /**
     * @param cut where it grows although it lies within a zone
     * @param effect what it does to the agar
     */
    Lawn(Coat coat, List<Zone> zones, @Nullable Cut cut, @Nullable Effect effect, Chance chance) {
        this.coat = coat;
        this.zones = List.copyOf(zones);
        this.cut = cut;
        this.effect = effect;
        this.noise = new Noise(chance);
        double turn = chance.between(0, StrictMath.PI);
        stripeX = (float) StrictMath.cos(turn);
        stripeY = (float) StrictMath.sin(turn);
    }

    @Override
    public void grow(Growth growth) {
        float pixel = growth.pixel();
        float[] changed = effect == null ? null : growth.changed(effect.change());
        float beyond = effect == null ? 0 : (float) effect.beyond();
        float soft = effect == null ? 0 : (float) effect.soft();
        float strength = effect == null ? 0 : (float) effect.strength();
        for (int row = growth.top(); row < growth.bottom(); row++) {
            float y = row * pixel;
            int at = growth.index(growth.left(), row);
            for (int column = growth.left(); column < growth.right(); column++, at++) {
                float x = column * pixel;
                float inside = inside(x, y);
                film(x, y, Steps.smooth(EDGE, -EDGE, inside), at, growth);
                if (changed != null) {
                    growth.change(
                            changed, at, strength * (1 - Steps.smooth(beyond - soft / 2, beyond + soft / 2, inside)));
                }
            }
        }
    }

    /** How many mm inside a zone a place is, negative where it grows. */
    private float inside(float x, float y) {
        float most = -9;
        for (Zone zone : zones) {
            float dx = x - zone.x();
            float dy = y - zone.y();
            most = Math.max(most, zone.radius() - (float) Math.sqrt(dx * dx + dy * dy));
        }
        if (cut != null && most > -1) {
            float dx = x - cut.x();
            float dy = y - cut.y();
            most = rounded(most, (float) Math.sqrt(dx * dx + dy * dy) - cut.radius());
        }
        return most > -2 ? most + 0.13f * noise.at(x * 0.9f, y * 0.9f) : most;
    }

    /** The lesser of two distances, with a round corner where they meet. */
    private static float rounded(float one, float other) {
        float near = Math.max(CORNER - Math.abs(one - other), 0) / CORNER;
        return Math.min(one, other) - near * near * CORNER / 4;
    }

    private void film(float x, float y, float grown, int at, Growth growth) {
        if (grown <= 0) {
            return;
        }
        float along = stripeX * x + stripeY * y;
        float across = stripeX * y - stripeY * x;
        float swab = noise.at(across * 0.42f, along * 0.03f) + 0.6f * noise.at(along * 0.5f, across * 0.03f);
        float grain = noise.at(x * 3.3f, y * 3.3f) + 0.7f * noise.at(x * 6.1f, y * 6.1f);
        float hidden = coat.cover() * grown * (0.92f + 0.055f * swab + 0.07f * grain);
        growth.grow(at, HIGH * grown * (1 + 0.04f * swab + 0.06f * grain), Steps.clamp(hidden), coat, 0);
    }
}
