package org.aliquot.bank;

import java.util.Collection;
import java.util.List;
import org.aliquot.bank.internal.ItemLoading;
import org.aliquot.provenance.Holding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How packs bring questions; each call is a part of the loader's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ItemIntake {

    private final ItemLoading loading;

    ItemIntake(ItemLoading loading) {
        this.loading = loading;
    }

    public List<Holding> holdings() {
        return loading.holdings();
    }

    /** Adds questions, or gives those that are there a new version. */
    public void put(String pack, List<IncomingItem> incoming) {
        loading.put(pack, incoming);
    }

    public void retire(Collection<String> slugs) {
        loading.retire(slugs);
    }
}
