package org.aliquot.packfile;

import java.util.List;

/**
 * A formula that a pack teaches.
 *
 * @param area whose heading it stands below in a list of formulas
 * @param tex in the notation of TeX
 * @param where what its letters stand for, each with its unit
 */
public record PackFormula(String id, String title, String area, String tex, List<Symbol> where) {

    /** @param unit empty where there is none */
    public record Symbol(String what, String unit) {}

    public PackFormula {
        where = List.copyOf(where);
    }
}
