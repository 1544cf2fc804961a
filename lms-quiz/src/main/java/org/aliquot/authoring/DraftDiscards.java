package org.aliquot.authoring;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drops drafts of many questions, all or none. It cannot be undone: a draft that nobody published is nowhere else. */
@Service
@Transactional
public class DraftDiscards {

    private final BankSearch bank;
    private final ItemDesk desk;

    DraftDiscards(BankSearch bank, ItemDesk desk) {
        this.bank = bank;
        this.desk = desk;
    }

    /** What it would do now; unknown slugs are left out. */
    @Transactional(readOnly = true)
    public DiscardPlan plan(Collection<String> slugs) {
        List<ItemRow> drafts =
                bank.find(slugs).stream().filter(ItemRow::hasDraft).toList();
        return new DiscardPlan(
                ids(drafts.stream().filter(row -> row.version() == null)),
                ids(drafts.stream().filter(row -> row.version() != null)),
                slugs.size() - drafts.size());
    }

    /** How many drafts are no more. */
    public int discard(Collection<String> slugs, AccountId author) {
        DiscardPlan plan = plan(slugs);
        return (int) Stream.concat(plan.ended().stream(), plan.back().stream())
                .sorted((one, other) ->
                        one.value().compareTo(other.value())) // two who do this at once wait, and do not block
                .filter(item -> desk.discard(item, author))
                .count();
    }

    private static List<ItemId> ids(Stream<ItemRow> rows) {
        return rows.map(ItemRow::id).toList();
    }
}
