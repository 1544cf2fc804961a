package org.aliquot.microscope.stool;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.FoldedLarva;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Substance;

/** One side flat, a double shell without color, and a larva that nearly fills it. */
final class PinwormEgg {

    private PinwormEgg() {}

    static Body of(Individual one) {
        var chance = one.chance();
        double a = one.size() / 2;
        double b = a * chance.between(0.46, 0.56);
        double flat = b * chance.between(0.34, 0.55);
        var oval = Blob.flattened(a, b, flat, chance.between(0.02, 0.09));
        boolean early = chance.happens(0.12);
        var mass = Blob.oval(a * 1.6, (b + flat) / a * 0.44, 0.08, chance).placed(0, (b - flat) / 2, 0);
        var larva = new FoldedLarva(a, b, flat, chance);
        var yolk = new Yolk(new Yolk.Look(Yolk.STRAW, chance.between(0.45, 0.7), 0.7, 0.9), chance);
        var shell = new Shell(chance.between(1.6, 2.2), Yolk.STRAW, 0.16, 0.36);
        return shell.around(oval, a * 1.2 + 2, (u, v, d, ink) -> {
                    ink.absorb(Dyes.SHADE, 0.12f * Substance.line(d + 1, 0.5f));
                    float e = Math.min((early ? mass : larva).inside(u, v), d - 0.3f);
                    yolk.lie(u, v, e, ink);
                    if (!early) {
                        float lies = ink.within(d, 0.8f);
                        ink.absorb(
                                Dyes.SHADE,
                                lies * 0.22f * larva.edge(u, v, 0.6f)
                                        + 0.1f * ink.within(e, 0.5f) * larva.throat(u, v));
                    }
                })
                .naming(
                        Part.of(
                                "Flat side",
                                (u, v) ->
                                        Math.min(1.2f - Math.abs(oval.inside(u, v) - 1.2f), -v - (float) flat * 0.7f)),
                        Part.of(early ? "Embryo" : "Larva", early ? mass : larva),
                        Part.of(
                                "Clear, double shell",
                                (u, v) -> Math.min(1.2f - Math.abs(oval.inside(u, v) - 1.2f), v - (float) b * 0.6f)));
    }
}
