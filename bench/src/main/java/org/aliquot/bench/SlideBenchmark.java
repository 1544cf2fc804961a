package org.aliquot.bench;

import java.util.concurrent.TimeUnit;
import org.aliquot.microscope.SlideSet;
import org.aliquot.microscope.StudySlide;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A tile of a slide that is moved, drawn and packed as the server does; each time the next one of its level. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SlideBenchmark {

    private static final int NUMBER = 7;

    @Param({"blood-film", "urine-sediment", "gram-smear", "joint-fluid"})
    private String set = "";

    @Param({"1", "2", "3", "4"})
    private int level;

    private StudySlide slide;
    private int next;

    @Setup
    public void layOut() {
        slide = StudySlide.of(SlideSet.find(set).orElseThrow(), NUMBER);
    }

    @Benchmark
    public Object tile() {
        int columns = SlideSet.WIDTH / StudySlide.TILE >> SlideSet.CLOSEST - level;
        int rows = SlideSet.HEIGHT / StudySlide.TILE >> SlideSet.CLOSEST - level;
        // by a number without a factor in common with theirs, so that neighbors do not follow each other
        next = (next + 5) % (columns * rows);
        return slide.tile(new StudySlide.Tile(level, SlideSet.MIDDLE, next % columns, next / columns));
    }
}
