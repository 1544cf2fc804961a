package org.aliquot.calibration;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aliquot.ability.Ability;
import org.aliquot.ability.AnsweredItems;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.WeightedLikelihood;

/**
 * How well the answers to each item agree with the model (Wright and Masters 1982), at Warm's estimates, all persons kept.
 *
 * <p>Outfit is the mean of (x - P)² / (P Q), infit Σ (x - P)² / Σ P Q; both are 1 when the model holds.
 */
final class Fit {

    private final double[] standardized;
    private final double[] squares;
    private final double[] variances;
    private final int[] n;

    Fit(Data data, ItemResponseFunction[] curves) {
        standardized = new double[curves.length];
        squares = new double[curves.length];
        variances = new double[curves.length];
        n = new int[curves.length];
        double[] thetas = IntStream.range(0, data.persons())
                .parallel()
                .mapToDouble(person -> theta(data, person, curves))
                .toArray();
        for (int person = 0; person < thetas.length; person++) {
            for (int answer = data.from(person); answer < data.to(person); answer++) {
                add(data.item(answer), data.right(answer), curves, thetas[person]);
            }
        }
    }

    private static double theta(Data data, int person, ItemResponseFunction[] curves) {
        var answers = new ArrayList<AnsweredItems.Answer>(data.to(person) - data.from(person));
        for (int answer = data.from(person); answer < data.to(person); answer++) {
            answers.add(new AnsweredItems.Answer(curves[data.item(answer)], data.right(answer)));
        }
        Optional<Ability> ability = WeightedLikelihood.estimate(AnsweredItems.of(answers));
        return ability.map(Ability::theta).orElse(Double.NaN);
    }

    private void add(int item, boolean right, ItemResponseFunction[] curves, double theta) {
        double logit = curves[item].a() * (theta - curves[item].b());
        double variance = 1 / ((1 + Math.exp(logit)) * (1 + Math.exp(-logit)));
        double rest = right ? Logistic.of(-logit) : -Logistic.of(logit);
        standardized[item] += rest * rest / variance;
        squares[item] += rest * rest;
        variances[item] += variance;
        n[item]++;
    }

    double outfit(int item) {
        return standardized[item] / n[item];
    }

    double infit(int item) {
        return squares[item] / variances[item];
    }
}
