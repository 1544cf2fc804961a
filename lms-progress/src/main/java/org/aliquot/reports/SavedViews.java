package org.aliquot.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each person's saved views of reports, and those that others share. A shared one is changed by its owner alone and shows each reader
 * the learners in their own scope; what is not shared is as unknown as none.
 */
@Service
public class SavedViews {

    /** Longest name. */
    public static final int NAME = 80;

    private final SavedViewRepository kept;
    private final SavedViewMapper mapper;
    private final AuditLog audit;

    SavedViews(SavedViewRepository kept, SavedViewMapper mapper, AuditLog audit) {
        this.kept = kept;
        this.mapper = mapper;
        this.audit = audit;
    }

    /** By name, one's own first. */
    @Transactional(readOnly = true)
    public List<SavedView> of(AccountId person) {
        return mapper.views(kept.seenBy(person), person);
    }

    @Transactional(readOnly = true)
    public Optional<SavedView> find(AccountId person, UUID id) {
        return kept.findSeenBy(person, id).map(view -> mapper.view(view, person));
    }

    /** Keeps what was asked under a name of 1 to {@link #NAME} characters; a transaction of its own, which a taken name ends. */
    public SavedViewChange save(AccountId person, String name, boolean shared, ReportRequest request) {
        if (shared && holdsSearch(request)) {
            return new SavedViewChange.HoldsSearch();
        }
        try {
            SavedViewEntity view = kept.save(new SavedViewEntity(person, name, shared, request));
            remember(person, view.getId(), false, shared);
            return new SavedViewChange.Saved(mapper.view(view, person));
        } catch (DuplicateKeyException taken) {
            return new SavedViewChange.NameTaken();
        }
    }

    /** Puts another name or another report in its place, made from {@code version}. */
    @Transactional
    public SavedViewChange change(
            AccountId person, UUID id, int version, String name, boolean shared, ReportRequest request) {
        if (shared && holdsSearch(request)) {
            return new SavedViewChange.HoldsSearch();
        }
        return held(person, id, version, view -> {
            if (kept.existsByOwnerAndNameIgnoreCaseAndIdNot(person, name, id)) {
                return new SavedViewChange.NameTaken();
            }
            remember(person, id, view.isShared(), shared);
            view.become(name, shared, request);
            return new SavedViewChange.Saved(mapper.view(kept.saveAndFlush(view), person));
        });
    }

    /** Removes it, as it was at {@code version}. */
    @Transactional
    public SavedViewChange remove(AccountId person, UUID id, int version) {
        return held(person, id, version, view -> {
            kept.delete(view);
            return new SavedViewChange.Saved(mapper.view(view, person));
        });
    }

    private static boolean holdsSearch(ReportRequest request) {
        return request.filter().people().search() != null;
    }

    private void remember(AccountId person, UUID view, boolean before, boolean shared) {
        if (before != shared) {
            audit.record(new AuditEntry(
                    person,
                    shared ? "report.view-shared" : "report.view-unshared",
                    "report-view",
                    view.toString(),
                    Map.of()));
        }
    }

    private SavedViewChange held(
            AccountId person, UUID id, int version, Function<SavedViewEntity, SavedViewChange> deed) {
        SavedViewEntity standing = kept.findLockedByOwnerAndId(person, id).orElse(null);
        if (standing == null) {
            return new SavedViewChange.Unknown();
        }
        return standing.getVersion() == version
                ? deed.apply(standing)
                : new SavedViewChange.Stale(mapper.view(standing, person));
    }
}
