package org.aliquot.authoring;

import java.util.Optional;
import org.aliquot.authoring.internal.ReviewedTable;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.aliquot.people.Presence;
import org.aliquot.question.ItemContent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each reviewer read, so that a second round shows them what changed since. It stays when the draft is published. */
@Service
@Transactional
public class ReviewedTexts {

    private final ReviewedTable texts;
    private final Presence presence;

    ReviewedTexts(ReviewedTable texts, Presence presence) {
        this.texts = texts;
        this.presence = presence;
    }

    /** The text this person decided about the last time. */
    @Transactional(readOnly = true)
    public Optional<ReviewedText> of(ItemId item, AccountId reviewer) {
        return texts.find(item, reviewer);
    }

    void remember(ItemId item, ItemContent content, AccountId reviewer) {
        if (presence.hold(reviewer)) {
            texts.put(item, content, reviewer);
        }
    }

    @EventListener
    void forget(PersonErased erased) {
        texts.forget(new AccountId(erased.account()));
    }
}
