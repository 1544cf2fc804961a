package org.aliquot.microscope.electrophoresis;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Chance;

/** What the lanes of an immunofixation hold. Not thread-safe. */
final class FixedProteins {

    /** In the order of the antisera. */
    private final List<List<Band>> lanes = new ArrayList<>();

    /** Where an immunoglobulin of this class, made by one clone, may lie. */
    enum Heavy {
        G(Antiserum.G, 0.4, 6.5),
        A(Antiserum.A, 6.5, 11),
        M(Antiserum.M, 1.5, 7);

        private final Antiserum antiserum;
        private final double low;
        private final double high;

        Heavy(Antiserum antiserum, double low, double high) {
            this.antiserum = antiserum;
            this.low = low;
            this.high = high;
        }
    }

    private final Chance chance;

    private FixedProteins(Chance chance) {
        this.chance = chance;
        for (int i = 0; i < Antiserum.values().length; i++) {
            lanes.add(new ArrayList<>());
        }
    }

    /** @param polyclonal how much of the immunoglobulins of many clones there is, 1 in health */
    static FixedProteins serum(Chance chance, double polyclonal) {
        var proteins = new FixedProteins(chance);
        double beta = chance.between(0.42, 0.58);
        proteins.lane(Antiserum.NONE)
                .addAll(List.of(
                        Band.of(37, 1.45, chance.between(1.9, 2.4)),
                        Band.of(31, 0.8, 0.3),
                        Band.of(24.5, 1.15, chance.between(0.42, 0.55)),
                        Band.of(16.5, 0.85, beta),
                        Band.of(13.2, 0.7, 0.6 * beta)));
        proteins.smear(polyclonal, 0.18);
        return proteins;
    }

    /** Concentrated: a little albumin, and hardly any immunoglobulin. */
    static FixedProteins urine(Chance chance, double polyclonal) {
        var proteins = new FixedProteins(chance);
        proteins.lane(Antiserum.NONE)
                .addAll(List.of(
                        Band.of(37, 1.3, chance.between(0.25, 0.7)), Band.of(24.5, 1.4, 0.06), Band.of(16, 1.1, 0.1)));
        proteins.smear(polyclonal, 0.3);
        return proteins;
    }

    private void smear(double polyclonal, double unlike) {
        for (Antiserum antiserum : Antiserum.values()) {
            Band all = antiserum.polyclonal();
            double share = polyclonal * chance.between(1 - unlike, 1 + unlike);
            lane(antiserum).add(Band.of(all.way() + chance.between(-0.4, 0.4), all.deviation(), share * all.amount()));
        }
    }

    /** Of one clone, anywhere among the places of its class. */
    FixedProteins clone(Heavy heavy, Antiserum light) {
        return clone(heavy, light, chance.between(heavy.low, heavy.high));
    }

    FixedProteins clone(Heavy heavy, Antiserum light, double way) {
        double amount = chance.between(1.5, 2.4);
        double deviation = chance.between(0.55, 0.85);
        band(Antiserum.NONE, way, deviation, amount * chance.between(0.75, 0.95));
        band(heavy.antiserum, way, deviation, amount);
        band(light, way, deviation, amount * chance.between(0.8, 1));
        return this;
    }

    /** Light chains without a heavy one, of which the lane of all proteins shows a share. */
    FixedProteins free(double share) {
        double way = chance.between(3, 11);
        double amount = chance.between(1.4, 2.2);
        double deviation = chance.between(0.5, 0.75);
        band(Antiserum.NONE, way, deviation, amount * share);
        band(light(), way, deviation, amount);
        return this;
    }

    /** Two clones, far enough apart to be told from each other. */
    FixedProteins two() {
        clone(Heavy.G, light(), chance.between(0.4, 2.4));
        return chance.happens(0.6)
                ? clone(Heavy.A, light(), chance.between(7.2, 11))
                : clone(Heavy.M, light(), chance.between(6.2, 7.4));
    }

    /** Kappa twice as often, as among people. */
    Antiserum light() {
        return chance.happens(0.66) ? Antiserum.KAPPA : Antiserum.LAMBDA;
    }

    private void band(Antiserum antiserum, double way, double deviation, double amount) {
        lane(antiserum).add(Band.of(way, deviation, amount));
    }

    private List<Band> lane(Antiserum antiserum) {
        return lanes.get(antiserum.ordinal());
    }

    List<Band> of(Antiserum antiserum) {
        return List.copyOf(lane(antiserum));
    }
}
