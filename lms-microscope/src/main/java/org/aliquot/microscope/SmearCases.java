package org.aliquot.microscope;

import static org.aliquot.microscope.SlideCase.some;

import java.util.List;
import org.aliquot.microscope.gram.GramNegative;
import org.aliquot.microscope.gram.GramPositiveCoccus;
import org.aliquot.microscope.gram.GramPositiveRod;
import org.aliquot.microscope.gram.Scrap;
import org.aliquot.microscope.gram.SmearObject;
import org.aliquot.microscope.gram.SmearYeast;

/** Gram-stained smears of specimens. */
final class SmearCases {

    static final List<SlideCase> ALL = List.of(
            SlideCase.of(
                    "Sputum with lancet-shaped pairs, as of Streptococcus pneumoniae.",
                    some(SmearObject.NEUTROPHIL, 380),
                    some(GramPositiveCoccus.LANCETS, 700),
                    some(SmearObject.SQUAMOUS, 2),
                    some(Scrap.PINK, 3_800)),
            SlideCase.of(
                    "Pus with cocci in clusters, as of staphylococci.",
                    some(SmearObject.NEUTROPHIL, 420),
                    some(GramPositiveCoccus.CLUSTERS, 260),
                    some(Scrap.PINK, 3_600)),
            SlideCase.of(
                    "Gram-negative diplococci within neutrophils and beside them, as of Neisseria gonorrhoeae.",
                    some(GramNegative.INTRACELLULAR, 90),
                    some(GramNegative.DIPLOCOCCI, 160),
                    some(SmearObject.NEUTROPHIL, 300),
                    some(Scrap.PINK, 3_000)),
            SlideCase.of(
                    "Gram-negative rods with few neutrophils.",
                    some(GramNegative.RODS, 900),
                    some(SmearObject.NEUTROPHIL, 120),
                    some(Scrap.PINK, 3_000)),
            SlideCase.of(
                    "Clue cells and coccobacilli, as in bacterial vaginosis.",
                    some(SmearObject.CLUE, 24),
                    some(SmearObject.SQUAMOUS, 14),
                    some(GramNegative.COCCOBACILLI, 900),
                    some(SmearObject.NEUTROPHIL, 14),
                    some(Scrap.PINK, 2_400)),
            SlideCase.of(
                    "Yeasts with pseudohyphae, as of Candida, among squamous cells.",
                    some(SmearYeast.PSEUDOHYPHAE, 60),
                    some(SmearYeast.BUDDING, 240),
                    some(SmearObject.SQUAMOUS, 20),
                    some(GramPositiveRod.SLENDER, 260),
                    some(SmearObject.NEUTROPHIL, 60),
                    some(Scrap.PINK, 2_400)));

    private SmearCases() {}
}
