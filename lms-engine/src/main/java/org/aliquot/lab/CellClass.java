package org.aliquot.lab;

/** What a differential count tells apart, in the order of its form. */
public enum CellClass {
    NEUTROPHIL("neutrophil", "Segmented neutrophil"),
    BAND("band", "Band neutrophil"),
    METAMYELOCYTE("metamyelocyte", "Metamyelocyte"),
    MYELOCYTE("myelocyte", "Myelocyte"),
    LYMPHOCYTE("lymphocyte", "Lymphocyte"),
    REACTIVE_LYMPHOCYTE("reactive-lymphocyte", "Reactive lymphocyte"),
    MONOCYTE("monocyte", "Monocyte"),
    EOSINOPHIL("eosinophil", "Eosinophil"),
    BASOPHIL("basophil", "Basophil"),
    BLAST("blast", "Blast"),
    NUCLEATED_RED_CELL("nucleated-red-cell", "Nucleated red cell");

    private final String id;
    private final String title;

    CellClass(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The plain name, as stored and answered. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Nucleated red cells are counted apart, per 100 leukocytes. */
    public boolean isLeukocyte() {
        return this != NUCLEATED_RED_CELL;
    }
}
