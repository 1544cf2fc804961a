package org.aliquot.review;

import java.util.List;
import org.aliquot.people.AccountId;
import org.aliquot.spacing.FittedWeights;
import org.aliquot.spacing.WeightFit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Fits the model of memory to a learner's own reviews, once at 400 and once at 1,000, and sets their dates by it. */
@Service
public class PersonalWeights {

    public static final int FIRST = 400;
    static final int LAST = 1_000;

    private final WeightTable table;
    private final SettingTable settings;
    private final JournalTable journal;
    private final Memories memories;
    private final TransactionTemplate transaction;

    PersonalWeights(
            WeightTable table,
            SettingTable settings,
            JournalTable journal,
            Memories memories,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.table = table;
        this.settings = settings;
        this.journal = journal;
        this.memories = memories;
    }

    @Transactional(readOnly = true)
    public WeightsView of(AccountId account) {
        return table.view(account);
    }

    /** Learners who have made enough reviews for weights of their own, or for better ones; a few at a time. */
    @Transactional(readOnly = true)
    public List<AccountId> ripe(int most) {
        return table.ripe(FIRST, LAST, most);
    }

    /** Fits one learner's weights; they go on reviewing meanwhile. */
    public void fit(AccountId account) {
        int reviews = table.view(account).reviews();
        FittedWeights fitted = WeightFit.of(
                List.copyOf(journal.of(account).values()),
                settings.find(account).days());
        transaction.executeWithoutResult(_ -> {
            settings.hold(account);
            table.keep(account, fitted, reviews);
            memories.settleAll(settings.find(account));
        });
    }
}
