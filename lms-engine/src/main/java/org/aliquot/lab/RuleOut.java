package org.aliquot.lab;

import java.util.List;

/**
 * An antibody excluded by a panel.
 *
 * @param antigen what it is directed against
 * @param cells numbers of the nonreactive cells that exclude it, ascending; one suffices
 */
public record RuleOut(Antigen antigen, List<Integer> cells) {
    public RuleOut {
        cells = List.copyOf(cells);
    }
}
