package org.aliquot.lab;

import static org.aliquot.lab.BloodGroupSystem.DUFFY;
import static org.aliquot.lab.BloodGroupSystem.KELL;
import static org.aliquot.lab.BloodGroupSystem.KIDD;
import static org.aliquot.lab.BloodGroupSystem.LEWIS;
import static org.aliquot.lab.BloodGroupSystem.MNS;
import static org.aliquot.lab.BloodGroupSystem.P1PK;
import static org.aliquot.lab.BloodGroupSystem.RH;
import static org.aliquot.lab.EnzymeEffect.DESTROYED;
import static org.aliquot.lab.EnzymeEffect.ENHANCED;
import static org.aliquot.lab.EnzymeEffect.NONE;
import static org.aliquot.lab.EnzymeEffect.VARIABLE;
import static org.aliquot.lab.ThermalRange.ANTIGLOBULIN_ONLY;
import static org.aliquot.lab.ThermalRange.COLD;
import static org.aliquot.lab.ThermalRange.WARM;
import static org.aliquot.lab.ThermalRange.WIDE;

import java.util.Arrays;
import java.util.Optional;

/** The red cell antigens of a panel in the order of its columns, each with how its antibody behaves. */
public enum Antigen {
    D("D", "", RH, false, ENHANCED, WARM),
    C("C", "", RH, true, ENHANCED, WARM),
    E("E", "", RH, true, ENHANCED, WARM),
    LITTLE_C("c", "", RH, true, ENHANCED, WARM),
    LITTLE_E("e", "", RH, true, ENHANCED, WARM),
    K("K", "", KELL, false, NONE, ANTIGLOBULIN_ONLY),
    LITTLE_K("k", "", KELL, true, NONE, ANTIGLOBULIN_ONLY),
    FYA("Fy", "a", DUFFY, true, DESTROYED, ANTIGLOBULIN_ONLY),
    FYB("Fy", "b", DUFFY, true, DESTROYED, ANTIGLOBULIN_ONLY),
    JKA("Jk", "a", KIDD, true, ENHANCED, ANTIGLOBULIN_ONLY),
    JKB("Jk", "b", KIDD, true, ENHANCED, ANTIGLOBULIN_ONLY),
    LEA("Le", "a", LEWIS, false, ENHANCED, WIDE),
    LEB("Le", "b", LEWIS, false, ENHANCED, WIDE),
    P1("P1", "", P1PK, false, ENHANCED, COLD),
    M("M", "", MNS, true, DESTROYED, COLD),
    N("N", "", MNS, true, DESTROYED, COLD),
    S("S", "", MNS, true, DESTROYED, ANTIGLOBULIN_ONLY),
    LITTLE_S("s", "", MNS, true, VARIABLE, ANTIGLOBULIN_ONLY);

    private final String base;
    private final String superscript;
    private final BloodGroupSystem system;
    private final boolean dosage;
    private final EnzymeEffect enzymes;
    private final ThermalRange range;

    Antigen(
            String base,
            String superscript,
            BloodGroupSystem system,
            boolean dosage,
            EnzymeEffect enzymes,
            ThermalRange range) {
        this.base = base;
        this.superscript = superscript;
        this.system = system;
        this.dosage = dosage;
        this.enzymes = enzymes;
        this.range = range;
    }

    /** The plain name, as stored and answered: {@code D}, {@code c}, {@code Fya}. */
    public String plainName() {
        return base + superscript;
    }

    public static Optional<Antigen> named(String plainName) {
        return Arrays.stream(values())
                .filter(antigen -> antigen.plainName().equals(plainName))
                .findFirst();
    }

    /** What stands on the line: {@code Fy} of Fy<sup>a</sup>. */
    public String base() {
        return base;
    }

    /** What stands above the line, {@code a} of Fy<sup>a</sup>; empty for most. */
    public String superscript() {
        return superscript;
    }

    public BloodGroupSystem system() {
        return system;
    }

    /** Whether the antibody usually reacts more weakly with cells that have one dose of the antigen. */
    public boolean showsDosage() {
        return dosage;
    }

    public EnzymeEffect enzymes() {
        return enzymes;
    }

    public ThermalRange range() {
        return range;
    }

    /** The antigen made by the other allele; Le<sup>a</sup> and Le<sup>b</sup> are not alleles and have none. */
    public Optional<Antigen> partner() {
        return Optional.ofNullable(
                switch (this) {
                    case C -> LITTLE_C;
                    case LITTLE_C -> C;
                    case E -> LITTLE_E;
                    case LITTLE_E -> E;
                    case K -> LITTLE_K;
                    case LITTLE_K -> K;
                    case FYA -> FYB;
                    case FYB -> FYA;
                    case JKA -> JKB;
                    case JKB -> JKA;
                    case M -> N;
                    case N -> M;
                    case S -> LITTLE_S;
                    case LITTLE_S -> S;
                    case D, LEA, LEB, P1 -> null;
                });
    }
}
