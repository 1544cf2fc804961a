package org.aliquot.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All cards of a learner: which there are, which are put away, which questions are added. */
@Service
public class CardBox {

    private final StudyCardTable cards;
    private final Gathering gathering;
    private final KeptBackCards keptBack;

    CardBox(StudyCardTable cards, Gathering gathering, KeptBackCards keptBack) {
        this.keptBack = keptBack;
        this.cards = cards;
        this.gathering = gathering;
    }

    /** All cards, the next one first. */
    @Transactional(readOnly = true)
    public List<StudyCard> all(AccountId account) {
        return cards.all(account);
    }

    @Transactional(readOnly = true)
    public Optional<StudyCard> find(AccountId account, CardId card) {
        return cards.find(account, card);
    }

    /** Those in use that wait until exams show their questions: there is nothing else that they could ask. */
    @Transactional(readOnly = true)
    public Set<CardId> waiting(AccountId account) {
        return keptBack.waiting(account);
    }

    /** Those whose own question an exam keeps back, whatever they ask meanwhile. */
    @Transactional(readOnly = true)
    public Set<CardId> withOwnKeptBack(AccountId account) {
        return keptBack.withOwnKeptBack(account);
    }

    /** Puts a card away, so that it is not asked, or takes it back. */
    @Transactional
    public void putAway(AccountId account, CardId card, boolean away) {
        cards.putAway(account, card, away);
    }

    /** Makes a card of a question that the learner wants to see again; false when they have not met it. */
    @Transactional
    public boolean choose(AccountId account, String item, String course) {
        return gathering.choose(account, item, course);
    }
}
