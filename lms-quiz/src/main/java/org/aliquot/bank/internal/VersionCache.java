package org.aliquot.bank.internal;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.springframework.stereotype.Component;

/** Versions of questions by id. They never change, so what is cached stays right; all that is missing comes in one query. */
@Component
public class VersionCache {

    private final VersionTable table;
    private final Cache<ItemVersionId, ItemVersion> versions =
            Caffeine.newBuilder().maximumSize(20_000).build();

    VersionCache(VersionTable table) {
        this.table = table;
    }

    /** Versions in the order of the ids. */
    public List<ItemVersion> find(Collection<ItemVersionId> ids) {
        Map<ItemVersionId, ItemVersion> found = versions.getAll(ids, this::read);
        List<ItemVersion> ordered = new ArrayList<>();
        for (ItemVersionId id : ids) {
            if (!found.containsKey(id)) {
                throw new NoSuchElementException("No version of a question has the id " + id);
            }
            ordered.add(requireNonNull(found.get(id)));
        }
        return ordered;
    }

    private Map<ItemVersionId, ItemVersion> read(Set<? extends ItemVersionId> missing) {
        return table.find(List.copyOf(missing)).stream()
                .collect(Collectors.toMap(ItemVersion::id, Function.identity()));
    }
}
