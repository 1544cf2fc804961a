package org.aliquot.web.bank;

import java.util.List;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.ItemStatus;

/** Questions that say nearly the same, the most alike first. */
public record CopyList(List<Pair> pairs, Paging paging) {

    /** @param likeness such as "86%" */
    public record Pair(Side one, Side other, String likeness) {}

    /** @param begin the beginning of the stem */
    public record Side(String slug, String begin, String topic, ItemStatus status, String url) {}
}
