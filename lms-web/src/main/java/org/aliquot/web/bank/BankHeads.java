package org.aliquot.web.bank;

import java.util.List;
import org.aliquot.authoring.ItemOrder;
import org.aliquot.word.Word;

/** The columns that the bank is sorted by; a column sorted by already turns around where it can. */
final class BankHeads {

    private BankHeads() {}

    static List<BankList.Head> of(BankWanted wanted) {
        ItemOrder now = Word.find(ItemOrder.class, wanted.sort()).orElse(ItemOrder.LAST_CHANGE);
        return List.of(
                head(wanted, "Question", now, ItemOrder.CODE, ItemOrder.LAST_CHANGE),
                head(wanted, "Answers", now, ItemOrder.MOST_ANSWERS, ItemOrder.MOST_ANSWERS),
                head(wanted, "Right", now, ItemOrder.FEWEST_RIGHT, ItemOrder.MOST_RIGHT),
                head(wanted, "Discrimination", now, ItemOrder.LEAST_DISCRIMINATION, ItemOrder.MOST_DISCRIMINATION));
    }

    /** The last change is no figure of a column: the list is in that order while no column is asked for. */
    private static BankList.Head head(
            BankWanted wanted, String title, ItemOrder now, ItemOrder first, ItemOrder second) {
        ItemOrder next = now == first ? second : first;
        boolean falls =
                now == second && now != ItemOrder.LAST_CHANGE && (first != second || first == ItemOrder.MOST_ANSWERS);
        return new BankList.Head(
                title,
                wanted.with("sort", next == ItemOrder.LAST_CHANGE ? "" : next.word()),
                falls ? "descending" : now == first ? "ascending" : "none");
    }
}
