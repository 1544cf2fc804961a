package org.aliquot.microscope.plate;

import java.util.List;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** Colonies, drawn one by one. */
final class Colonies implements Inoculum {

    /** A thin edge lets more through than the thick middle. */
    private static final float THIN = 0.72f;

    private final List<Colony> colonies;
    private final Noise noise;

    Colonies(List<Colony> colonies, Noise noise) {
        this.colonies = List.copyOf(colonies);
        this.noise = noise;
    }

    List<Colony> all() {
        return colonies;
    }

    @Override
    public void grow(Growth growth) {
        for (Colony colony : colonies) {
            for (Effect effect : colony.habit().effects()) {
                if (effect.melting() == 0) {
                    spread(colony, effect, growth);
                }
            }
        }
        colonies.stream()
                .flatMap(colony -> colony.habit().effects().stream())
                .filter(effect -> effect.melting() > 0)
                .distinct()
                .forEach(effect -> new Melt(effect, growth).of(colonies));
        for (Colony colony : colonies) {
            rise(colony, growth);
        }
    }

    /** What goes out from a small colony goes less far. */
    private void spread(Colony colony, Effect effect, Growth growth) {
        float share = colony.share();
        float beyond = (float) effect.beyond() * share;
        float soft = (float) effect.soft() * Math.min(1, 0.3f + 0.7f * share);
        float end = colony.radius() + beyond + soft / 2;
        float begin = colony.radius() + beyond - soft / 2;
        float strength = (float) effect.strength();
        float[] plane = growth.changed(effect.change());
        float pixel = growth.pixel();
        int bottom = Math.min((int) Math.floor((colony.y() + end) / pixel), growth.bottom() - 1);
        for (int y = Math.max((int) Math.ceil((colony.y() - end) / pixel), growth.top()); y <= bottom; y++) {
            float dy = y * pixel - colony.y();
            float half = (float) Math.sqrt(Math.max(0, end * end - dy * dy));
            int right = Math.min((int) Math.floor((colony.x() + half) / pixel), growth.right() - 1);
            int x = Math.max((int) Math.ceil((colony.x() - half) / pixel), growth.left());
            for (int at = growth.index(x, y); x <= right; x++, at++) {
                float dx = x * pixel - colony.x();
                float far = (float) Math.sqrt(dx * dx + dy * dy);
                growth.change(plane, at, strength * Steps.smooth(end, begin, far));
            }
        }
    }

    private void rise(Colony colony, Growth growth) {
        Habit habit = colony.habit();
        float pixel = growth.pixel();
        float reach = colony.reach(pixel);
        float unrest = colony.radius() < 3 * pixel ? 0 : (float) habit.unrest();
        float waves = (float) habit.waves() / 3;
        float grain = habit.coat().grain();
        float high = (float) habit.height() * colony.radius();
        int bottom = Math.min((int) Math.floor((colony.y() + reach) / pixel), growth.bottom() - 1);
        for (int y = Math.max((int) Math.ceil((colony.y() - reach) / pixel), growth.top()); y <= bottom; y++) {
            float dy = y * pixel - colony.y();
            float half = (float) Math.sqrt(Math.max(0, reach * reach - dy * dy));
            int right = Math.min((int) Math.floor((colony.x() + half) / pixel), growth.right() - 1);
            int x = Math.max((int) Math.ceil((colony.x() - half) / pixel), growth.left());
            for (int at = growth.index(x, y); x <= right; x++, at++) {
                float dx = x * pixel - colony.x();
                float far = (float) Math.sqrt(dx * dx + dy * dy);
                float edge = colony.radius();
                if (unrest > 0 && far > 0) {
                    float turn = waves / far;
                    edge *= 1
                            + unrest
                                    * (noise.at(dx * turn + colony.own(), dy * turn)
                                            + 0.5f * noise.at(2.3f * dx * turn, 2.3f * dy * turn + colony.own()));
                }
                float hard = Steps.clamp((edge - far) / pixel + 0.5f);
                if (hard > 0) {
                    float way = Math.min(far / edge, 1);
                    float part = habit.profile().at(way);
                    float rough = grain > 0 ? grain * rough(x * pixel, y * pixel) : 0;
                    float hidden = habit.coat().cover() * hard * (THIN + (1 - THIN) * part);
                    growth.grow(
                            at,
                            hard * (high * part + rough),
                            habit.profile().runs() ? growth.missing(at, hidden) : hidden,
                            habit.coat(),
                            habit.coat().outward(way));
                }
            }
        }
    }

    private float rough(float x, float y) {
        return noise.at(x * 3.1f, y * 3.1f) + 0.6f * noise.at(x * 7.3f, y * 7.3f);
    }
}
