package org.aliquot.notes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aliquot.delivery.ExamUnderWay;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each learner's notes. Nobody else sees them, and in an exam not even they do. */
@Service
public class Notes {

    /** Longest text of a note. */
    public static final int BODY = 4000;

    private static final int MOST = 5000;

    private final NoteRepository kept;
    private final NoteTable table;
    private final NotePlaces places;
    private final ExamUnderWay exams;
    private final Presence presence;

    Notes(NoteRepository kept, NoteTable table, NotePlaces places, ExamUnderWay exams, Presence presence) {
        this.presence = presence;
        this.kept = kept;
        this.table = table;
        this.places = places;
        this.exams = exams;
    }

    /** All of them in the order of the courses, or those that hold the words. */
    @Transactional(readOnly = true)
    public Shelf all(AccountId learner, @Nullable String typed) {
        return shelf(learner, () -> table.all(learner, typed));
    }

    /**
     * All of them in the order of the courses, one after the other: however many there are, some are in memory.
     *
     * @return whether they were passed on; in an exam one has none
     */
    @Transactional(readOnly = true)
    public boolean each(AccountId learner, Consumer<NoteView> taker) {
        if (exams.of(learner).isPresent()) {
            return false;
        }
        table.each(learner, taker);
        return true;
    }

    /** Those of one lesson, in reading order. */
    @Transactional(readOnly = true)
    public Shelf ofLesson(AccountId learner, String course, String lesson) {
        return shelf(learner, () -> table.ofLesson(learner, course, lesson));
    }

    /** Those on a question, wherever this learner met it. */
    @Transactional(readOnly = true)
    public Shelf ofQuestion(AccountId learner, QuestionSpot spot) {
        return shelf(learner, () -> table.ofQuestion(learner, spot));
    }

    /** One of them; the shelf is empty when it is not theirs. */
    @Transactional(readOnly = true)
    public Shelf one(AccountId learner, UUID id) {
        return shelf(learner, () -> table.find(learner, id).stream().toList());
    }

    /** Whether the lesson is open to this reader, so that notes can be written beside its headings. */
    @Transactional(readOnly = true)
    public boolean takes(Caller reader, String course, String lesson) {
        return places.isOpen(reader, course, lesson);
    }

    @Transactional
    public NoteResult add(Caller learner, LessonSpot spot, String body) {
        return add(learner.id(), () -> places.find(learner, spot), body);
    }

    @Transactional
    public NoteResult add(Caller learner, QuestionSpot spot, String body) {
        return add(learner.id(), () -> places.find(learner.id(), spot), body);
    }

    /** Puts other words in the place of those that were seen as {@code version}. */
    @Transactional
    public NoteResult change(AccountId learner, UUID id, int version, String body) {
        return open(
                learner,
                () -> kept.findLockedByOwnerAndId(learner, id)
                        .filter(note -> !note.isRemoved())
                        .map(note -> note.version() == version
                                ? done(learner, note, held -> held.say(clean(body)))
                                : new NoteResult.Stale(shown(learner, note)))
                        .orElseGet(NoteResult.Unknown::new));
    }

    /** Takes it out of sight; for a day it can be taken back. */
    @Transactional
    public NoteResult remove(AccountId learner, UUID id) {
        return act(learner, id, NoteEntity::remove);
    }

    @Transactional
    public NoteResult restore(AccountId learner, UUID id) {
        return act(learner, id, NoteEntity::restore);
    }

    @EventListener
    void forget(PersonErased erased) {
        kept.deleteByOwner(new AccountId(erased.account()));
        kept.flush();
    }

    private NoteResult add(AccountId learner, Supplier<Optional<? extends Anchored>> place, String body) {
        return open(learner, () -> {
            if (kept.countByOwnerAndRemovedAtIsNull(learner) >= MOST) {
                return new NoteResult.TooMany(MOST);
            }
            return place.get()
                    .filter(_ -> presence.hold(learner))
                    .<NoteResult>map(found -> new NoteResult.Kept(
                            shown(learner, kept.saveAndFlush(new NoteEntity(learner, found, clean(body))))))
                    .orElseGet(NoteResult.Unknown::new);
        });
    }

    private NoteResult act(AccountId learner, UUID id, Consumer<NoteEntity> act) {
        return open(
                learner,
                () -> kept.findLockedByOwnerAndId(learner, id)
                        .map(note -> done(learner, note, act))
                        .orElseGet(NoteResult.Unknown::new));
    }

    private NoteResult done(AccountId learner, NoteEntity note, Consumer<NoteEntity> act) {
        act.accept(note);
        return new NoteResult.Kept(shown(learner, kept.saveAndFlush(note)));
    }

    private NoteView shown(AccountId learner, NoteEntity note) {
        return table.find(learner, note.id()).orElseThrow();
    }

    private Shelf shelf(AccountId learner, Supplier<List<NoteView>> notes) {
        return exams.of(learner).<Shelf>map(Shelf.Closed::new).orElseGet(() -> new Shelf.Open(notes.get()));
    }

    private NoteResult open(AccountId learner, Supplier<NoteResult> act) {
        return exams.of(learner).<NoteResult>map(NoteResult.Closed::new).orElseGet(act);
    }

    private static String clean(String body) {
        String words = body.strip().replace("\r\n", "\n");
        return words.substring(0, Math.min(words.length(), BODY));
    }
}
