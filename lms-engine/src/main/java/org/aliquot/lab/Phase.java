package org.aliquot.lab;

/** A reading of the tube test, in the order in which it is made. */
public enum Phase {
    IMMEDIATE_SPIN("Immediate spin"),
    WARM("37 °C"),
    ANTIGLOBULIN("AHG"),
    /** Ficin-treated cells read at the antiglobulin phase. */
    FICIN("Ficin AHG");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
