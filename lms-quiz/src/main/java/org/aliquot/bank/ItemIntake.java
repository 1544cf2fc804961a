package org.aliquot.bank;

import java.util.Collection;
import java.util.List;
import org.aliquot.bank.internal.ItemLoading;
import org.aliquot.bank.internal.VersionTable;
import org.aliquot.bank.internal.WordsCache;
import org.aliquot.bank.internal.WordsTable;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How packs and authors bring questions into the bank; each call is a part of the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ItemIntake {

    private final ItemLoading loading;
    private final VersionTable versions;
    private final WordsTable words;
    private final WordsCache remembered;

    ItemIntake(ItemLoading loading, VersionTable versions, WordsTable words, WordsCache remembered) {
        this.words = words;
        this.remembered = remembered;
        this.loading = loading;
        this.versions = versions;
    }

    /** Adds questions, or gives those that are there a new version. */
    public void put(String pack, List<IncomingItem> incoming) {
        loading.put(pack, incoming);
    }

    /** Gives a question that somebody wrote here its next version, and asks it from now on. */
    public ItemVersion publish(ItemId item, ItemContent content, Shown shown, AccountId author) {
        ItemVersionId made = versions.insert(item, content, shown, author);
        return versions.find(List.of(made)).getFirst();
    }

    /** Adds words in other languages; a question that is not there has none. */
    public void words(Collection<IncomingWords> incoming) {
        words.put(incoming);
        remembered.forgetOnceKept();
    }

    public void retire(Collection<String> slugs) {
        loading.retire(slugs);
    }
}
