package org.aliquot.lab;

/** The blood group systems of a panel, in the order of its columns. */
public enum BloodGroupSystem {
    RH("Rh"),
    KELL("Kell"),
    DUFFY("Duffy"),
    KIDD("Kidd"),
    LEWIS("Lewis"),
    P1PK("P1PK"),
    MNS("MNS");

    private final String title;

    BloodGroupSystem(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
