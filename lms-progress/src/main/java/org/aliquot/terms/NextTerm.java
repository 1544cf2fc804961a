package org.aliquot.terms;

import java.time.LocalDate;
import java.util.Set;

/**
 * A class as it is to begin again.
 *
 * @param starts its first day; days of the other class move by what lies between
 */
public record NextTerm(String name, LocalDate starts, Set<TermPart> parts) {

    public NextTerm {
        parts = Set.copyOf(parts);
    }

    boolean has(TermPart part) {
        return parts.contains(part);
    }
}
