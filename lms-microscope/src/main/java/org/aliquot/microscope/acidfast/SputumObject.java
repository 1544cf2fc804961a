package org.aliquot.microscope.acidfast;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;

/** What an acid-fast smear of sputum shows. */
public enum SputumObject implements Kind {
    BACILLI(new Form(
            Book.MYCOBACTERIA.facts(
                    "acid-fast-bacilli",
                    "acid-fast bacilli",
                    1.8,
                    5.4,
                    "Slender red rods on a blue background, straight or slightly bent, often beaded, single and in V forms",
                    "non-acid-fast-flora",
                    "carbolfuchsin-precipitate",
                    "acid-fast-cord"),
            SputumForms::bacillus,
            16)),
    CORD(new Form(
            Book.MYCOBACTERIA.facts(
                    "acid-fast-cord",
                    "acid-fast bacilli in cords",
                    13,
                    30,
                    "Many slender red rods side by side in a rope that winds, on a blue background",
                    "acid-fast-bacilli",
                    "carbolfuchsin-precipitate"),
            SputumForms::cord,
            1)),
    FLORA(new Form(
            Book.MYCOBACTERIA.facts(
                    "non-acid-fast-flora",
                    "bacteria that are not acid-fast",
                    1.5,
                    5,
                    "Blue, plump rods and cocci, single, in pairs, and in short chains",
                    "acid-fast-bacilli"),
            SputumForms::flora,
            40)),
    CELL(new Form(
            Book.MYCOBACTERIA.facts(
                    "acid-fast-white-cell",
                    "leukocyte in an acid-fast stain",
                    10,
                    15,
                    "A large pale blue cell with a darker nucleus, mostly of three to five lobes, and a granular cytoplasm with a soft edge",
                    "non-acid-fast-flora"),
            SputumForms::cell,
            4)),
    PRECIPITATE(new Form(
            Book.MYCOBACTERIA.facts(
                    "carbolfuchsin-precipitate",
                    "carbolfuchsin precipitate",
                    2.5,
                    10,
                    "Dark red refractile lumps without form and grains strewn around them, above the plane of the cells, no rods among them",
                    "acid-fast-bacilli",
                    "acid-fast-cord"),
            SputumForms::precipitate,
            4));

    private final Form form;

    SputumObject(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public double lift() {
        return this == PRECIPITATE ? 0.5 : 0;
    }

    @Override
    public boolean crowds() {
        return this == BACILLI || this == FLORA || this == PRECIPITATE;
    }
}
