package org.aliquot.microscope.fluorescence;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;

/**
 * What indirect immunofluorescence shows on HEp-2 cells, by the patterns of the International Consensus on ANA Patterns. All cells of
 * a slide have met one serum; the cell in metaphase decides.
 */
public enum AntinuclearPattern implements Kind {
    HOMOGENEOUS(
            "ana-homogeneous",
            "homogeneous ANA pattern (AC-1)",
            "Nuclei in interphase glow smoothly and evenly all over, and the chromosome plate of the metaphase cell"
                    + " glows just as smoothly and more brightly",
            new Targets.Everywhere(false),
            "ana-dense-fine-speckled",
            "ana-nuclear-envelope",
            "ana-fine-speckled"),
    DENSE_FINE(
            "ana-dense-fine-speckled",
            "dense fine speckled ANA pattern (AC-2)",
            "Interphase nuclei are full of grains of unlike size and brightness, and the chromosome plate of the"
                    + " metaphase cell glows brightly with grains as well",
            new Targets.Everywhere(true),
            "ana-homogeneous",
            "ana-fine-speckled",
            "ana-coarse-speckled"),
    CENTROMERE(
            "ana-centromere",
            "centromere ANA pattern (AC-3)",
            "Forty to 80 separate dots of much the same size are scattered through the interphase nucleus, and in the"
                    + " metaphase cell they are lined up along the chromosome plate",
            new Targets.Centromeres(),
            "ana-nuclear-dots",
            "ana-coarse-speckled"),
    FINE(
            "ana-fine-speckled",
            "fine speckled ANA pattern (AC-4)",
            "Interphase nuclei are densely filled with tiny grains that usually spare the nucleoli, and in the"
                    + " metaphase cell the chromosome plate stays dark within a granular glow",
            new Targets.Grains(false),
            "ana-coarse-speckled",
            "ana-dense-fine-speckled",
            "ana-homogeneous"),
    COARSE(
            "ana-coarse-speckled",
            "large/coarse speckled ANA pattern (AC-5)",
            "Interphase nuclei are filled with bright grains of up to 1 µm that usually spare the nucleoli, and in"
                    + " the metaphase cell the chromosome plate stays dark within a granular glow",
            new Targets.Grains(true),
            "ana-fine-speckled",
            "ana-dense-fine-speckled",
            "ana-centromere"),
    DOTS(
            "ana-nuclear-dots",
            "multiple nuclear dots ANA pattern (AC-6)",
            "Six to 20 separate points of unlike size are in an otherwise dark interphase nucleus, and the metaphase"
                    + " cell has none",
            new Targets.NuclearDots(),
            "ana-centromere",
            "ana-nucleolar"),
    NUCLEOLAR(
            "ana-nucleolar",
            "homogeneous nucleolar ANA pattern (AC-8)",
            "One to four large, smooth, slightly uneven bodies glow in each otherwise dark interphase nucleus, and the"
                    + " chromosome plate of the metaphase cell stays dark",
            new Targets.Nucleoli(),
            "ana-nuclear-dots",
            "ana-centromere"),
    ENVELOPE(
            "ana-nuclear-envelope",
            "smooth nuclear envelope (rim) ANA pattern (AC-11)",
            "An even bright line surrounds each interphase nucleus, which is much paler inside, and the chromosome"
                    + " plate of the metaphase cell stays dark",
            new Targets.Envelope(),
            "ana-homogeneous",
            "ana-fine-speckled"),
    CYTOPLASMIC(
            "ana-cytoplasmic-speckled",
            "cytoplasmic fine speckled pattern (AC-20)",
            "Small grains fill the cell around a dark nucleus out to its edge, and the metaphase cell glows around a"
                    + " dark chromosome plate",
            new CytoplasmTargets.Fine(),
            "ana-mitochondrial",
            "ana-negative"),
    MITOCHONDRIAL(
            "ana-mitochondrial",
            "mitochondria-like (AMA) cytoplasmic pattern (AC-21)",
            "Coarse granules and threads throughout the cytoplasm, densest beside the dark nucleus and fewer toward the edge",
            new CytoplasmTargets.Mitochondria(),
            "ana-cytoplasmic-speckled",
            "ana-coarse-speckled"),
    NEGATIVE(
            "ana-negative",
            "negative ANA (AC-0)",
            "Cells are a dull gray-green layer, in interphase and in metaphase, their nuclei just visible, without any"
                    + " bright structure in nucleus or cytoplasm",
            new Targets.Nothing(),
            "ana-cytoplasmic-speckled",
            "ana-nucleolar");

    private final Form form;
    private final Target target;

    AntinuclearPattern(String id, String words, String features, Target target, String... lookAlikes) {
        String sized = features + " (the size is that of a group of cells; a nucleus is some 15 µm long)";
        this.target = target;
        this.form = new Form(Book.ICAP.facts(id, words, 54, 66, sized, lookAlikes), one -> Monolayer.of(one, target));
    }

    Target target() {
        return target;
    }

    @Override
    public Form form() {
        return form;
    }
}
