package org.aliquot.bank;

import java.util.Map;
import org.aliquot.provenance.FromPack;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/**
 * A question that a pack brings.
 *
 * @param check whether it is a knowledge check, never drawn into an exam
 * @param hash of everything that makes a new version when it changes
 * @param exhibit sha256 of its drawing
 * @param pictures sha256 of each picture in its texts, by the name these call it
 */
public record IncomingItem(
        String slug,
        boolean check,
        ItemContent content,
        String hash,
        @Nullable String exhibit,
        Map<String, String> pictures)
        implements FromPack {

    public IncomingItem {
        pictures = Map.copyOf(pictures);
    }

    @Override
    public String name() {
        return slug;
    }
}
