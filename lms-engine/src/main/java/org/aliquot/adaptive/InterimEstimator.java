package org.aliquot.adaptive;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.ability.Ability;
import org.aliquot.ability.AnsweredItems;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.MaximumLikelihood;
import org.aliquot.ability.Population;
import org.aliquot.ability.WeightedLikelihood;

/** The estimate of ability within a sitting, brought up to date answer by answer. */
public sealed interface InterimEstimator {

    void add(ItemResponseFunction curve, boolean right);

    /** The prior before any answer. */
    Ability ability();

    /** The posterior mean under this population: what the product uses. */
    static InterimEstimator eap(Population population) {
        return new Eap(new RunningPosterior(population));
    }

    /** Warm's estimate; the population before any answer. */
    static InterimEstimator wle(Population population) {
        return new Wle(new ArrayList<>(), population);
    }

    /** The posterior mean until there is a right and a wrong answer, then maximum likelihood within [-4, 4]. */
    static InterimEstimator mle(Population population) {
        return new Mle(new ArrayList<>(), new RunningPosterior(population));
    }

    /** The posterior mean. */
    record Eap(RunningPosterior posterior) implements InterimEstimator {
        @Override
        public void add(ItemResponseFunction curve, boolean right) {
            posterior.add(curve, right);
        }

        @Override
        public Ability ability() {
            return posterior.ability();
        }
    }

    /** Warm's estimate. */
    record Wle(List<AnsweredItems.Answer> answers, Population population) implements InterimEstimator {
        @Override
        public void add(ItemResponseFunction curve, boolean right) {
            answers.add(new AnsweredItems.Answer(curve, right));
        }

        @Override
        public Ability ability() {
            return WeightedLikelihood.estimate(AnsweredItems.of(answers))
                    .orElseGet(() -> new Ability(population.mean(), population.sd()));
        }
    }

    /** Maximum likelihood where it exists. */
    record Mle(List<AnsweredItems.Answer> answers, RunningPosterior posterior) implements InterimEstimator {

        private static final double BOUND = 4;

        @Override
        public void add(ItemResponseFunction curve, boolean right) {
            answers.add(new AnsweredItems.Answer(curve, right));
            posterior.add(curve, right);
        }

        @Override
        public Ability ability() {
            return MaximumLikelihood.estimate(AnsweredItems.of(answers))
                    .map(this::bounded)
                    .orElseGet(posterior::ability);
        }

        private Ability bounded(Ability estimate) {
            double theta = Math.clamp(estimate.theta(), -BOUND, BOUND);
            double information = 0;
            for (AnsweredItems.Answer answer : answers) {
                information += answer.curve().information(theta);
            }
            return new Ability(theta, 1 / Math.sqrt(information));
        }
    }
}
