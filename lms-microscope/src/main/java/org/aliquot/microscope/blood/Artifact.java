package org.aliquot.microscope.blood;

import java.util.List;
import java.util.function.Function;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strewn;

/** What lies on a blood film and is no part of the blood. */
public enum Artifact implements Kind {
    PRECIPITATE(
            Book.RODAK.facts(
                    "stain-precipitate",
                    "stain precipitate",
                    3,
                    14,
                    "Dark purple grains of unlike size in heaps, above the plane of the cells, on and between them",
                    "platelet",
                    "platelet-clump",
                    "basophilic-stippling"),
            Artifact::precipitate),
    DIRT(
            Book.RODAK.facts(
                    "dirt",
                    "dirt",
                    1,
                    3,
                    "Brown or black, refractile, out of the plane of the cells",
                    "platelet",
                    "howell-jolly"),
            Artifact::speckOfDirt);

    private final Form form;

    Artifact(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return true;
    }

    @Override
    public double lift() {
        return 0.5;
    }

    private static Body precipitate(Individual one) {
        var chance = one.chance();
        var heap = Blob.oval(one.size(), chance.between(0.4, 0.9), 0.2, chance);
        var noise = new Noise(chance);
        Shape ragged = (u, v) -> heap.inside(u, v) * 0.7f + 1.4f * noise.at(u * 0.35f, v * 0.35f) - 0.4f;
        var look = new Speck.Look(Dyes.BASOPHIL_GRANULE.mixed(Dyes.CHROMATIN, 0.4), 0.95f, 0.3f, 0.03f);
        double reach = one.size() * 0.7 + 1;
        var coarse =
                new Strewn(crumbled(ragged, 1.5f, chance), new Granules(0.9, 0.14, 0.42, 0.7, chance), look, reach);
        var middle =
                new Strewn(crumbled(ragged, 2.2f, chance), new Granules(0.6, 0.08, 0.27, 0.7, chance), look, reach);
        var fine = new Strewn(ragged, new Granules(0.4, 0.02, 0.15, 0.6, chance), look, reach);
        return Group.within(
                new Speck(heap, new Speck.Look(Dyes.CHROMATIN, 0.03f, 1, 0), reach), List.of(coarse, middle, fine));
    }

    /** With gaps, that also cut into grains and take their roundness from them. */
    private static Shape crumbled(Shape whole, float waves, Chance chance) {
        var noise = new Noise(chance);
        return (u, v) -> Math.min(whole.inside(u, v), 0.7f + 1.2f * noise.at(u * waves, v * waves));
    }

    private static Body speckOfDirt(Individual one) {
        var chance = one.chance();
        var shape = Blob.oval(one.size(), chance.between(0.3, 0.9), 0.2, chance);
        return new Speck(shape, new Speck.Look(Dyes.DIRT, 0.9f, 0.5f, 0.12f), one.size());
    }
}
