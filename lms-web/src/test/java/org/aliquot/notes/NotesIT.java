package org.aliquot.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.people.Caller;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What a learner keeps: where it stands, who sees it, how it changes and goes. */
class NotesIT extends PlatformTest {

    private static final LessonSpot KELL =
            new LessonSpot("mlt", "mlt-bb-04", "kell", "since K-negative\n blood is plentiful");

    @Autowired
    private Notes notes;

    @Autowired
    private NoteRounds rounds;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private Person learner;

    @BeforeEach
    void somebody() {
        learner = learner();
    }

    @Test
    void aHighlightStandsBelowItsHeadingAndInItsCourseAndArea() {
        NoteView note = kept(notes.add(caller(learner), KELL, ""));

        assertThat(note.place())
                .isEqualTo(new NoteView.Place.InLesson(
                        "mlt-bb-04",
                        "Kell, Duffy, Kidd, MNS, and the cold-reacting systems",
                        "kell",
                        "Kell",
                        "since K-negative blood is plentiful",
                        false));
        assertThat(note.subject().courseTitle()).isEqualTo("Medical laboratory technician preparation");
        assertThat(note.subject().area()).isNotNull();
        assertThat(note.isBookmark()).isFalse();
        assertThat(all()).containsExactly(note);
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        NoteView note = kept(notes.add(caller(learner), KELL, "mine"));
        Person other = learner();

        assertThat(notes.one(other.id(), note.id())).isEqualTo(new Shelf.Open(List.of()));
        assertThat(notes.change(other.id(), note.id(), note.version(), "yours")).isEqualTo(new NoteResult.Unknown());
        assertThat(notes.remove(other.id(), note.id())).isEqualTo(new NoteResult.Unknown());
        assertThat(notes.ofLesson(other.id(), "mlt", "mlt-bb-04")).isEqualTo(new Shelf.Open(List.of()));
    }

    @Test
    void aLessonThatIsNotOpenTakesNone() {
        assertThat(notes.add(caller(person(Role.LEARNER)), KELL, "x")).isEqualTo(new NoteResult.Unknown());
        assertThat(notes.add(caller(learner), new LessonSpot("mlt", "nowhere", "", null), "x"))
                .isEqualTo(new NoteResult.Unknown());
    }

    @Test
    void ofTwoWhoChangeItTheSecondIsTold() {
        NoteView note = kept(notes.add(caller(learner), KELL, "one"));

        NoteView changed = kept(notes.change(learner.id(), note.id(), note.version(), "two"));
        assertThat(changed.body()).isEqualTo("two");
        assertThat(notes.change(learner.id(), note.id(), note.version(), "three"))
                .isEqualTo(new NoteResult.Stale(changed));
    }

    @Test
    void ofTwoInTheSameMomentOneIsTold() {
        NoteView note = kept(notes.add(caller(learner), KELL, "one"));
        List<CompletableFuture<NoteResult>> both = transaction.execute(_ -> {
            jdbc.sql("select from note where id = :id for update")
                    .param("id", note.id())
                    .query()
                    .listOfRows();
            List<CompletableFuture<NoteResult>> started = Stream.of("two", "three")
                    .map(body -> CompletableFuture.supplyAsync(
                            () -> notes.change(learner.id(), note.id(), note.version(), body)))
                    .toList();
            awaitBlocked();
            return started;
        });

        assertThat(both.stream().map(CompletableFuture::join).map(Object::getClass))
                .containsExactlyInAnyOrder(NoteResult.Kept.class, NoteResult.Stale.class);
    }

    @Test
    void whatIsDeletedComesBackForADayAndThenIsGone() {
        NoteView note = kept(notes.add(caller(learner), KELL, "keep me"));
        notes.remove(learner.id(), note.id());
        assertThat(all()).isEmpty();
        rounds.round();
        kept(notes.restore(learner.id(), note.id()));
        assertThat(all()).extracting(NoteView::body).containsExactly("keep me");

        notes.remove(learner.id(), note.id());
        jdbc.sql("update note set removed_at = removed_at - interval '25 hours' where id = :id")
                .param("id", note.id())
                .update();
        rounds.round();
        assertThat(notes.restore(learner.id(), note.id())).isEqualTo(new NoteResult.Unknown());
    }

    @Test
    void aNewTextOfTheLessonKeepsTheNoteOrItSaysThatItLostItsPlace() {
        NoteView kell = kept(notes.add(caller(learner), KELL, "stays"));
        NoteView kidd = kept(notes.add(
                caller(learner), new LessonSpot("mlt", "mlt-bb-04", "duffy-and-kidd", "words nobody wrote"), "lost"));
        UUID before = jdbc.sql("select lesson_version_id from note where id = :id")
                .param("id", kell.id())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        update note set lesson_version_id = (
                          select v.id from lesson_version v where v.id <> :before limit 1)
                        where id in (:kell, :kidd)
                        """)
                .param("before", before)
                .param("kell", kell.id())
                .param("kidd", kidd.id())
                .update();

        assertThat(all())
                .extracting(NoteView::body, note -> ((NoteView.Place.InLesson) note.place()).lost())
                .containsExactlyInAnyOrder(tuple("stays", false), tuple("lost", true));
    }

    @Test
    void aQuestionTakesANoteOnceItsReviewIsOpenAndKeepsItWhereverItIsMetAgain() {
        String attempt = started("tutor");
        QuestionSpot first = new QuestionSpot(UUID.fromString(attempt), 1);
        assertThat(notes.add(caller(learner), first, "too early")).isEqualTo(new NoteResult.Unknown());
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);

        NoteView note = kept(notes.add(caller(learner), first, ""));
        assertThat(note.isBookmark()).isTrue();
        assertThat(note.subject().course()).isEqualTo("mlt");
        assertThat(notes.ofQuestion(learner.id(), first)).isEqualTo(new Shelf.Open(List.of(note)));
        assertThat(notes.add(caller(learner()), first, "not mine")).isEqualTo(new NoteResult.Unknown());
    }

    @Test
    void areClosedWhileAnExamIsOpen() {
        NoteView note = kept(notes.add(caller(learner), KELL, "a crib"));
        String attempt = started("exam");

        assertThat(notes.all(learner.id(), null)).isInstanceOf(Shelf.Closed.class);
        assertThat(notes.ofLesson(learner.id(), "mlt", "mlt-bb-04")).isInstanceOf(Shelf.Closed.class);
        assertThat(notes.one(learner.id(), note.id())).isInstanceOf(Shelf.Closed.class);
        assertThat(learner.api()
                        .get(site() + "/notes/" + note.id())
                        .raw()
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/notes"));
        assertThat(learner.api().get(site() + "/notes").raw().body())
                .contains("Notes are closed while an exam is open", "/attempts/" + attempt);
        assertThat(notes.add(caller(learner), KELL, "x")).isInstanceOf(NoteResult.Closed.class);
        for (String path : List.of("/notes", "/courses/mlt/mlt-bb-04/notes", "/courses/mlt/mlt-bb-04")) {
            assertThat(learner.api().get(site() + path).raw().body()).as(path).doesNotContain("a crib");
        }
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
        assertThat(all()).containsExactly(note);
    }

    @Test
    void stayWhenTheirLessonClosesAndTellNothingElseOfIt() {
        kept(notes.add(caller(learner), KELL, "what I keep"));
        jdbc.sql("update enrollment set status = 'ended' where account_id = :account")
                .param("account", learner.id())
                .update();

        assertThat(learner.api()
                        .get(site() + "/courses/mlt/mlt-bb-04/notes")
                        .raw()
                        .body())
                .contains("what I keep", "This lesson is not open to you now.")
                .doesNotContain("Duffy and Kidd", "note-anchor");
        assertThat(learner.api().get(site() + "/notes").raw().body()).contains("what I keep");
        assertThat(notes.add(caller(learner), KELL, "late")).isEqualTo(new NoteResult.Unknown());
    }

    @Test
    void areFoundByTheirWordsAndByThoseTheyStandBeside() {
        kept(notes.add(caller(learner), KELL, "remember the reagent"));

        assertThat(notes.all(learner.id(), "reagents")).isNotEqualTo(new Shelf.Open(List.of()));
        assertThat(notes.all(learner.id(), "plentiful")).isNotEqualTo(new Shelf.Open(List.of()));
        assertThat(notes.all(learner.id(), "zebra")).isEqualTo(new Shelf.Open(List.of()));
    }

    @Test
    void takeAnythingThatIsTypedToFindThem() {
        kept(notes.add(caller(learner), KELL, "remember the reagent"));
        for (String typed : List.of("a".repeat(3000), "b ".repeat(2000), "' & | ! <-> :*", "%_\\")) {
            assertThat(notes.all(learner.id(), typed)).as(typed).isInstanceOf(Shelf.Open.class);
        }
    }

    @Test
    void onAQuestionThatAnExamLeftOpenAsksAreShownOnceItIsHandedIn() {
        String before = started("tutor");
        learner.api().post("/attempts/" + before + "/submit", "").requireStatus(200);
        QuestionSpot first = new QuestionSpot(UUID.fromString(before), 1);
        NoteView note = kept(notes.add(caller(learner), first, "a crib"));
        String exam = started("exam");
        jdbc.sql("""
                        update attempt_item
                        set item_version_id = (select i.item_version_id from attempt_item i
                                               where i.attempt_id = cast(:met as uuid) and i.position = 1)
                        where attempt_id = cast(:now as uuid) and position = 1
                        """).param("met", before).param("now", exam).update();
        jdbc.sql("update attempt set deadline = null, limit_seconds = null where id = cast(:id as uuid)")
                .param("id", exam)
                .update();
        clockForward(Duration.ofHours(13));

        assertThat(notes.ofQuestion(learner.id(), first)).isEqualTo(new Shelf.Open(List.of()));
        assertThat(all()).isEmpty();
        learner.api().post("/attempts/" + exam + "/submit", "").requireStatus(200);
        assertThat(all()).containsExactly(note);
    }

    @Test
    void goWithThePerson() {
        kept(notes.add(caller(learner), KELL, "personal"));
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new PersonErased(learner.id().value(), learner.id().value())));

        assertThat(jdbc.sql("select count(*) from note where account_id = :id")
                        .param("id", learner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void areNotWrittenForWhoIsErasedAtThatMoment() {
        CompletableFuture<NoteResult> late = transaction.execute(_ -> {
            jdbc.sql("update account set status = 'erased' where id = :id")
                    .param("id", learner.id())
                    .update();
            CompletableFuture<NoteResult> started =
                    CompletableFuture.supplyAsync(() -> notes.add(caller(learner), KELL, "too late"));
            awaitBlocked();
            return started;
        });

        assertThat(late.join()).isEqualTo(new NoteResult.Unknown());
    }

    @Test
    void canBeTakenAlongAsTextAndAsATable() {
        kept(notes.add(caller(learner), KELL, "=cmd()"));

        assertThat(learner.api().get(site() + "/notes/file/md").raw().body())
                .contains(
                        "## Medical laboratory technician preparation",
                        "> since K-negative blood is plentiful",
                        "=cmd()");
        assertThat(learner.api().get(site() + "/notes/file/csv").raw().body())
                .startsWith("course,area,kind,where,quote,note,changed")
                .contains("since K-negative blood is plentiful", "'=cmd()");
        assertThat(learner.api().get(site() + "/notes/file/exe").status()).isEqualTo(404);
    }

    @Test
    void howeverManyThereAreAllAreTakenAlongAndNoneInAnExam() {
        NoteView note = kept(notes.add(caller(learner), KELL, "mine"));
        jdbc.sql("""
                        insert into note
                        select (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'body', 'mine ' || i))).*
                        from note n
                        cross join generate_series(1, 700) i
                        where n.id = :id
                        """).param("id", note.id()).update();

        assertThat(file("csv").lines().skip(1)).hasSize(701).allMatch(row -> row.contains("mine"));
        assertThat(file("md").lines().filter(line -> line.startsWith("### "))).hasSize(701);
        assertThat(file("md").lines().filter(line -> line.startsWith("## "))).hasSize(1);

        started("exam");
        assertThat(file("csv")).doesNotContain("mine");
    }

    private String file(String kind) {
        return learner.api().get(site() + "/notes/file/" + kind).raw().body();
    }

    @Test
    void aProgramKeepsChangesAndDeletesThem() {
        String place =
                "{\"lesson\": {\"course\": \"mlt\", \"slug\": \"mlt-bb-04\", \"anchor\": \"kell\"}, \"body\": \"%s\"}";
        String id = learner.api()
                .post("/me/notes", place.formatted("by a program"))
                .requireStatus(201)
                .text("/id");
        learner.api()
                .put("/me/notes/" + id, "{\"body\": \"anew\", \"version\": 0}")
                .requireStatus(200);

        assertThat(learner.api()
                        .put("/me/notes/" + id, "{\"body\": \"late\", \"version\": 0}")
                        .code())
                .isEqualTo("stale-version");
        assertThat(learner.api().get("/me/notes?q=anew").text("/items/0/lesson/anchor"))
                .isEqualTo("kell");
        learner.api().delete("/me/notes/" + id).requireStatus(200);
        assertThat(learner.api().get("/me/notes").json().path("items")).isEmpty();
        started("exam");
        assertThat(learner.api().get("/me/notes").code()).isEqualTo("exam-running");
    }

    private List<NoteView> all() {
        return ((Shelf.Open) notes.all(learner.id(), null)).notes();
    }

    private String started(String mode) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"mlt-bb-02-quiz\", \"mode\": \"" + mode + "\"}")
                .text("/id");
    }

    private static Caller caller(Person who) {
        return new Caller(who.id(), Set.of(Role.LEARNER));
    }

    private static NoteView kept(NoteResult result) {
        return ((NoteResult.Kept) result).note();
    }
}
