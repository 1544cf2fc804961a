package org.aliquot.outreach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.Scope;
import org.aliquot.cohort.Teaching;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Presence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff write about learners of theirs. Whoever teaches a learner reads all of it; the learner finds it in their data. */
@Service
public class StaffNotes {

    private final StaffNoteRepository notes;
    private final StaffNoteTable table;
    private final Teaching teaching;
    private final Presence presence;
    private final AuditLog audit;

    StaffNotes(StaffNoteRepository notes, StaffNoteTable table, Teaching teaching, Presence presence, AuditLog audit) {
        this.notes = notes;
        this.table = table;
        this.teaching = teaching;
        this.presence = presence;
        this.audit = audit;
    }

    /** Newest first; none about somebody who is not the caller's business. */
    @Transactional(readOnly = true)
    public List<StaffNote> of(Caller reader, AccountId learner) {
        return table.isWithin(Scope.of(reader), learner) ? table.of(learner) : List.of();
    }

    /** Empty where the learner, or the class, is none of the caller's. */
    @Transactional
    public Optional<UUID> write(Caller by, NewStaffNote note) {
        UUID cohort = note.cohort();
        if (!presence.hold(note.learner())
                || !table.teaches(Scope.of(by), note.learner())
                || (cohort != null && !teaching.knows(by, cohort))) {
            return Optional.empty();
        }
        StaffNoteEntity kept = notes.saveAndFlush(new StaffNoteEntity(note, by.id()));
        record(by, note.talked() ? "learner.talked-to" : "staff-note.written", note.learner());
        return Optional.of(kept.id());
    }

    /** Takes back one's own, which can come back for a day; false for what is another's, or gone. */
    @Transactional
    public boolean remove(Caller by, UUID id) {
        Optional<StaffNoteEntity> own = own(by, id).filter(note -> !note.isRemoved());
        own.ifPresent(note -> {
            note.remove();
            record(by, "staff-note.removed", note.learner());
        });
        return own.isPresent();
    }

    /** Whom the caller talked to, by their own note that says so; empty for any other note, and for one that was taken back. */
    @Transactional(readOnly = true)
    public Optional<AccountId> talkedTo(Caller by, UUID id) {
        return notes.findById(id)
                .filter(note -> note.isBy(by.id()) && note.isTalk() && !note.isRemoved())
                .map(StaffNoteEntity::learner);
    }

    /** What the caller removed last of what they wrote about a learner, as long as it can come back. */
    @Transactional(readOnly = true)
    public Optional<UUID> lastRemoved(Caller by, AccountId learner) {
        return table.lastRemoved(learner, by.id());
    }

    /** Brings back one's own that was removed; false for what is another's, or gone for good. */
    @Transactional
    public boolean bringBack(Caller by, UUID id) {
        Optional<StaffNoteEntity> own = own(by, id);
        own.filter(StaffNoteEntity::isRemoved).ifPresent(note -> {
            note.bringBack();
            record(by, "staff-note.returned", note.learner());
        });
        return own.isPresent();
    }

    private Optional<StaffNoteEntity> own(Caller by, UUID id) {
        return notes.findLockedById(id).filter(note -> note.isBy(by.id()));
    }

    @EventListener
    void forget(PersonErased erased) {
        table.forget(erased.account());
    }

    private void record(Caller by, String action, AccountId learner) {
        audit.record(new AuditEntry(by.id(), action, "account", learner.toString(), Map.of()));
    }
}
