package org.aliquot.family;

import java.util.List;

/**
 * The numbers behind a question: what is drawn, what follows from it, and what must hold.
 *
 * @param values in any order; they may use one another but not in a circle
 * @param constraints formulas that are true or false; only draws for which all are true become instances
 */
public record Family(List<Parameter> parameters, List<Value> values, List<String> constraints) {

    public Family {
        parameters = List.copyOf(parameters);
        values = List.copyOf(values);
        constraints = List.copyOf(constraints);
    }
}
