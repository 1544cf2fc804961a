package org.aliquot.lab;

import static org.aliquot.lab.Antigen.C;
import static org.aliquot.lab.Antigen.D;
import static org.aliquot.lab.Antigen.E;
import static org.aliquot.lab.Antigen.LITTLE_C;
import static org.aliquot.lab.Antigen.LITTLE_E;

import java.util.Set;

/** What one parent passes on of D, C or c, and E or e, in Wiener's shorthand. */
enum RhHaplotype {
    R1("R1", D, C, LITTLE_E),
    R2("R2", D, LITTLE_C, E),
    R0("R0", D, LITTLE_C, LITTLE_E),
    RZ("Rz", D, C, E),
    R_PRIME("r′", C, LITTLE_E),
    R_DOUBLE_PRIME("r″", LITTLE_C, E),
    R("r", LITTLE_C, LITTLE_E);

    private final String symbol;
    private final Set<Antigen> antigens;

    RhHaplotype(String symbol, Antigen... antigens) {
        this.symbol = symbol;
        this.antigens = Set.of(antigens);
    }

    String symbol() {
        return symbol;
    }

    Set<Antigen> antigens() {
        return antigens;
    }
}
