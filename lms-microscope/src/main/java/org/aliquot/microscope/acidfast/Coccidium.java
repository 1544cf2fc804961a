package org.aliquot.microscope.acidfast;

import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Kind;

/** Coccidia in a modified acid-fast stain, and what they are taken for. */
public enum Coccidium implements Kind {
    CRYPTOSPORIDIUM(new Form(
            Book.CDC.facts(
                    "cryptosporidium-oocyst",
                    "Cryptosporidium oocyst",
                    4,
                    6,
                    "Round and pink to deep red on a blue background, sometimes with darker dots or crescents, clearly smaller than a red cell",
                    "cyclospora-oocyst",
                    "modified-acid-fast-yeast"),
            CoccidiumForms::cryptosporidium,
            14)),
    CYCLOSPORA(new Form(
            Book.CDC.facts(
                    "cyclospora-oocyst",
                    "Cyclospora cayetanensis oocyst",
                    8,
                    10,
                    "Round and larger than a red cell, stained unevenly from unstained to deep red, wrinkled like cellophane",
                    "cryptosporidium-oocyst",
                    "modified-acid-fast-yeast"),
            CoccidiumForms::cyclospora,
            9)),
    CYSTOISOSPORA(new Form(
            Book.CDC.facts(
                    "cystoisospora-oocyst",
                    "Cystoisospora belli oocyst",
                    22,
                    33,
                    "Large and elongated with narrower ends, a clear space and a thin wall around one or two round red sporoblasts",
                    "cyclospora-oocyst"),
            CoccidiumForms::cystoisospora,
            1)),
    YEAST(new Form(
            Book.CDC.facts(
                    "modified-acid-fast-yeast",
                    "yeast in a modified acid-fast stain",
                    3.5,
                    7,
                    "Blue ovals of 3 to 5 µm, most with a bud (the size includes it), because they lose the red",
                    "cryptosporidium-oocyst",
                    "cyclospora-oocyst"),
            CoccidiumForms::yeast,
            10));

    private final Form form;

    Coccidium(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
