package org.aliquot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.aliquot.assembly.AssemblyPlan;
import org.aliquot.assembly.FormAssembly;
import org.aliquot.assembly.FormItem;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.FormPlan;
import org.aliquot.forms.Seeded;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Four forms of 100 from 1,000 questions, on a cold JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class AssemblyBenchmark {

    private static final List<String> LEVELS = List.of("recall", "application", "analysis");

    private final List<FormItem> bank = new ArrayList<>();
    private final List<AreaCount> areas = new ArrayList<>();

    @Setup
    public void fill() {
        var random = Seeded.stream(3, 1000);
        for (int i = 0; i < 1000; i++) {
            bank.add(new FormItem(
                    "i" + i, "A" + i % 7, LEVELS.get(i % 3), 1.1 * random.nextGaussian(), Set.of("i" + (i + 500))));
        }
        for (int area = 0; area < 7; area++) {
            areas.add(new AreaCount("A" + area, 10, 20));
        }
    }

    @Benchmark
    public Object fourForms() {
        var plan = new AssemblyPlan(
                new FormPlan(100, areas), List.of(new AreaCount("recall", 30, 40)), 4, 10, 0.2, 0.05);
        return FormAssembly.assemble(plan, bank, 1);
    }
}
