package org.aliquot.microscope.sediment;

import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Shape;

/** Cells that lie close: those on top press those below aside, so that hardly anything shows through. */
final class Pile implements Body {

    private final Body[] cells;
    private final Shape[] outlines;
    private final Shape outline;
    private final float reach;

    /** @param all those named first lie on top */
    Pile(List<? extends Body> all) {
        cells = all.toArray(Body[]::new);
        outlines = all.stream().map(Body::outline).toArray(Shape[]::new);
        outline = Shape.joined(List.of(outlines), 0.3);
        reach = (float) all.stream().mapToDouble(Body::reach).max().orElseThrow();
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        for (int i = 0; i < cells.length; i++) {
            cells[i].stain(u, v, ink);
            if (outlines[i].inside(u, v) > 0.25f) {
                return;
            }
        }
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
