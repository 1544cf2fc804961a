package org.aliquot.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each person's saved views of reports. Somebody else's are as unknown as none. */
@Service
public class SavedViews {

    /** Longest name. */
    public static final int NAME = 80;

    private final SavedViewTable table;

    SavedViews(SavedViewTable table) {
        this.table = table;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(AccountId person) {
        return table.of(person);
    }

    @Transactional(readOnly = true)
    public Optional<SavedView> find(AccountId person, UUID id) {
        return table.find(person, id, false);
    }

    /** Keeps what was asked under a name of 1 to {@link #NAME} characters. */
    @Transactional
    public SavedViewChange save(AccountId person, String name, ReportRequest request) {
        UUID id = Ids.next();
        return table.insert(id, person, name, request)
                ? new SavedViewChange.Saved(table.find(person, id, false).orElseThrow())
                : new SavedViewChange.NameTaken();
    }

    /** Puts another name or another report in its place, made from {@code version}. */
    @Transactional
    public SavedViewChange change(AccountId person, UUID id, int version, String name, ReportRequest request) {
        SavedView standing = table.find(person, id, true).orElse(null);
        if (standing == null) {
            return new SavedViewChange.Unknown();
        }
        if (standing.version() != version) {
            return new SavedViewChange.Stale(standing);
        }
        if (table.isTaken(person, id, name)) {
            return new SavedViewChange.NameTaken();
        }
        table.update(id, name, request);
        return new SavedViewChange.Saved(table.find(person, id, false).orElseThrow());
    }

    /** Removes it, as it was at {@code version}. */
    @Transactional
    public SavedViewChange remove(AccountId person, UUID id, int version) {
        SavedView standing = table.find(person, id, true).orElse(null);
        if (standing == null) {
            return new SavedViewChange.Unknown();
        }
        if (standing.version() != version) {
            return new SavedViewChange.Stale(standing);
        }
        table.delete(id);
        return new SavedViewChange.Saved(standing);
    }
}
