package org.aliquot.authoring;

import java.util.Collection;
import java.util.List;
import org.aliquot.authoring.internal.CardTable;
import org.aliquot.authoring.internal.ItemTable;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding questions in the bank. */
@Service
@Transactional(readOnly = true)
public class BankSearch {

    private static final int MOST = 200;

    private final CardTable cards;
    private final ItemTable items;

    BankSearch(CardTable cards, ItemTable items) {
        this.cards = cards;
        this.items = items;
    }

    /**
     * A page of what fits.
     *
     * @param after where the page before ended; null, or what no page ever said, for the first
     * @param limit 1 to 200 questions
     */
    public ItemPage list(ItemFilter filter, ItemOrder order, @Nullable String after, int limit) {
        return cards.list(filter, order, after, Math.clamp(limit, 1, MOST));
    }

    public FoundCount count(ItemFilter filter) {
        return cards.count(filter);
    }

    /** Those of these that there are, by code, whatever their status. */
    public List<ItemRow> find(Collection<String> slugs) {
        return items.find(slugs);
    }

    /** What those of these that there are say now, by code. */
    public List<ItemText> texts(Collection<String> slugs) {
        return items.texts(slugs);
    }

    /** Topics of the questions that this person began, the last changed first. */
    public List<String> recentTopics(AccountId author, int most) {
        return cards.recentTopics(author, most);
    }

    /** Accounts of all who began a question here. */
    public List<AccountId> authors() {
        return cards.authors();
    }
}
