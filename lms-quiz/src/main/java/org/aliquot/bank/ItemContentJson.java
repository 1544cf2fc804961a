package org.aliquot.bank;

import org.aliquot.question.ItemContent;
import org.aliquot.stored.StoredJson;

/**
 * A question as versions, drafts, reviews and imports store it: the task under {@code task}, told apart by its {@code type}. In
 * older rows {@code tags}, {@code family}, {@code part} and {@code typed} are absent; those of before the codec also said {@code drawn}.
 */
public final class ItemContentJson {

    public static final StoredJson<ItemContent> STORED = StoredJson.of(ItemContent.class);

    private ItemContentJson() {}
}
