package org.aliquot.notices;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told in the product. Another person's notice is as unknown as one that never was. */
@Service
public class Notices {

    private final NoticeTable table;
    private final MorningTable mornings;
    private final SiteMap site;

    Notices(NoticeTable table, MorningTable mornings, SiteMap site) {
        this.table = table;
        this.mornings = mornings;
        this.site = site;
    }

    /** How many are new: one look at a small index. */
    @Transactional(readOnly = true)
    public int unread(AccountId account) {
        return table.unread(account);
    }

    /** The page at this path is being opened: what was told of it is read, however its reader came there. How many are new then. */
    @Transactional
    public int opened(AccountId account, String path) {
        return table.unreadAt(account, path);
    }

    /**
     * Newest first.
     *
     * @param before only those older than this one, or null for the newest
     * @param zone by whose clock moments are told
     */
    @Transactional(readOnly = true)
    public List<Notice> page(AccountId account, @Nullable UUID before, int limit, ZoneId zone) {
        return table.page(account, before, Math.clamp(limit, 1, 200), zone);
    }

    /** Marks one as read; the path of the page it is about. */
    @Transactional
    public Optional<String> open(AccountId account, UUID id) {
        return table.markRead(account, id);
    }

    @Transactional
    public void readAll(AccountId account) {
        table.markAllRead(account);
    }

    /** A result was read on its own page: what was told of it is read, and what would be told of it is not. */
    @Transactional
    public void resultRead(AccountId account, UUID attempt, String title) {
        News news = new News(account.value(), attempt.toString(), title, null, site.result(attempt), null);
        table.told(NoticeKind.RESULT, news);
    }

    /** What staff wrote was read elsewhere than on its own page: what was told of it is read. */
    @Transactional
    public void messageRead(AccountId account, UUID message) {
        News news = new News(account.value(), message.toString(), "", null, site.message(message), null);
        table.settle(NoticeKind.MESSAGE, List.of(news));
    }

    /** Deletes every notice to somebody who is erased, read or not. */
    @EventListener
    void forget(PersonErased erased) {
        table.forget(erased.account());
        mornings.forget(erased.account());
    }
}
