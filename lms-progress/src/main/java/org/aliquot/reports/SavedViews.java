package org.aliquot.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.people.AccountId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each person's saved views of reports. Somebody else's are as unknown as none. */
@Service
public class SavedViews {

    /** Longest name. */
    public static final int NAME = 80;

    private final SavedViewRepository kept;
    private final SavedViewMapper mapper;

    SavedViews(SavedViewRepository kept, SavedViewMapper mapper) {
        this.kept = kept;
        this.mapper = mapper;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(AccountId person) {
        return mapper.views(kept.of(person));
    }

    @Transactional(readOnly = true)
    public Optional<SavedView> find(AccountId person, UUID id) {
        return kept.findByOwnerAndId(person, id).map(mapper::view);
    }

    /** Keeps what was asked under a name of 1 to {@link #NAME} characters; a transaction of its own, which a taken name ends. */
    public SavedViewChange save(AccountId person, String name, ReportRequest request) {
        try {
            return new SavedViewChange.Saved(mapper.view(kept.save(new SavedViewEntity(person, name, request))));
        } catch (DuplicateKeyException taken) {
            return new SavedViewChange.NameTaken();
        }
    }

    /** Puts another name or another report in its place, made from {@code version}. */
    @Transactional
    public SavedViewChange change(AccountId person, UUID id, int version, String name, ReportRequest request) {
        return held(person, id, version, view -> {
            if (kept.existsByOwnerAndNameIgnoreCaseAndIdNot(person, name, id)) {
                return new SavedViewChange.NameTaken();
            }
            view.become(name, request);
            return new SavedViewChange.Saved(mapper.view(kept.saveAndFlush(view)));
        });
    }

    /** Removes it, as it was at {@code version}. */
    @Transactional
    public SavedViewChange remove(AccountId person, UUID id, int version) {
        return held(person, id, version, view -> {
            kept.delete(view);
            return new SavedViewChange.Saved(mapper.view(view));
        });
    }

    private SavedViewChange held(
            AccountId person, UUID id, int version, Function<SavedViewEntity, SavedViewChange> deed) {
        SavedViewEntity standing = kept.findLockedByOwnerAndId(person, id).orElse(null);
        if (standing == null) {
            return new SavedViewChange.Unknown();
        }
        return standing.getVersion() == version
                ? deed.apply(standing)
                : new SavedViewChange.Stale(mapper.view(standing));
    }
}
