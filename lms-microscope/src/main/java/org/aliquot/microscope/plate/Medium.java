package org.aliquot.microscope.plate;

import java.util.Map;
import org.aliquot.microscope.bench.Tint;

/** Agars, and what they look like where growth changed them. */
enum Medium {
    BLOOD(
            look(0.545f, 0.09f, 0.09f, 0.74f, 0.2f, 0.15f, 0.955f),
            Map.of(
                    Change.LYSED, look(0.78f, 0.6f, 0.4f, 0.985f, 0.925f, 0.775f, 0.1f),
                    Change.GREENED, look(0.4f, 0.33f, 0.11f, 0.72f, 0.63f, 0.26f, 0.8f),
                    Change.PIGMENTED, look(0.3f, 0.2f, 0.13f, 0.5f, 0.4f, 0.2f, 0.95f))),
    CHOCOLATE(look(0.36f, 0.205f, 0.125f, 0.4f, 0.22f, 0.12f, 0.985f), Map.of()),
    MACCONKEY(
            look(0.89f, 0.52f, 0.5f, 0.96f, 0.74f, 0.71f, 0.52f),
            Map.of(
                    Change.HAZY, look(0.93f, 0.43f, 0.56f, 0.93f, 0.6f, 0.66f, 0.9f),
                    Change.ACID, look(0.9f, 0.38f, 0.47f, 0.96f, 0.55f, 0.6f, 0.6f),
                    Change.PIGMENTED, look(0.52f, 0.57f, 0.4f, 0.66f, 0.74f, 0.52f, 0.6f))),
    MANNITOL_SALT(
            look(0.87f, 0.33f, 0.36f, 0.97f, 0.47f, 0.47f, 0.6f),
            Map.of(Change.ACID, look(0.99f, 0.84f, 0.2f, 1, 0.93f, 0.4f, 0.62f))),
    XLD(
            look(0.74f, 0.16f, 0.13f, 0.92f, 0.27f, 0.2f, 0.66f),
            Map.of(
                    Change.ACID, look(0.93f, 0.64f, 0.22f, 0.98f, 0.76f, 0.36f, 0.66f),
                    Change.HAZY, look(0.92f, 0.79f, 0.42f, 0.95f, 0.8f, 0.45f, 0.95f))),
    MUELLER_HINTON(look(0.83f, 0.76f, 0.57f, 0.95f, 0.9f, 0.74f, 0.3f), Map.of());

    private final Look fresh;
    private final Map<Change, Look> changed;

    Medium(Look fresh, Map<Change, Look> changed) {
        this.fresh = fresh;
        this.changed = changed;
    }

    private static Look look(float r, float g, float b, float red, float green, float blue, float opacity) {
        return new Look(new Tint(r, g, b), new Tint(red, green, blue), opacity);
    }

    Look fresh() {
        return fresh;
    }

    Look where(Change change) {
        Look look = changed.get(change);
        if (look == null) {
            throw new IllegalArgumentException(this + " does not become " + change);
        }
        return look;
    }
}
