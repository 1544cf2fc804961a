package org.aliquot.lab;

/** What a differential count tells apart, in the order of its form. Diameters are of dried films, in micrometres. */
public enum CellClass {
    NEUTROPHIL("neutrophil", "Segmented neutrophil", 13.0),
    BAND("band", "Band neutrophil", 13.0),
    METAMYELOCYTE("metamyelocyte", "Metamyelocyte", 14.0),
    MYELOCYTE("myelocyte", "Myelocyte", 15.0),
    LYMPHOCYTE("lymphocyte", "Lymphocyte", 9.5),
    REACTIVE_LYMPHOCYTE("reactive-lymphocyte", "Reactive lymphocyte", 16.0),
    MONOCYTE("monocyte", "Monocyte", 17.0),
    EOSINOPHIL("eosinophil", "Eosinophil", 13.5),
    BASOPHIL("basophil", "Basophil", 12.5),
    BLAST("blast", "Blast", 16.0),
    NUCLEATED_RED_CELL("nucleated-red-cell", "Nucleated red cell", 9.0);

    private final String id;
    private final String title;
    private final double diameter;

    CellClass(String id, String title, double diameter) {
        this.id = id;
        this.title = title;
        this.diameter = diameter;
    }

    /** The plain name, as stored and answered. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    double diameter() {
        return diameter;
    }

    /** Nucleated red cells are counted apart, per 100 leukocytes. */
    public boolean isLeukocyte() {
        return this != NUCLEATED_RED_CELL;
    }
}
