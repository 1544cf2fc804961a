package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Strewn;
import org.aliquot.microscope.optics.Strip;

/** The gametocyte of Plasmodium falciparum: a banana with round ends, rods of pigment in its middle, and what is left of the cell. */
final class Gametocyte {

    private Gametocyte() {}

    static Body of(Individual one) {
        var chance = one.chance();
        double length = one.size() * 1.06;
        double half = chance.between(1.2, 1.6);
        var banana = new Strip(
                length, chance.between(0.07, 0.13), way -> half * (0.62 + 0.38 * StrictMath.sin(StrictMath.PI * way)));
        var tint = ParasiteForms.BLUE
                .mixed(Dyes.LILAC_GRANULE, chance.happens(0.5) ? chance.between(0.15, 0.35) : chance.between(0.55, 0.8))
                .times(0.62);
        double reach = length * 0.62;
        var body = new Speck(banana, new Speck.Look(tint, 0.75f, 0.5f, 0.05f), reach);
        var inner = new Speck((u, v) -> banana.inside(u, v) - 0.45f, new Speck.Look(tint, 0.26f, 1.1f, 0), reach);
        var clouds =
                new Strewn(banana, new Granules(2.2, 0.3, 0.6, 0.5, chance), new Speck.Look(tint, 0.2f, 1, 0), reach);
        var bib = new Speck(
                Blob.oval(5, 0.7, 0.05, chance).placed(0, 1.2, 0),
                new Speck.Look(Dyes.HEMOGLOBIN, 0.35f, 0.6f, 0.02f),
                5);
        var core = Blob.oval(chance.between(1.8, 3), 0.55, 0.08, chance);
        var chromatin =
                new Speck((u, v) -> core.inside(u, v) * 0.5f, new Speck.Look(ParasiteForms.RED, 0.5f, 0.6f, 0), 4);
        var all = new ArrayList<Body>(List.of(bib, inner, clouds, chromatin));
        all.addAll(pigment(chance));
        return Group.within(body, all)
                .naming(
                        Part.of("Pigment and chromatin in the middle", core),
                        Part.beyond("Cytoplasm like a banana", banana, Shape.circle(0, 0, length * 0.3)));
    }

    private static List<Body> pigment(Chance chance) {
        List<Body> rods = new ArrayList<>();
        int number = 9 + chance.below(10);
        for (int i = 0; i < number; i++) {
            double size = chance.between(0.28, 0.6);
            var rod = new Speck(
                    Strip.rod(size, chance.between(0.14, 0.22), 0),
                    new Speck.Look(ParasiteForms.PIGMENT, chance.near(0.6, 1.1), 0.2f, 0.01f),
                    size);
            rods.add(new Moved(rod, chance.about(0, 0.75), 0.15 + chance.about(0, 0.32), chance.between(0, 3.1)));
        }
        return rods;
    }
}
