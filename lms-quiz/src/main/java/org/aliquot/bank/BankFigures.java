package org.aliquot.bank;

import java.util.Collection;
import org.aliquot.bank.internal.FigureTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is known of questions from their answers, so that the bank can show, filter and sort by it. */
@Service
@Transactional
public class BankFigures {

    private final FigureTable table;

    BankFigures(FigureTable table) {
        this.table = table;
    }

    /** Replaces what was there; the last use never goes back. */
    public void put(Collection<ItemFigures> figures) {
        table.put(figures);
    }
}
