package org.aliquot.hooks;

import java.time.Duration;
import java.util.UUID;
import org.aliquot.mail.Letter;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountMail;
import org.springframework.stereotype.Component;

/** Writes to whoever made a hook that it was paused. Neither its address nor anybody it told of is in the mail. */
@Component
class HookLetters {

    private static final String KIND = "webhook-paused";
    private static final Duration USEFUL = Duration.ofDays(7);

    private final AccountMail mail;
    private final HookLinks links;

    HookLetters(AccountMail mail, HookLinks links) {
        this.mail = mail;
        this.links = links;
    }

    /** In the caller's transaction. */
    void paused(AccountId maker, UUID hook, HookStatus why) {
        String what = why == HookStatus.GONE
                ? "A webhook that you set up was paused, because the system it calls answered that its address is gone for good."
                : "A webhook that you set up was paused, because no message has reached the system it calls for three days.";
        Letter letter = Letter.of(
                        "A webhook was paused",
                        what,
                        "Check with whoever runs that system, send a test, then resume the webhook. What happens until then is kept for up to 30 days and sent when you resume.")
                .with(new Letter.Action("Open the webhook", mail.link(links.hook(hook))));
        mail.send(maker, KIND, letter, USEFUL);
    }
}
