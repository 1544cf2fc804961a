package org.aliquot.microscope.blood;

import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.jspecify.annotations.Nullable;

/** A red cell on a dried film: hemoglobin as deep as it is thick. */
final class RedDisc implements Body {

    private static final float EDGE = 0.46f;
    private static final float THICK = 0.11f;

    private final Shape shape;
    private final @Nullable Blob oval;
    private final Profile profile;
    private final Dye dye;
    private final float reach;
    private final float perCore;
    private final float amount;
    private final float lean;
    private final float tilt;
    private final Noise noise;
    private final List<Part> parts;

    /**
     * @param core distance from the edge to the middle in µm
     * @param reach of the shape in µm
     */
    RedDisc(Shape shape, Profile profile, Dye dye, double core, double reach, Chance chance) {
        this.shape = shape;
        this.oval = shape instanceof Blob blob && blob.ratio() < 0.84f ? blob : null;
        this.profile = profile;
        this.dye = dye;
        this.perCore = (float) (1 / core);
        this.reach = (float) reach;
        this.amount = (float) chance.about(1, 0.07);
        this.lean = (float) chance.about(0, 0.05);
        this.tilt = (float) (chance.about(0, 0.045) / Math.sqrt(core));
        this.noise = new Noise(chance);
        this.parts = List.of();
    }

    private RedDisc(RedDisc like, List<Part> parts) {
        this.shape = like.shape;
        this.oval = like.oval;
        this.profile = like.profile;
        this.dye = like.dye;
        this.reach = like.reach;
        this.perCore = like.perCore;
        this.amount = like.amount;
        this.lean = like.lean;
        this.tilt = like.tilt;
        this.noise = like.noise;
        this.parts = parts;
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float d = distance(u, v);
        if (d > -0.4f) {
            float thick = thickness(u, v, d, ink);
            ink.absorb(dye, thick);
            ink.retard(thick * THICK);
        }
    }

    /** To the edge in µm, which is never quite smooth. */
    float distance(float u, float v) {
        return shape.inside(u, v) + 0.09f * noise.at(u * 0.4f, v * 0.4f);
    }

    /** Parts of hemoglobin at a point so far inside. */
    float thickness(float u, float v, float d, Ink ink) {
        float share = (oval == null ? 1 - d * perCore : oval.share(u, v)) + tilt * u;
        float q = Math.min(Math.max(share, 0), 1);
        float rim = d > 1.4f ? 1 : 1 + 0.1f * Steps.smooth(0.9f, 0.3f, Math.abs(d - 0.55f));
        float texture = 1 + 0.05f * noise.at(u * 1.9f, v * 1.9f);
        return ink.within(d, EDGE) * amount * profile.at(q, u, v) * rim * (1 + lean * u * perCore) * texture;
    }

    /** The same, with parts that are called by names. */
    RedDisc naming(Part... named) {
        return new RedDisc(this, List.of(named));
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public Shape outline() {
        return shape;
    }

    @Override
    public float reach() {
        return reach;
    }
}
