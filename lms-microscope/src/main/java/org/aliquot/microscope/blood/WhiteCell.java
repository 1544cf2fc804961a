package org.aliquot.microscope.blood;

import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;

/** A nucleated cell, from below: cytoplasm with vacuoles, granules, a nucleus with chromatin, and what else lies on it. */
final class WhiteCell implements Body {

    /** The edge of the cell, the vacuoles in it, and how far it reaches in µm. */
    record Outline(Shape shape, Shape holes, double reach) {}

    /**
     * The cytoplasm.
     *
     * @param depth parts of the dye
     * @param mottle height of its clouds, 0 to 1
     * @param rim how much deeper it is at the edge, 0 to 1
     */
    record Plasma(Dye dye, double depth, double mottle, double rim) {}

    /** A part of the cytoplasm that takes another dye; it fades over so many µm. */
    record Zone(Shape shape, Dye dye, double depth, double softness) {}

    /** The nucleus, and where it is folded so that it is twice as deep; unrest in µm moves its edge. */
    record Nucleus(Shape shape, Shape folds, Chromatin chromatin, double unrest) {}

    /** A zone, granules, bodies of another sort, and what parts of all this are called. */
    record Contents(Zone zone, List<Grain> grains, List<Body> extras, List<Part> parts) {
        Contents {
            grains = List.copyOf(grains);
            extras = List.copyOf(extras);
            parts = List.copyOf(parts);
        }
    }

    private static final float EDGE = 0.44f;
    private static final float THICK = 0.06f;

    private final Outline cell;
    private final Plasma plasma;
    private final Nucleus nucleus;
    private final Zone zone;
    private final Grain[] grains;
    private final Body[] extras;
    private final List<Part> parts;
    private final float depth;
    private final Noise noise;

    WhiteCell(Outline cell, Plasma plasma, Nucleus nucleus, Contents contents, Chance chance) {
        this.cell = cell;
        this.plasma = plasma;
        this.nucleus = nucleus;
        this.zone = contents.zone();
        this.grains = contents.grains().toArray(Grain[]::new);
        this.extras = contents.extras().toArray(Body[]::new);
        this.parts = contents.parts();
        this.depth = (float) chance.about(1, 0.08);
        this.noise = new Noise(chance);
    }

    @Override
    public void stain(float u, float v, Ink ink) {
        float wavy = 0.24f * noise.at(u * 0.36f + 11, v * 0.36f);
        float d = cell.shape().inside(u, v) + wavy;
        if (d < -0.4f) {
            return;
        }
        float unrest = (float) nucleus.unrest();
        float wu = u + unrest * noise.at(u * 0.8f, v * 0.8f);
        float wv = v + unrest * noise.at(u * 0.8f + 31, v * 0.8f);
        float n = Math.min(nucleus.shape().inside(wu, wv), d - 0.1f);
        float within = ink.within(d, EDGE);
        float core = ink.within(n, 0.44f);
        float hole = ink.within(cell.holes().inside(u, v), 0.7f) * (1 - core);
        cytoplasm(u, v, d, within * (1 - 0.7f * core) * (1 - 0.62f * hole), ink);
        granules(u, v, within * (1 - hole) * Steps.smooth(0, 0.5f, d), core, ink);
        if (core > 0) {
            float fold = ink.within(nucleus.folds().inside(wu, wv), 0.5f);
            nucleus.chromatin().stain(u, v, n, core * (1 + 0.28f * fold), ink);
        }
        for (var extra : extras) {
            extra.stain(u, v, ink);
        }
        ink.retard(THICK * (within * (0.4f + 0.6f * Steps.smooth(-0.2f, 2f, d)) + 0.35f * core - 0.15f * hole));
    }

    private void cytoplasm(float u, float v, float d, float cover, Ink ink) {
        if (cover <= 0) {
            return;
        }
        float clouds = 1 + (float) plasma.mottle() * noise.rough(u * 0.55f, v * 0.55f, 4);
        float edge = 1 + (float) plasma.rim() * Steps.smooth(2.6f, 0, d + 0.7f * noise.at(u * 0.4f + 50, v * 0.4f));
        float amount = depth * cover * clouds * (0.75f + 0.25f * Steps.smooth(0, 1.2f, d));
        float soft = (float) zone.softness();
        float there = zone.shape().inside(u, v);
        float part =
                there < -2 * soft ? 0 : Steps.smooth(-soft, soft, there + 0.6f * soft * noise.at(u * 0.9f, v * 0.9f));
        ink.absorb(plasma.dye(), (float) plasma.depth() * amount * edge * (1 - part));
        ink.absorb(zone.dye(), (float) zone.depth() * amount * part);
    }

    private void granules(float u, float v, float within, float core, Ink ink) {
        for (var grain : grains) {
            float cover = within * (1 - core * (1 - grain.overNucleus()));
            if (cover > 0) {
                float lies = cover * grain.granules().cover(u, v, Grain.SOFTNESS, ink);
                ink.absorb(grain.dye(), grain.amount() * lies);
                ink.retard(grain.shine() * 0.03f * lies);
            }
        }
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public Shape outline() {
        return cell.shape();
    }

    @Override
    public float reach() {
        return (float) cell.reach();
    }
}
