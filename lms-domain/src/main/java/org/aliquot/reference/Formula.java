package org.aliquot.reference;

import java.util.List;

/**
 * A formula of the laboratory.
 *
 * @param area whose heading it stands below
 * @param tex in the notation of TeX
 * @param where what its letters stand for
 */
public record Formula(String title, String area, String tex, List<Symbol> where) {

    public record Symbol(String what, String unit) {}

    public Formula {
        where = List.copyOf(where);
    }
}
