package org.aliquot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.aliquot.adaptive.InterimEstimator;
import org.aliquot.ability.AnsweredItems;
import org.aliquot.ability.Difficulty;
import org.aliquot.ability.ExamItem;
import org.aliquot.ability.ExamScore;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.ability.Population;
import org.aliquot.ability.WeightedLikelihood;
import org.aliquot.response.MultipleResponse;
import org.aliquot.response.Response;
import org.aliquot.response.SingleBest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ability from 100 answers, the interim estimate after one more, and the score of an exam. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EstimationBenchmark {

    private static final int ITEMS = 100;
    private static final Set<String> MULTIPLE = Set.of("a", "c");

    private final List<AnsweredItems.Answer> answers = new ArrayList<>();
    private final List<ExamItem> exam = new ArrayList<>();
    private final InterimEstimator interim = InterimEstimator.eap(new Population(0, 1));

    @Setup
    public void answer() {
        for (int i = 0; i < ITEMS; i++) {
            double b = i / 25.0 - 2;
            answers.add(new AnsweredItems.Answer(ItemResponseFunction.rasch(b), i % 3 > 0));
            exam.add(
                    i % 10 == 0
                            ? new ExamItem(
                                    new Difficulty(b, 0.1),
                                    "A" + i % 7,
                                    new MultipleResponse(MULTIPLE),
                                    Response.Choices.of(MULTIPLE))
                            : new ExamItem(
                                    new Difficulty(b, 0.1),
                                    "A" + i % 7,
                                    new SingleBest("a"),
                                    new Response.Choice(i % 3 > 0 ? "a" : "b")));
        }
    }

    @Benchmark
    public Object warm() {
        return WeightedLikelihood.estimate(AnsweredItems.of(answers));
    }

    @Benchmark
    public Object interimAfterOneMore() {
        interim.add(ItemResponseFunction.rasch(0.2), true);
        interim.add(ItemResponseFunction.rasch(0.2), false);
        return interim.ability();
    }

    /** Credits, Warm's estimate, areas. */
    @Benchmark
    public Object scoreOfAnExam() {
        return ExamScore.of(exam);
    }
}
