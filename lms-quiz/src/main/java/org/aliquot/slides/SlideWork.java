package org.aliquot.slides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.clock.RoundTime;
import org.aliquot.jobs.JobCancelled;
import org.aliquot.jobs.JobKind;
import org.aliquot.jobs.JobQueue;
import org.aliquot.jobs.JobRefused;
import org.aliquot.jobs.JobState;
import org.aliquot.jobs.StoredJob;
import org.aliquot.jobs.Work;
import org.aliquot.spool.BusyException;
import org.aliquot.spool.NamedFile;
import org.aliquot.spool.Spool;
import org.aliquot.wholeslide.Grid;
import org.aliquot.wholeslide.Pyramid;
import org.aliquot.wholeslide.UnreadableSlideException;
import org.aliquot.wholeslide.WholeSlide;
import org.springframework.stereotype.Component;

/** Cuts a slide that was brought into its tiles, and forgets its file. */
@Component
class SlideWork implements Work<SlideWork.Result> {

    /** Which slide. */
    record Request(UUID slide) {}

    /** What came of it. */
    record Result(int tiles, long bytes) {}

    static final JobKind<Request, Result> KIND = JobKind.of("slide", Request.class, Result.class);

    /** Of a slide of the largest size as scanners see tissue; one of noise takes several times that. */
    private static final long MOST_BYTES = 1L << 30;

    /** Many times what the largest takes; meanwhile no other slide is cut. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String SMALLER = " Export a part of the slide, or export it at a lower magnification.";

    private static final int AT_ONCE = 40;

    private final JobQueue jobs;
    private final SlideTable slides;
    private final TileTable tiles;
    private final SlideRoom room;
    private final Spool spool;

    SlideWork(JobQueue jobs, SlideTable slides, TileTable tiles, SlideRoom room, Spool spool) {
        this.jobs = jobs;
        this.slides = slides;
        this.tiles = tiles;
        this.room = room;
        this.spool = spool;
    }

    @Override
    public JobKind<Request, Result> kind() {
        return KIND;
    }

    /** Not that of files: a course waits for no slide. */
    @Override
    public String lane() {
        return "slides";
    }

    /** Begins anew what a stopped server left half cut. */
    @Override
    public Result run(StoredJob job, Consumer<String> step) {
        UUID id = KIND.asked(job).slide();
        if (slides.isCut(id)) {
            tiles.forgetFile(id);
            return new Result(0, 0);
        }
        tiles.clear(id);
        try {
            Result result = cut(id, step);
            tiles.forgetFile(id);
            return result;
        } catch (UnreadableSlideException unreadable) {
            throw refused(id, step, unreadable);
        } catch (JobRefused ended) {
            throw refused(id, step, ended);
        } catch (JobCancelled ended) {
            if (isCalledOff(job)) {
                forget(id);
            }
            throw ended;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Says so first: where another node believed us dead that ends it here, and what is there is that node's work. */
    private JobRefused refused(UUID id, Consumer<String> step, RuntimeException why) {
        step.accept("Deleting the file");
        forget(id);
        return new JobRefused(String.valueOf(why.getMessage()));
    }

    /** Else another node believed us dead and cuts the same slide now: what is there is its work. */
    private boolean isCalledOff(StoredJob job) {
        return jobs.find(KIND, job.job().id())
                .filter(found -> found.job().state() == JobState.CANCELLED)
                .isPresent();
    }

    private void forget(UUID id) {
        tiles.clear(id);
        tiles.forgetFile(id);
        slides.takesNoRoom(id);
    }

    private Result cut(UUID id, Consumer<String> step) throws IOException {
        try (NamedFile file = copied(id);
                WholeSlide slide = opened(file)) {
            Cutting cutting = new Cutting(id, step);
            Pyramid.cut(slide, cutting);
            cutting.flush();
            step.accept("Almost done");
            Grid grid = slide.grid();
            OptionalDouble pixel = slide.pixel();
            slides.cut(
                    id,
                    new SlideSize(grid.width(), grid.height()),
                    pixel.isPresent() ? pixel.getAsDouble() : null,
                    cutting.bytes);
            return new Result(cutting.number, cutting.bytes);
        }
    }

    private NamedFile copied(UUID id) throws IOException {
        try {
            return spool.named(out -> tiles.copyFile(id, out));
        } catch (BusyException full) {
            throw new JobRefused("The server had no room to unpack the file. Upload it again later.");
        }
    }

    private static WholeSlide opened(NamedFile file) throws IOException {
        try {
            return WholeSlide.open(file.path());
        } finally {
            file.forgetName();
        }
    }

    private final class Cutting implements Pyramid.Taker {

        private final UUID id;
        private final Consumer<String> step;
        private final List<TileTable.Cut> waiting = new ArrayList<>();
        private int number;
        private long bytes;
        private final RoundTime time = RoundTime.of(LONGEST);
        private long percent = -1;

        private Cutting(UUID id, Consumer<String> step) {
            this.id = id;
            this.step = step;
        }

        @Override
        public void take(int level, int across, int down, byte[] jpeg) {
            number++;
            bytes += jpeg.length;
            if (bytes > MOST_BYTES) {
                throw new JobRefused("Its tiles would take more than %d MB.".formatted(MOST_BYTES >> 20) + SMALLER);
            }
            waiting.add(new TileTable.Cut(new SlideTile(level, across, down), jpeg));
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }

        @Override
        public void reached(long done, long of) {
            if (!time.isLeft()) {
                throw new JobRefused("It took longer than an hour to prepare." + SMALLER);
            }
            long now = 100 * done / of;
            if (now > percent) {
                percent = now;
                step.accept(now + "% prepared");
            }
        }

        private void flush() {
            if (!room.isThereFor(id, bytes)) {
                throw new JobRefused(room.usedUp());
            }
            tiles.put(id, waiting);
            waiting.clear();
        }
    }
}
