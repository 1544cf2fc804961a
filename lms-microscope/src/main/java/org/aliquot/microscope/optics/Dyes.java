package org.aliquot.microscope.optics;

/**
 * The stain colors of the whole microscope; no theme changes them. Each is the color of one part of the dye on a white slide, after
 * the absorption maxima in R. W. Horobin and J. A. Kiernan, Conn's Biological Stains, 10th edition (2002).
 */
public final class Dyes {

    // Romanowsky stains of blood: eosin Y 516 nm, azure B 648 nm, their complex in chromatin 550 nm
    public static final Dye HEMOGLOBIN = Dye.seen(232, 182, 176);
    public static final Dye EOSIN = Dye.seen(238, 150, 140);
    public static final Dye EOSIN_GRANULE = Dye.seen(234, 146, 104);
    public static final Dye CHROMATIN = Dye.seen(112, 66, 152);
    public static final Dye CHROMATIN_RED = Dye.seen(158, 38, 112);
    public static final Dye PARASITE_RED = Dye.seen(186, 36, 114);
    public static final Dye AZURE_GRANULE = Dye.seen(150, 58, 140);
    public static final Dye LILAC_GRANULE = Dye.seen(196, 148, 190);
    public static final Dye BASOPHIL_GRANULE = Dye.seen(58, 36, 92);
    public static final Dye RNA_BLUE = Dye.seen(126, 150, 214);
    public static final Dye GRAY_BLUE = Dye.seen(176, 178, 208);
    public static final Dye DEEP_BLUE = Dye.seen(88, 96, 184);
    public static final Dye PLASMA_HAZE = Dye.seen(236, 226, 236);

    // other stains of blood and marrow: erythrosin B 525 nm, hematoxylin 560 nm with alum, new methylene blue 630 nm
    public static final Dye ERYTHROSIN = Dye.seen(238, 84, 120);
    public static final Dye HEMATOXYLIN = Dye.seen(104, 92, 160);
    public static final Dye NEW_METHYLENE_BLUE = Dye.seen(52, 62, 142);
    public static final Dye NUCLEAR_FAST_RED = Dye.seen(226, 110, 132);

    // Gram and acid-fast: crystal violet 590 nm, safranin O 530 nm, basic fuchsin 545 nm, methylene blue 665 nm
    public static final Dye CRYSTAL_VIOLET = Dye.seen(70, 40, 128);
    public static final Dye SAFRANIN = Dye.seen(226, 92, 120);
    public static final Dye CARBOLFUCHSIN = Dye.seen(206, 30, 84);
    public static final Dye METHYLENE_BLUE = Dye.seen(92, 140, 208);

    // wet mounts and others: iodine, malachite green, aniline blue in lactophenol, chromotrope, Prussian blue
    public static final Dye IODINE = Dye.seen(196, 138, 52);
    public static final Dye MALACHITE_GREEN = Dye.seen(62, 158, 128);
    public static final Dye COTTON_BLUE = Dye.seen(52, 110, 186);
    public static final Dye CHROMOTROPE = Dye.seen(206, 62, 92);
    public static final Dye PRUSSIAN_BLUE = Dye.seen(40, 92, 150);
    public static final Dye BILE = Dye.seen(202, 160, 48);
    public static final Dye DIRT = Dye.seen(96, 84, 72);

    // unstained urine: what the matter itself takes, and SHADE what a body bends out of the lens whatever its color
    public static final Dye SHADE = Dye.seen(120, 118, 112);
    public static final Dye FRESH_HEMOGLOBIN = Dye.seen(222, 196, 130);
    public static final Dye PROTEIN = Dye.seen(214, 206, 180);
    public static final Dye URATE = Dye.seen(200, 142, 54);
    public static final Dye BILIRUBIN = Dye.seen(186, 112, 14);
    public static final Dye LIPID = Dye.seen(210, 196, 134);

    private Dyes() {}
}
