package org.aliquot.microscope.electrophoresis;

import java.util.List;
import java.util.function.Function;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.electrophoresis.FixedProteins.Heavy;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Size;

/** Immunofixation of serum, and of concentrated urine. */
public enum Immunofixation implements Sight {
    NORMAL(
            chance -> FixedProteins.serum(chance, chance.between(0.85, 1.15)),
            "Serum",
            "immunofixation-normal",
            "normal serum immunofixation",
            "Each of the lanes from G to λ has a broad, diffuse smear without a sharp edge, and that of M is the faintest",
            "igg-kappa",
            "free-light-chains"),
    IGG_KAPPA(
            chance -> suppressed(chance).clone(Heavy.G, Antiserum.KAPPA),
            "Serum",
            "igg-kappa",
            "monoclonal IgG kappa in serum",
            "SP, G, and κ have a narrow, dense band at one level, while A, M, and λ have only pale smears",
            "igg-lambda",
            "free-light-chains"),
    IGG_LAMBDA(
            chance -> suppressed(chance).clone(Heavy.G, Antiserum.LAMBDA),
            "Serum",
            "igg-lambda",
            "monoclonal IgG lambda in serum",
            "SP, G, and λ have a narrow, dense band at one level, while A, M, and κ have only pale smears",
            "igg-kappa",
            "free-light-chains"),
    IGA(
            chance -> ofEither(chance, Heavy.A),
            "Serum",
            "monoclonal-iga",
            "monoclonal IgA in serum",
            "SP, A, and one of κ and λ have a narrow, dense band at one level between the beta and gamma zones; G and M have none",
            "monoclonal-igm",
            "igg-kappa"),
    IGM(
            chance -> ofEither(chance, Heavy.M),
            "Serum",
            "monoclonal-igm",
            "monoclonal IgM in serum (as in Waldenström macroglobulinemia)",
            "SP, the lane labeled M, and one of κ and λ have a narrow, dense band at one level; G and A have none",
            "monoclonal-iga",
            "igg-kappa"),
    FREE(
            chance -> FixedProteins.serum(chance, chance.between(0.3, 0.6)).free(chance.between(0.08, 0.3)),
            "Serum",
            "free-light-chains",
            "free monoclonal light chains in serum",
            "One of κ and λ has a narrow, dense band at a level where G, A, and M have none, and SP hardly any",
            "igg-kappa",
            "igg-lambda"),
    BICLONAL(
            chance -> suppressed(chance).two(),
            "Serum",
            "biclonal-gammopathy",
            "biclonal gammopathy in serum",
            "SP has narrow, dense bands at two levels; at each of them G, A, or M has one, and so has κ or λ",
            "igg-kappa",
            "monoclonal-iga"),
    URINE_NORMAL(
            chance -> FixedProteins.urine(chance, chance.between(0.1, 0.3)),
            "Concentrated urine",
            "urine-immunofixation-normal",
            "normal urine immunofixation",
            "SP has one band far from the origin, and the other lanes have at most a faint, diffuse smear",
            "bence-jones-protein",
            "immunofixation-normal"),
    BENCE_JONES(
            chance -> FixedProteins.urine(chance, chance.between(0.05, 0.2)).free(chance.between(0.7, 0.95)),
            "Concentrated urine",
            "bence-jones-protein",
            "Bence Jones protein in urine",
            "SP and one of κ and λ have a narrow, dense band at one level, where G, A, and M have none",
            "urine-immunofixation-normal",
            "free-light-chains");

    private final Function<Chance, FixedProteins> proteins;
    private final Shown shown;

    Immunofixation(
            Function<Chance, FixedProteins> proteins,
            String specimen,
            String id,
            String words,
            String features,
            String... lookAlikes) {
        this.proteins = proteins;
        shown = new Shown(
                new Facts(id, words, new Size(6, 6), features, List.of(lookAlikes), Book.BISHOP.title()),
                "",
                specimen + " on agarose at pH 8.6, stained with acid violet; the anode is at the top. Acid fixed all"
                        + " proteins in lane SP. The other lanes were covered with antisera to the heavy chains of IgG, IgA,"
                        + " and IgM (G, A, M) and to the kappa and lambda light chains (κ, λ), and then washed.",
                this::gel);
    }

    /** What other clones still make beside the one that has taken over. */
    private static FixedProteins suppressed(Chance chance) {
        return FixedProteins.serum(chance, chance.between(0.2, 0.5));
    }

    private static FixedProteins ofEither(Chance chance, Heavy heavy) {
        FixedProteins serum = suppressed(chance);
        return serum.clone(heavy, serum.light());
    }

    private FixedGel gel(long seed) {
        return new FixedGel(proteins.apply(new Chance(Hash.mix(seed, 0x69666578L))), seed);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
