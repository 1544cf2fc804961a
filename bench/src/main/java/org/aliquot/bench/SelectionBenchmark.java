package org.aliquot.bench;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.aliquot.adaptive.AdaptiveExam;
import org.aliquot.adaptive.InterimEstimator;
import org.aliquot.adaptive.ItemChoice;
import org.aliquot.adaptive.PriorExposure;
import org.aliquot.adaptive.Simulation;
import org.aliquot.adaptive.Sitting;
import org.aliquot.ability.Population;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The next question of an adaptive sitting, and a whole one. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SelectionBenchmark {

    private static final int ANSWERED = 50;

    @Param({"1000", "10000"})
    public int bank;

    @SuppressWarnings("NullAway.Init") // set before each run
    private Sitting sitting;

    @SuppressWarnings("NullAway.Init") // set before each run
    private Simulation simulation;

    @Setup
    public void begin() {
        AdaptiveExam exam = Banks.exam(bank);
        simulation = new Simulation(exam, ItemChoice.RANDOMESQUE, 1);
        sitting = new Sitting(
                exam, ItemChoice.RANDOMESQUE, InterimEstimator.eap(new Population(0, 1)), PriorExposure.NOTHING, 7);
        for (int i = 0; i < ANSWERED; i++) {
            sitting.answer(sitting.next(), i % 2 == 0);
        }
    }

    /** Content bounds included. */
    @Benchmark
    @BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
    public int next() {
        return sitting.next();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Object wholeExam() {
        return simulation.run(1, OptionalDouble.of(0.3));
    }
}
