package org.aliquot.calibration;

import java.util.ArrayList;
import java.util.List;

/** Standard errors of all items: from the whole matrix up to 300 items, beyond that from each item's block. */
record StandardErrors(List<ItemErrors> items, boolean full) {

    private static final int MOST_ITEMS = 300;

    static StandardErrors of(Problem problem, Search.Found found) {
        if (problem.data().items() <= MOST_ITEMS) {
            var information = new Information(problem, found);
            double[][] matrix = information.full();
            if (Cholesky.invert(matrix)) {
                return new StandardErrors(full(problem, information, matrix), true);
            }
        }
        var blocks = new ItemBlocks(problem, found);
        var errors = new ArrayList<ItemErrors>();
        for (int item = 0; item < problem.data().items(); item++) {
            errors.add(problem.isFixed(item) ? ItemErrors.NONE : blocks.errors(item, problem.model()));
        }
        return new StandardErrors(errors, false);
    }

    private static List<ItemErrors> full(Problem problem, Information information, double[][] inverse) {
        var errors = new ArrayList<ItemErrors>();
        for (int item = 0; item < problem.data().items(); item++) {
            int place = information.place(item);
            if (place < 0) {
                errors.add(ItemErrors.NONE);
            } else if (problem.model() == Model.RASCH) {
                errors.add(new ItemErrors(Double.NaN, Double.NaN, inverse[place][place]));
            } else {
                errors.add(new ItemErrors(
                        inverse[place][place], inverse[place + 1][place], inverse[place + 1][place + 1]));
            }
        }
        return errors;
    }
}
