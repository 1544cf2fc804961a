package org.aliquot.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.aliquot.forms.Seeded;

/** Samples the cells of a film and spreads them over fields of view. */
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
        var leukocytes = sample();
        while (!EnumSet.copyOf(leukocytes).equals(spec.percents().keySet())) {
            leukocytes = sample();
        }
        List<FieldOfView> views = new ArrayList<>();
        int fields = spec.cells() / IN_VIEW;
        int red = spec.nucleatedRedCells() * spec.cells() / 100;
        int drawn = 0;
        for (int i = 0; i < fields; i++) {
            var types = new ArrayList<>(leukocytes.subList(i * IN_VIEW, (i + 1) * IN_VIEW));
            types.addAll(Collections.nCopies(red * (i + 1) / fields - red * i / fields, CellClass.NUCLEATED_RED_CELL));
            views.add(new ViewDraw(random, types).view(drawn));
            drawn += types.size();
        }
        return new CellField(views);
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
