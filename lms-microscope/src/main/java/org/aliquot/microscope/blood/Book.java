package org.aliquot.microscope.blood;

import java.util.List;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Where sizes and features come from. */
enum Book {
    RODAK("Keohane, Otto, Walenga: Rodak's Hematology, 6th edition (2020), chapters 6, 16 and 17"),
    CARR("Rodak, Carr: Clinical Hematology Atlas, 5th edition (2017)"),
    AABB("AABB Technical Manual, 21st edition (2023), fetomaternal hemorrhage and acid elution"),
    CLSI(
            "CLSI H44-A2: Methods for Reticulocyte Counting (2004); Rodak's Hematology, 6th edition (2020), chapters 11 and 13"),
    IWGM(
            "Mufti et al., International Working Group on Morphology of MDS, Haematologica 2008;93:1712; Rodak's Hematology, 6th edition"),
    ICSH(
            "Lee et al., ICSH guidelines for the standardization of bone marrow specimens and reports, Int J Lab Hematol 2008;30:349"),
    CDC("CDC DPDx, Laboratory identification of parasites of public health concern: malaria, babesiosis"),
    THICK("CDC DPDx, Laboratory identification of parasites of public health concern: blood specimens, thick films"),
    FILARIAE(
            "CDC DPDx, Laboratory identification of parasites of public health concern: lymphatic filariasis, loiasis"),
    TRYPANOSOMES(
            "CDC DPDx, Laboratory identification of parasites of public health concern: American and African trypanosomiasis");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    /** What it says of a kind whose greatest extent is so many µm. */
    Facts facts(String id, String words, double low, double high, String features, String... lookAlikes) {
        return new Facts(id, words, new Size(low, high), features, List.of(lookAlikes), title);
    }
}
