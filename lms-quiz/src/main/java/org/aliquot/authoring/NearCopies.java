package org.aliquot.authoring;

import java.util.List;
import org.aliquot.authoring.internal.CopyTable;
import org.aliquot.bank.ItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions that say nearly the same. Stems are compared by their pairs of neighboring words, whatever the case and the marks
 * between them; stems of fewer than five words are not compared, and retired questions are left out.
 */
@Service
@Transactional(readOnly = true)
public class NearCopies {

    private static final int SHOWN = 5;

    private final CopyTable table;

    NearCopies(CopyTable table) {
        this.table = table;
    }

    /** Up to five questions with nearly this stem, the most alike first; {@code except} is the one being written. */
    public List<NearCopy> of(String stem, @Nullable ItemId except) {
        return table.of(stem, except, SHOWN);
    }

    /**
     * All pairs in the bank, the most alike first; each question counts its ten nearest.
     *
     * @param after where the page before ended; null, or what no page ever said, for the first
     * @param limit pairs on the page
     */
    public CopyPage pairs(@Nullable String after, int limit) {
        return table.pairs(after, limit);
    }
}
