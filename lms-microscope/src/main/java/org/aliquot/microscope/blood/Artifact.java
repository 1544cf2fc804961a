package org.aliquot.microscope.blood;

import java.util.function.Function;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Crumbs;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Speck;

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
        return Crumbs.heap(one.size(), Dyes.BASOPHIL_GRANULE.mixed(Dyes.CHROMATIN, 0.4), Dyes.CHROMATIN, one.chance());
    }

    private static Body speckOfDirt(Individual one) {
        var chance = one.chance();
        var shape = Blob.oval(one.size(), chance.between(0.3, 0.9), 0.2, chance);
        return new Speck(shape, new Speck.Look(Dyes.DIRT, 0.9f, 0.5f, 0.12f), one.size());
    }
}
