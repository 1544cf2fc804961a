package org.aliquot.lab;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a differential count shall show; with a seed it is a film, the same on every machine and for ever.
 *
 * @param percents share of each leukocyte class in the blood, in whole percent, 1 or more, together 100
 * @param nucleatedRedCells on the film, 0 to 100 per 100 leukocytes
 * @param cells leukocytes to be counted: 50, 100 or 200
 */
public record CellFieldSpec(Map<CellClass, Integer> percents, int nucleatedRedCells, int cells) {

    /** Leukocytes that are counted: one of these. */
    public static final Set<Integer> SIZES = Set.of(50, 100, 200);

    public static final int MOST_NUCLEATED_RED_CELLS = 100;

    public CellFieldSpec {
        int together = percents.values().stream().mapToInt(percent -> percent).sum();
        if (together != 100) {
            throw new IllegalArgumentException("the shares of the cells add up to 100%, not to " + together + "%");
        }
        percents = Collections.unmodifiableMap(new EnumMap<>(percents));
        if (percents.containsKey(CellClass.NUCLEATED_RED_CELL)) {
            throw new IllegalArgumentException("nucleated red cells are counted apart");
        }
        if (percents.values().stream().anyMatch(percent -> percent < 1)) {
            throw new IllegalArgumentException("cells that are named have 1% or more");
        }
        if (nucleatedRedCells < 0 || nucleatedRedCells > MOST_NUCLEATED_RED_CELLS) {
            throw new IllegalArgumentException("0 to 100 nucleated red cells, not " + nucleatedRedCells);
        }
        if (!SIZES.contains(cells)) {
            throw new IllegalArgumentException("50, 100 or 200 cells are counted, not " + cells);
        }
    }

    /**
     * A film whose leukocytes are a random sample of the shares, with one cell or more of each class; 10 leukocytes and at most
     * 10 nucleated red cells in each field of view.
     */
    public CellField draw(long seed) {
        return new FilmDraw(this, seed).film();
    }

    /** The cells of each class on the film of the seed; classes without any are left out. */
    public Map<CellClass, Integer> counts(long seed) {
        return new FilmDraw(this, seed).counts();
    }
}
