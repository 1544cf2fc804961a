package org.aliquot.slides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.jobs.JobQueue;
import org.aliquot.people.AccountId;
import org.aliquot.spool.Labor;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A school's own slides. Learners see one once somebody has looked at it and published it. */
@Service
@Transactional
public class OwnSlides {

    /** The largest file taken, in bytes. */
    public static final long MOST_BYTES = 512L * 1024 * 1024;

    /** On one slide. */
    public static final int MOST_MARKS = 100;

    /** What came of a file. */
    public sealed interface Bringing {

        record Begun(UUID id) implements Bringing {}

        /** @param why as a sentence */
        record Refused(String why) implements Bringing {}
    }

    private final JobQueue jobs;
    private final SlideTable slides;
    private final TileTable tiles;
    private final MarkTable marks;
    private final AuditLog audit;
    private final Spool spool;
    private final TransactionTemplate transaction;
    private final SlideRoom room;

    OwnSlides(
            JobQueue jobs,
            SlideTable slides,
            TileTable tiles,
            MarkTable marks,
            AuditLog audit,
            Spool spool,
            TransactionTemplate transaction,
            SlideRoom room) {
        this.jobs = jobs;
        this.slides = slides;
        this.tiles = tiles;
        this.marks = marks;
        this.audit = audit;
        this.spool = spool;
        this.transaction = transaction;
        this.room = room;
    }

    /** Keeps a file and begins to cut it; only once all of it is here, a transaction begins. */
    @Transactional(propagation = Propagation.NEVER)
    public Bringing begin(SlideUpload upload, AccountId by) throws IOException {
        try (Spooled file = spool.take(upload.content(), MOST_BYTES + 1)) {
            if (file.bytes() == 0) {
                return new Bringing.Refused("The file is empty.");
            }
            if (file.bytes() > MOST_BYTES) {
                return new Bringing.Refused("The file is larger than " + MOST_BYTES / 1024 / 1024
                        + " MB. Export a part of the slide, or export it at a lower magnification.");
            }
            return spool.carry(() -> keep(upload, file, by));
        }
    }

    private Bringing keep(SlideUpload upload, Spooled file, AccountId by) throws IOException {
        try {
            return Objects.requireNonNull(transaction.execute(undone -> begun(upload, file, by, undone)));
        } catch (UncheckedIOException unreadable) {
            throw Objects.requireNonNull(unreadable.getCause());
        }
    }

    private Bringing begun(SlideUpload upload, Spooled file, AccountId by, TransactionStatus undone) {
        UUID id = Ids.next();
        if (!room.isThereFor(id, file.bytes())) {
            return new Bringing.Refused(room.usedUp());
        }
        UUID job = jobs.add(SlideWork.KIND, null, new SlideWork.Request(id), by);
        slides.insert(id, upload, file.bytes(), job, by);
        try {
            tiles.putFile(id, file.open());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        slides.holdRoom(); // only now: a file takes long, and nobody waits for it
        if (!room.isThereFor(id, file.bytes())) {
            undone.setRollbackOnly();
            return new Bringing.Refused(room.usedUp());
        }
        record("slide.brought", id, by);
        return new Bringing.Begun(id);
    }

    /** All of a course, those that are being cut and those that were refused, too. */
    @Transactional(readOnly = true)
    public List<OwnSlide> ofCourse(String course) {
        return slides.ofCourse(course);
    }

    /** Those of all courses that can be looked at, whether learners see them or not. */
    @Transactional(readOnly = true)
    public List<OwnSlide> all() {
        return slides.cut();
    }

    @Transactional(readOnly = true)
    public Optional<OwnSlide> find(UUID id) {
        return slides.find(id);
    }

    @Transactional(readOnly = true)
    public List<SlideMark> marks(UUID id) {
        return marks.of(id);
    }

    /** A JPEG; empty where there is no such tile. */
    @Transactional(readOnly = true)
    public Optional<byte[]> tile(UUID id, SlideTile tile) {
        return tiles.find(id, tile);
    }

    /** A part of it as a picture; empty where it is not cut. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<byte[]> picture(UUID id, SlideBox box) {
        OwnSlide slide =
                slides.find(id).filter(found -> found.state().isThere()).orElse(null);
        SlideSize size = slide == null ? null : slide.size();
        return size == null
                ? Optional.empty()
                : Optional.of(Labor.of(() -> Cutout.jpeg(size, box, tile -> tiles.find(id, tile))));
    }

    /** Changes what stands beside it. A published one keeps a scale. */
    public SlideOutcome change(UUID id, int version, SlideWords words, @Nullable Double pixel, AccountId by) {
        return locked(id, slide -> {
            if (slide.version() != version) {
                return SlideOutcome.STALE;
            }
            if (slide.state() == SlideState.PUBLISHED && pixel == null) {
                return SlideOutcome.NOT_NOW;
            }
            slides.change(id, words, pixel);
            record("slide.changed", id, by);
            return SlideOutcome.DONE;
        });
    }

    /** Shows it to learners; one without a scale is not shown. */
    public SlideOutcome publish(UUID id, AccountId by) {
        return locked(id, slide -> {
            if (slide.state() != SlideState.DRAFT || slide.pixel() == null) {
                return SlideOutcome.NOT_NOW;
            }
            slides.publish(id);
            record("slide.published", id, by);
            return SlideOutcome.DONE;
        });
    }

    /** Takes it out of learners' sight; it stays for staff. */
    public SlideOutcome withdraw(UUID id, AccountId by) {
        return locked(id, slide -> {
            if (slide.state() != SlideState.PUBLISHED) {
                return SlideOutcome.NOT_NOW;
            }
            slides.withdraw(id);
            record("slide.withdrawn", id, by);
            return SlideOutcome.DONE;
        });
    }

    /** For good, with its tiles and marks. */
    public SlideOutcome remove(UUID id, AccountId by) {
        return locked(id, slide -> {
            if (slide.state() == SlideState.CUTTING || slide.state() == SlideState.PUBLISHED) {
                return SlideOutcome.NOT_NOW;
            }
            slides.delete(id);
            record("slide.removed", id, by);
            return SlideOutcome.DONE;
        });
    }

    /** Calls off the cutting; nothing is kept of the file. */
    public SlideOutcome cancel(UUID id) {
        return locked(id, slide -> {
            if (slide.state() != SlideState.CUTTING) {
                return SlideOutcome.NOT_NOW;
            }
            jobs.cancel(slides.job(id));
            tiles.forgetFile(id);
            tiles.clear(id);
            slides.takesNoRoom(id);
            return SlideOutcome.DONE;
        });
    }

    /** Marks something; the same mark twice is one. */
    public SlideOutcome mark(UUID id, SlideMark mark) {
        return locked(id, slide -> {
            SlideSize size = slide.size();
            if (!slide.state().isThere()
                    || size == null
                    || !mark.liesOn(size)
                    || marks.of(id).size() >= MOST_MARKS) {
                return SlideOutcome.NOT_NOW;
            }
            marks.put(id, mark);
            return SlideOutcome.DONE;
        });
    }

    public SlideOutcome unmark(UUID id, UUID mark) {
        return marks.remove(id, mark) ? SlideOutcome.DONE : SlideOutcome.UNKNOWN;
    }

    private SlideOutcome locked(UUID id, Function<OwnSlide, SlideOutcome> step) {
        return slides.lock(id).map(step).orElse(SlideOutcome.UNKNOWN);
    }

    private void record(String deed, UUID id, AccountId by) {
        audit.record(new AuditEntry(by, deed, "slide", id.toString(), Map.of()));
    }
}
