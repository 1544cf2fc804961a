package org.aliquot.microscope.blood;

import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;

/** Red cells that stick together: the later lie on the earlier, of which no more than a shade comes through. */
final class Heap implements Body {

    /** A cell in it, moved and turned. */
    record Disc(RedDisc cell, double x, double y, double angle) {}

    private static final float SHADE = 0.34f;
    private static final float THICK = 0.06f;

    private final RedDisc[] cells;
    private final float[] x;
    private final float[] y;
    private final float[] cos;
    private final float[] sin;
    private final Shape outline;
    private final float reach;

    Heap(List<Disc> discs) {
        int size = discs.size();
        cells = new RedDisc[size];
        x = new float[size];
        y = new float[size];
        cos = new float[size];
        sin = new float[size];
        float far = 0;
        for (int i = 0; i < size; i++) {
            var disc = discs.get(i);
            cells[i] = disc.cell();
            x[i] = (float) disc.x();
            y[i] = (float) disc.y();
            cos[i] = (float) StrictMath.cos(disc.angle());
            sin[i] = (float) StrictMath.sin(disc.angle());
            far = Math.max(
                    far,
                    (float) Math.sqrt(x[i] * x[i] + y[i] * y[i]) + disc.cell().reach());
        }
        reach = far;
        outline = Shape.joined(
                discs.stream()
                        .map(disc -> disc.cell().outline().placed(disc.x(), disc.y(), disc.angle()))
                        .toList(),
                0.3);
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float deep = 0;
        float below = 0;
        for (int i = 0; i < cells.length; i++) {
            float dx = u - x[i];
            float dy = v - y[i];
            float r = cells[i].reach();
            if (dx * dx + dy * dy > r * r) {
                continue;
            }
            float cu = cos[i] * dx + sin[i] * dy;
            float cv = cos[i] * dy - sin[i] * dx;
            float d = cells[i].distance(cu, cv);
            if (d > -0.4f) {
                float cover = ink.within(d, 0.46f);
                float crease = 1 + 0.16f * below * Steps.smooth(0.6f, 0, Math.abs(d - 0.15f));
                float own = cells[i].thickness(cu, cv, d, ink) * crease;
                deep = deep * (1 - cover) + own + SHADE * below * cover;
                below = Math.max(below, Steps.smooth(-0.3f, 1.8f, d));
            }
        }
        ink.absorb(Dyes.HEMOGLOBIN, deep);
        ink.retard(deep * THICK);
    }

    @Override
    public Shape outline() {
        return outline;
    }

    @Override
    public float reach() {
        return reach;
    }
}
