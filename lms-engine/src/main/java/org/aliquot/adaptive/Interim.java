package org.aliquot.adaptive;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.engine.Ability;
import org.aliquot.engine.AnsweredItems;
import org.aliquot.engine.ItemCurve;
import org.aliquot.engine.MaximumLikelihood;
import org.aliquot.engine.Population;
import org.aliquot.engine.WeightedLikelihood;

/** The estimate of ability within a sitting, brought up to date answer by answer. */
public sealed interface Interim {

    void add(ItemCurve curve, boolean right);

    /** The prior before any answer. */
    Ability ability();

    /** The posterior mean under this population: what the product uses. */
    static Interim eap(Population population) {
        return new Eap(new RunningPosterior(population));
    }

    /** Warm's estimate; the population before any answer. */
    static Interim wle(Population population) {
        return new Wle(new ArrayList<>(), population);
    }

    /** The posterior mean until there is a right and a wrong answer, then maximum likelihood within [-4, 4]. */
    static Interim mle(Population population) {
        return new Mle(new ArrayList<>(), new RunningPosterior(population));
    }

    /** The posterior mean. */
    record Eap(RunningPosterior posterior) implements Interim {
        @Override
        public void add(ItemCurve curve, boolean right) {
            posterior.add(curve, right);
        }

        @Override
        public Ability ability() {
            return posterior.ability();
        }
    }

    /** Warm's estimate. */
    record Wle(List<AnsweredItems.Answer> answers, Population population) implements Interim {
        @Override
        public void add(ItemCurve curve, boolean right) {
            answers.add(new AnsweredItems.Answer(curve, right));
        }

        @Override
        public Ability ability() {
            return WeightedLikelihood.estimate(AnsweredItems.of(answers))
                    .orElseGet(() -> new Ability(population.mean(), population.sd()));
        }
    }

    /** Maximum likelihood where it exists. */
    record Mle(List<AnsweredItems.Answer> answers, RunningPosterior posterior) implements Interim {

        private static final double BOUND = 4;

        @Override
        public void add(ItemCurve curve, boolean right) {
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
