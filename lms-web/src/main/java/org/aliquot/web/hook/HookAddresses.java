package org.aliquot.web.hook;

import java.util.UUID;
import org.aliquot.hooks.HookLinks;
import org.aliquot.web.address.HookUrls;
import org.springframework.stereotype.Component;

/** The pages that letters about webhooks lead to. */
@Component
class HookAddresses implements HookLinks {

    @Override
    public String hook(UUID hook) {
        return HookUrls.hook(hook);
    }
}
