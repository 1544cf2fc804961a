package org.aliquot.authoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.authoring.internal.SavedFilterTable;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each person's saved filters of the bank; nobody sees another's. */
@Service
@Transactional
public class SavedFilters {

    /** Longest name. */
    public static final int NAME = 80;

    private final SavedFilterTable table;

    SavedFilters(SavedFilterTable table) {
        this.table = table;
    }

    /** By name, at most 100. */
    @Transactional(readOnly = true)
    public List<SavedFilter> of(AccountId person) {
        return table.of(person);
    }

    /** Keeps it under a name of 1 to {@link #NAME} characters; one that the person had under that name is replaced. */
    public void save(AccountId person, String name, Map<String, String> parameters) {
        table.put(new SavedFilter(Ids.next(), name, parameters), person);
    }

    /** False when the person has none such. */
    public boolean remove(AccountId person, UUID id) {
        return table.delete(person, id);
    }
}
