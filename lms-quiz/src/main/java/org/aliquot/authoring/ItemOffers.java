package org.aliquot.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.authoring.internal.DraftTable;
import org.aliquot.authoring.internal.ItemTable;
import org.aliquot.authoring.internal.Publishing;
import org.aliquot.bank.IncomingItem;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.ItemIntake;
import org.aliquot.draft.OfferRows;
import org.aliquot.draft.OfferRows.Offered;
import org.aliquot.provenance.Holding;
import org.aliquot.question.ItemContent;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What packs brought for questions that were changed here, and what somebody decides about it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ItemOffers {

    private static final String DRAFTED = "exists (select from item_draft where item_draft.item_id = item.id)";

    private static final StoredJson<IncomingItem> STORED = StoredJson.of(IncomingItem.class);

    private final OfferRows<IncomingItem> offers;
    private final ItemTable items;
    private final DraftTable drafts;
    private final ItemIntake bank;
    private final Publishing publishing;

    ItemOffers(JdbcClient jdbc, ItemTable items, DraftTable drafts, ItemIntake bank, Publishing publishing) {
        this.offers = new OfferRows<>(jdbc, "item", "item.slug", DRAFTED, STORED);
        this.items = items;
        this.drafts = drafts;
        this.bank = bank;
        this.publishing = publishing;
    }

    /** What packs know of the questions here; a draft is enough to be a change. */
    public List<Holding> holdings() {
        return offers.holdings();
    }

    /** Keeps for a decision what the pack brings for questions changed here, or that it has them no longer. */
    public void offer(String pack, Collection<IncomingItem> changed, Collection<String> gone) {
        offers.offer(pack, changed, gone);
    }

    @Transactional(readOnly = true)
    public List<ItemOffer> all() {
        List<Offered<IncomingItem>> all = offers.all();
        Map<String, ItemContent> texts =
                drafts.texts(all.stream().map(Offered::name).toList());
        return all.stream()
                .map(offer -> offer(offer, Objects.requireNonNull(texts.get(offer.name()))))
                .toList();
    }

    /** The pack's question is a new version and the current one; what was unpublished here is dropped. */
    public boolean take(String slug) {
        offers.find(slug).ifPresent(offer -> {
            ItemId item = items.find(slug).orElseThrow().id();
            items.lock(item);
            IncomingItem theirs = offer.theirs();
            if (theirs == null) {
                bank.retire(List.of(slug));
            } else {
                bank.put(offer.pack(), List.of(theirs));
            }
            publishing.end(item);
        });
        return offers.follow(slug);
    }

    /** What is here stays until the pack changes again; what is gone from the pack belongs to nobody but us. */
    public boolean keep(String slug) {
        return offers.keep(slug);
    }

    private static ItemOffer offer(Offered<IncomingItem> offer, ItemContent mine) {
        IncomingItem theirs = offer.theirs();
        return new ItemOffer(offer.name(), offer.pack(), offer.at(), theirs == null ? null : theirs.content(), mine);
    }
}
