package org.aliquot.bench;

import java.util.concurrent.TimeUnit;
import org.aliquot.calibration.Calibrator;
import org.aliquot.calibration.Model;
import org.aliquot.classical.ScoreMatrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Calibrations on a cold JVM, as one runs in life: 2,000 persons by 100 items, and 2 million answers to 1,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx1g"})
public class CalibrationBenchmark {

    @Param({"2000x100", "20000x1000"})
    public String data = "";

    @Param({"RASCH", "TWO_PARAMETER"})
    public Model model = Model.RASCH;

    @SuppressWarnings("NullAway.Init") // set before each run
    private ScoreMatrix responses;

    @Setup
    public void answer() {
        responses = data.equals("2000x100") ? Banks.responses(2000, 100, 100) : Banks.responses(20_000, 1000, 100);
    }

    /** Standard errors and fit included. */
    @Benchmark
    public Object calibrate() {
        return Calibrator.calibrate(responses, model);
    }
}
