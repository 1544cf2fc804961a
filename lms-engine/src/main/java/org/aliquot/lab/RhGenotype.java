package org.aliquot.lab;

import java.util.EnumSet;
import java.util.Set;

/** The Rh genotypes of panel cells, in the order in which panels list them; Rz only where nothing commoner will do. */
public enum RhGenotype {
    R1R1(RhHaplotype.R1, RhHaplotype.R1),
    R1RZ(RhHaplotype.R1, RhHaplotype.RZ),
    R1R2(RhHaplotype.R1, RhHaplotype.R2),
    R1R(RhHaplotype.R1, RhHaplotype.R),
    R2R2(RhHaplotype.R2, RhHaplotype.R2),
    R2RZ(RhHaplotype.R2, RhHaplotype.RZ),
    R2R(RhHaplotype.R2, RhHaplotype.R),
    R0R(RhHaplotype.R0, RhHaplotype.R),
    R_PRIME_R(RhHaplotype.R_PRIME, RhHaplotype.R),
    R_DOUBLE_PRIME_R(RhHaplotype.R_DOUBLE_PRIME, RhHaplotype.R),
    RR(RhHaplotype.R, RhHaplotype.R);

    private final RhHaplotype first;
    private final RhHaplotype second;

    RhGenotype(RhHaplotype first, RhHaplotype second) {
        this.first = first;
        this.second = second;
    }

    /** Plain text, {@code R1R1} or {@code r′r}; the digits and the z are subscripts in print. */
    public String label() {
        return first.symbol() + second.symbol();
    }

    /** Those of D, C, E, c, e that the cell carries. */
    Set<Antigen> antigens() {
        var both = EnumSet.copyOf(first.antigens());
        both.addAll(second.antigens());
        return both;
    }
}
