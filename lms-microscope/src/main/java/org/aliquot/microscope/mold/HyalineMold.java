package org.aliquot.microscope.mold;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Size;

/** Molds with septate hyphae that have no pigment. */
public enum HyalineMold implements Kind {
    FUMIGATUS(Book.WALSH.form(
            "aspergillus-fumigatus",
            "Aspergillus fumigatus",
            new Size(80, 115),
            "A smooth stalk widens to a flask of 20 to 30 µm whose upper part bears one row of phialides, with chains"
                    + " of small round conidia in a column (the size is that of the head and the top of its stalk)",
            HyalineForms::fumigatus,
            0,
            "aspergillus-niger",
            "penicillium")),
    NIGER(Book.WALSH.form(
            "aspergillus-niger",
            "Aspergillus niger",
            new Size(110, 160),
            "A long, smooth, thick-walled stalk ends in a large globe that is hidden all around by radiating chains of"
                    + " black-brown conidia of 3 to 5 µm (the size is that of the head and the top of its stalk)",
            BlackHead::niger,
            0,
            "aspergillus-fumigatus",
            "mucor")),
    PENICILLIUM(Book.WALSH.form(
            "penicillium",
            "Penicillium species",
            new Size(60, 95),
            "A stalk without any swelling branches like a brush into metulae and flask-shaped phialides, with"
                    + " unbranched chains of round conidia (the size is that of the brush and the top of its stalk)",
            HyalineForms::penicillium,
            0,
            "aspergillus-fumigatus",
            "histoplasma-mold")),
    FUSARIUM(Book.WALSH.form(
            "fusarium",
            "Fusarium species",
            new Size(52, 78),
            "Sickle-shaped macroconidia with three to five septa (four to six cells) that taper to both ends, with"
                    + " small one-celled oval conidia among them (the size is that of what the hypha bears)",
            SickleForms::fusarium,
            0,
            "curvularia",
            "nannizzia-gypsea"));

    private final Form form;

    HyalineMold(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
