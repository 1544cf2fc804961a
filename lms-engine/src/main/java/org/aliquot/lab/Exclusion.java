package org.aliquot.lab;

import static org.aliquot.lab.Antigen.D;
import static org.aliquot.lab.Antigen.LITTLE_C;
import static org.aliquot.lab.Antigen.LITTLE_E;

/**
 * Which antigens a nonreactive cell excludes.
 *
 * <p>A double dose does, because a weak antibody may leave a single dose negative (AABB Technical Manual, antibody
 * identification). One dose suffices for K, since K+k− cells are rare, and for C and E on cells whose other Rh antigens make a
 * double dose rarer than any panel: C on cells without D or without e, E on cells without D or without c. Laboratories differ in
 * these exceptions; docs/engine/lab.md names the sources.
 */
final class Exclusion {

    private Exclusion() {}

    static boolean by(PanelCell cell, Antigen antigen) {
        return cell.hasDoubleDose(antigen) || (cell.carries(antigen) && oneDoseSuffices(cell, antigen));
    }

    private static boolean oneDoseSuffices(PanelCell cell, Antigen antigen) {
        return switch (antigen) {
            case K -> true;
            case C -> !cell.carries(D) || !cell.carries(LITTLE_E);
            case E -> !cell.carries(D) || !cell.carries(LITTLE_C);
            default -> false;
        };
    }
}
