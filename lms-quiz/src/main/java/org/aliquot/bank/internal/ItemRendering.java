package org.aliquot.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.aliquot.bank.ItemContent;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.OptionReview;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.ReadOn;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.Exhibit;
import org.aliquot.prose.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the two views of a version: the one without a key, and the one for review. */
@Component
public class ItemRendering {

    private final Prose prose;
    private final Catalog catalog;
    private final Cache<ItemVersionId, ItemForLearner> learnerViews =
            Caffeine.newBuilder().maximumSize(5_000).build();
    private final Cache<ItemVersionId, ItemReview> reviews =
            Caffeine.newBuilder().maximumSize(5_000).build();

    ItemRendering(Prose prose, Catalog catalog) {
        this.prose = prose;
        this.catalog = catalog;
    }

    public ItemForLearner forLearner(ItemVersion version) {
        return learnerViews.get(version.id(), id -> learnerView(version));
    }

    public ItemReview review(ItemVersion version) {
        return reviews.get(version.id(), id -> reviewed(version));
    }

    private ItemForLearner learnerView(ItemVersion version) {
        ItemContent item = version.content();
        return new ItemForLearner(
                version.id(),
                item.type(),
                prose.html(item.stem()),
                exhibit(version),
                item.options().stream()
                        .map(option -> new OptionView(option.id(), prose.inline(option.text())))
                        .toList(),
                item.shuffle(),
                item.choose());
    }

    private ItemReview reviewed(ItemVersion version) {
        ItemContent item = version.content();
        return new ItemReview(
                version.id(),
                version.slug(),
                version.number(),
                item.type(),
                prose.html(item.stem()),
                exhibit(version),
                item.options().stream()
                        .map(option -> new OptionReview(
                                option.id(),
                                prose.inline(option.text()),
                                option.correct(),
                                prose.inline(option.rationale())))
                        .toList(),
                item.key(),
                prose.html(item.rationale()),
                item.takeaway() == null ? null : prose.inline(item.takeaway()),
                readOn(item.link()),
                item.references(),
                item.topic(),
                item.level());
    }

    private @Nullable Exhibit exhibit(ItemVersion version) {
        return version.exhibit() == null
                ? null
                : catalog.exhibit(version.exhibit()).orElse(null);
    }

    private static @Nullable ReadOn readOn(@Nullable String link) {
        if (link == null || !link.startsWith("lesson:")) {
            return null;
        }
        String[] parts = link.substring("lesson:".length()).split("#", 2);
        return new ReadOn(parts[0], parts.length == 2 ? parts[1] : null);
    }
}
