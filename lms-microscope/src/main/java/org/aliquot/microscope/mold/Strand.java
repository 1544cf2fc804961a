package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;

/** Hyphae without anything on them, which no mount is without and nobody names. */
public enum Strand implements Kind {
    SEPTATE("hypha-septate", one -> strand(one, Walls.blue(one.chance()), 1.1, 1.8, 24)),
    FINE("hypha-fine", one -> strand(one, Walls.blue(one.chance()), 0.6, 1, 18)),
    BROAD("hypha-broad", one -> strand(one, Walls.blue(one.chance()), 3.5, 6.5, 0)),
    BROWN("hypha-brown", one -> strand(one, Walls.brown(one.chance()), 1.5, 2.3, 20));

    private final Form form;

    Strand(String id, Function<Individual, Body> body) {
        this.form = Book.WALSH.form(id, id, new Size(150, 300), "Threads", body, 0, "penicillium");
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return true;
    }

    private static Body strand(Individual one, Walls walls, double low, double high, double apart) {
        var chance = new Chance(one.seed() + 1);
        double size = one.size();
        double half = chance.between(low, high);
        List<Tube> tubes = new ArrayList<>();
        var stem = Tube.wandering(-size / 2, 0, 0, size, half, 0.07, chance);
        tubes.add(stem);
        if (chance.happens(0.6)) {
            Tube.Knot root = stem.at(chance.between(0.25, 0.6));
            double heading = (chance.happens(0.5) ? 1 : -1) * chance.between(0.6, 1);
            tubes.add(Tube.wandering(
                    root.x(), root.y(), heading, size * chance.between(0.25, 0.4), half * 0.9, 0.07, chance));
        }
        var hypha = new Hypha(tubes, walls.times(chance.between(0.6, 1)), apart, chance);
        return Group.within(new Substance(stem, size / 2 + 1, (_, _, _, _) -> {}), List.of(hypha));
    }
}
