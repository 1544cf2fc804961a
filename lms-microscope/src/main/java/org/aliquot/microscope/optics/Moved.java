package org.aliquot.microscope.optics;

import java.util.List;

/** A body somewhere else within a greater one, turned by an angle in radians. */
public final class Moved implements Body {

    private final Body body;
    private final Shape outline;
    private final float x;
    private final float y;
    private final float cos;
    private final float sin;
    private final float reach;
    private final float own;
    private final double angle;

    public Moved(Body body, double x, double y, double angle) {
        this.body = body;
        this.outline = body.outline().placed(x, y, angle);
        this.x = (float) x;
        this.y = (float) y;
        this.cos = (float) StrictMath.cos(angle);
        this.sin = (float) StrictMath.sin(angle);
        this.own = body.reach() * body.reach();
        this.angle = angle;
        this.reach = body.reach() + (float) StrictMath.sqrt(x * x + y * y);
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float dx = u - x;
        float dy = v - y;
        if (dx * dx + dy * dy <= own) {
            float cosBefore = ink.cosTwice;
            float sinBefore = ink.sinTwice;
            ink.turn(cos, sin);
            body.stain(cos * dx + sin * dy, cos * dy - sin * dx, ink);
            ink.cosTwice = cosBefore;
            ink.sinTwice = sinBefore;
        }
    }

    @Override
    public Shape outline() {
        return outline;
    }

    @Override
    public List<Part> parts() {
        return body.parts().stream().map(part -> part.placed(x, y, angle)).toList();
    }

    @Override
    public float reach() {
        return reach;
    }
}
