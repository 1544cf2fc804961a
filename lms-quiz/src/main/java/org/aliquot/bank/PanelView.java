package org.aliquot.bank;

import java.util.List;
import org.aliquot.question.Level;

/** What a laboratory question shows as data beside its text, without what it means. */
public sealed interface PanelView {

    /**
     * A panel of reagent cells.
     *
     * @param phases in which all cells were read, in order
     * @param checkCells grade of the check cells
     */
    record Antigram(
            List<Column> antigens, List<String> phases, List<Row> cells, List<String> autocontrol, String checkCells)
            implements PanelView {

        /** An antigen; {@code html} has its superscript. */
        public record Column(String id, String html, String system) {}

        /**
         * A cell.
         *
         * @param antigens ids of those it carries
         * @param reactions one for each phase: 0, or 1+ to 4+
         */
        public record Row(int number, String rh, List<String> antigens, List<String> reactions) {
            public Row {
                antigens = List.copyOf(antigens);
                reactions = List.copyOf(reactions);
            }
        }

        public Antigram {
            antigens = List.copyOf(antigens);
            phases = List.copyOf(phases);
            cells = List.copyOf(cells);
            autocontrol = List.copyOf(autocontrol);
        }
    }

    /**
     * Results of controls; the drawing shows the same.
     *
     * @param runs for each run one result for each level
     * @param marking whether runs are to be marked
     */
    record Chart(List<Level> levels, List<List<Result>> runs, boolean marking) implements PanelView {

        public record Level(String name, String mean, String sd, String unit) {}

        /** A result and its distance from the mean in standard deviations. */
        public record Result(String value, String z) {}

        public Chart {
            levels = List.copyOf(levels);
            runs = runs.stream().map(List::copyOf).toList();
        }
    }

    /** A film; so many leukocytes are to be counted. */
    record Film(int cells) implements PanelView {}
}
