package org.aliquot.microscope.blood;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Larvae of filariae in blood, told apart by sheath, nuclei of the tail, and the space at the head. They lie bent. */
public enum Microfilaria implements Kind {
    WUCHERERIA(
            Book.FILARIAE.facts(
                    "wuchereria-bancrofti",
                    "Wuchereria bancrofti, microfilaria",
                    95,
                    130,
                    "Smooth curves, a sheath that Giemsa leaves unstained, loose nuclei that can be counted, none in the pointed tail; 240 to 300 µm if stretched",
                    "brugia-malayi",
                    "loa-loa"),
            MicrofilariaForms::wuchereria),
    BRUGIA(
            Book.FILARIAE.facts(
                    "brugia-malayi",
                    "Brugia malayi, microfilaria",
                    75,
                    105,
                    "Kinked, a bright pink sheath, crowded nuclei, a gap and then two single nuclei in the tail; 175 to 230 µm if stretched",
                    "wuchereria-bancrofti",
                    "loa-loa"),
            MicrofilariaForms::brugia),
    LOA(
            Book.FILARIAE.facts(
                    "loa-loa",
                    "Loa loa, microfilaria",
                    80,
                    110,
                    "Kinked, a sheath that Giemsa leaves unstained, crowded nuclei in an unbroken row up to the tip of the tail; 230 to 250 µm if stretched",
                    "wuchereria-bancrofti",
                    "brugia-malayi"),
            MicrofilariaForms::loa);

    private final Form form;

    Microfilaria(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }
}
