package org.aliquot.slides;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.PlatformTest;
import org.aliquot.catalog.BroughtCourses;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.jobs.JobQueue;
import org.aliquot.jobs.JobRefused;
import org.aliquot.jobs.JobWorker;
import org.aliquot.jobs.StoredJob;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.spool.Spool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What a slide leaves behind that could not be cut is deleted, and until then it takes the room it takes. */
class SlideRoundsIT extends PlatformTest {

    private static final Consumer<String> NOBODY_LOOKS = _ -> {};

    @Autowired
    private OwnSlides own;

    @Autowired
    private SlideTable slides;

    @Autowired
    private TileTable tiles;

    @Autowired
    private SlideRounds rounds;

    @Autowired
    private JobQueue jobs;

    @Autowired
    private JobWorker worker;

    @Autowired
    private Spool spool;

    @Autowired
    private CourseDesk desk;

    @Autowired
    private BroughtCourses courses;

    @Autowired
    private TransactionTemplate transaction;

    private AccountId instructor;

    @BeforeEach
    void setUp() {
        instructor = person(Role.INSTRUCTOR).id();
    }

    @Test
    void aSlideWhoseJobFailedKeepsNothing() throws IOException {
        UUID id = brought("mlt");
        tiles.put(id, List.of(cut("half a slide")));
        rounds.round();
        assertThat(left(id)).as("it waits yet").isEqualTo("1 pieces, 1 tiles, " + slide().length + " bytes");

        jdbc.sql("update job set state = 'failed', failure = 'Broken.', finished_at = server_now() where id = :id")
                .param("id", slides.job(id))
                .update();
        rounds.round();
        rounds.round();
        assertThat(left(id)).isEqualTo("0 pieces, 0 tiles, 0 bytes");
    }

    @Test
    void aSlideThatIsCutKeepsItsTiles() throws IOException {
        UUID id = brought("mlt");
        worker.run();
        String tiles = left(id);
        rounds.round();
        assertThat(left(id)).isEqualTo(tiles).startsWith("0 pieces, 13 tiles");
    }

    @Test
    void whatWaitsTakesRoomAndWhatIsCalledOffTakesNone() throws IOException {
        long before = slides.bytesBeside(UUID.randomUUID());
        UUID id = brought("mlt");
        SlideRoom room = new SlideRoom(slides, DataSize.ofBytes(before + slide().length));
        assertThat(room.isThereFor(id, slide().length)).isTrue();
        assertThat(room.isThereFor(UUID.randomUUID(), 1)).isFalse();

        own.cancel(id);
        assertThat(room.isThereFor(UUID.randomUUID(), 1)).isTrue();
    }

    @Test
    void aSlideWhoseTilesFindNoRoomIsRefused() throws IOException {
        UUID id = brought("mlt");
        StoredJob job = jobs.find(SlideWork.KIND, slides.job(id)).orElseThrow();
        SlideRoom full = new SlideRoom(slides, DataSize.ofBytes(slides.bytesBeside(id) + 10));
        SlideWork work = new SlideWork(jobs, slides, tiles, full, spool);
        assertThatExceptionOfType(JobRefused.class)
                .isThrownBy(() -> work.run(job, NOBODY_LOOKS))
                .withMessageContaining("used up");
        assertThat(left(id)).isEqualTo("0 pieces, 0 tiles, 0 bytes");
        own.cancel(id);
    }

    @Test
    void aTileOfANodeThatWasBelievedDeadIsInNobodysWay() throws IOException {
        UUID id = brought("mlt");
        tiles.put(id, List.of(cut("of the other")));
        tiles.put(id, List.of(cut("ours")));
        assertThat(tiles.find(id, SlideTile.WHOLE)).contains("ours".getBytes(StandardCharsets.UTF_8));
        own.cancel(id);
    }

    @Test
    void aCourseWithASlideIsNotTakenBack() throws IOException {
        CoursePlan course = desk.create("Brought with slides", "To be taken back.", instructor);
        UUID id = brought(course.slug());
        assertThat(takenBack(course)).isFalse();
        assertThat(desk.plan(course.slug())).isPresent();

        own.cancel(id);
        own.remove(id, instructor);
        assertThat(takenBack(course)).isTrue();
    }

    private boolean takenBack(CoursePlan course) {
        return requireNonNull(transaction.execute(
                _ -> courses.takeBack(course.slug(), course.version(), UUID.randomUUID(), instructor)));
    }

    private static TileTable.Cut cut(String bytes) {
        return new TileTable.Cut(SlideTile.WHOLE, bytes.getBytes(StandardCharsets.UTF_8));
    }

    private UUID brought(String course) throws IOException {
        SlideWords words = new SlideWords("Film", "A film.", "CC BY 4.0", "Bayview College");
        var begun = own.begin(new SlideUpload(course, words, null, new ByteArrayInputStream(slide())), instructor);
        return begun instanceof OwnSlides.Bringing.Begun(UUID id) ? id : UUID.randomUUID();
    }

    private static byte[] slide() throws IOException {
        try (InputStream in = SlideRoundsIT.class.getResourceAsStream("/org/aliquot/web/ownslide/small.svs")) {
            return requireNonNull(in).readAllBytes();
        }
    }

    private String left(UUID id) {
        return jdbc.sql("""
                        select (select count(*) from own_slide_piece where slide_id = s.id) || ' pieces, '
                            || (select count(*) from own_slide_tile where slide_id = s.id) || ' tiles, '
                            || s.bytes || ' bytes'
                        from own_slide s
                        where s.id = :id
                        """).param("id", id).query(String.class).single();
    }
}
