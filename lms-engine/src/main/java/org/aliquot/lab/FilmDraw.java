package org.aliquot.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aliquot.forms.Seeded;

/** Samples the cells of a film, field of view by field of view. */
final class FilmDraw {

    private static final long PURPOSE = 0x66696c6dL;
    private static final int IN_VIEW = 10;

    private final CellFieldSpec spec;
    private final Seeded random;

    FilmDraw(CellFieldSpec spec, long seed) {
        this.spec = spec;
        this.random = Seeded.stream(seed, PURPOSE);
    }

    CellField film() {
        var leukocytes = leukocytes();
        List<FieldOfView> views = new ArrayList<>();
        int fields = spec.cells() / IN_VIEW;
        int red = nucleatedRedCells();
        for (int i = 0; i < fields; i++) {
            var types = new ArrayList<>(leukocytes.subList(i * IN_VIEW, (i + 1) * IN_VIEW));
            types.addAll(Collections.nCopies(red * (i + 1) / fields - red * i / fields, CellClass.NUCLEATED_RED_CELL));
            views.add(new FieldOfView(types));
        }
        return new CellField(views);
    }

    /** What the film shows. */
    Map<CellClass, Integer> counts() {
        Map<CellClass, Integer> counts = new EnumMap<>(CellClass.class);
        leukocytes().forEach(type -> counts.merge(type, 1, Integer::sum));
        if (nucleatedRedCells() > 0) {
            counts.put(CellClass.NUCLEATED_RED_CELL, nucleatedRedCells());
        }
        return Collections.unmodifiableMap(counts);
    }

    private int nucleatedRedCells() {
        return spec.nucleatedRedCells() * spec.cells() / 100;
    }

    private List<CellClass> leukocytes() {
        var leukocytes = sample();
        while (!EnumSet.copyOf(leukocytes).equals(spec.percents().keySet())) {
            leukocytes = sample();
        }
        return leukocytes;
    }

    private List<CellClass> sample() {
        return IntStream.range(0, spec.cells()).mapToObj(_ -> next()).toList();
    }

    private CellClass next() {
        int at = random.below(100);
        for (var share : spec.percents().entrySet()) {
            at -= share.getValue();
            if (at < 0) {
                return share.getKey();
            }
        }
        throw new IllegalStateException("shares make 100 %");
    }
}
