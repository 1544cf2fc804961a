package org.aliquot.web.hook;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.hooks.HookChange;
import org.aliquot.hooks.HookDeliveries;
import org.aliquot.hooks.HookStatus;
import org.aliquot.hooks.HookView;
import org.aliquot.hooks.Hooks;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.HookUrls;
import org.aliquot.web.flash.HookFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is done to a webhook from its page. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class HookActsController {

    private final Hooks hooks;
    private final HookDeliveries deliveries;

    HookActsController(Hooks hooks, HookDeliveries deliveries) {
        this.hooks = hooks;
        this.deliveries = deliveries;
    }

    @PostMapping(HookUrls.PAUSE)
    ModelAndView pause(@PathVariable UUID id, Visit visit) {
        return done(hooks.pause(id, visit.caller().id()), HookFlash.PAUSED, HookUrls.hook(id));
    }

    @PostMapping(HookUrls.RESUMPTION)
    ModelAndView resume(@PathVariable UUID id, Visit visit) {
        return done(hooks.resume(id, visit.caller().id()), HookFlash.RESUMED, HookUrls.hook(id));
    }

    @PostMapping(HookUrls.REMOVAL)
    ModelAndView remove(@PathVariable UUID id, Visit visit) {
        return done(hooks.remove(id, visit.caller().id()), HookFlash.REMOVED, HookUrls.HOOKS);
    }

    /** Shown in this very answer, because it cannot be shown again. */
    @PostMapping(HookUrls.SECRET)
    ModelAndView renewSecret(@PathVariable UUID id, Visit visit) {
        if (hooks.renewSecret(id, visit.caller().id()) instanceof HookChange.WithSecret(var hook, var secret)) {
            return visit.page("New secret", null)
                    .show("hook/secret", new SecretPage(hook.name(), secret, true, HookUrls.hook(id)));
        }
        throw new PageNotFound();
    }

    @PostMapping(HookUrls.TEST)
    ModelAndView test(@PathVariable UUID id) {
        if (!deliveries.test(id)) {
            throw new PageNotFound();
        }
        return SeeOther.to(HookFlash.TEST_SENT.at(HookUrls.hook(id)));
    }

    @PostMapping(HookUrls.REPEAT)
    ModelAndView repeat(@PathVariable UUID id, @PathVariable UUID message) {
        HookView hook = hook(id);
        return repeated(hook, deliveries.sendAgain(id, message));
    }

    @PostMapping(HookUrls.REPEATS)
    ModelAndView repeatFailed(@PathVariable UUID id) {
        HookView hook = hook(id);
        return repeated(hook, deliveries.sendFailedAgain(id) > 0);
    }

    private HookView hook(UUID id) {
        return hooks.find(id).orElseThrow(PageNotFound::new);
    }

    private static ModelAndView repeated(HookView hook, boolean any) {
        HookFlash sent = hook.status() == HookStatus.ACTIVE ? HookFlash.AGAIN : HookFlash.AGAIN_LATER;
        return SeeOther.to((any ? sent : HookFlash.NONE_AGAIN).at(HookUrls.hook(hook.id())));
    }

    private static ModelAndView done(HookChange change, HookFlash said, String url) {
        return switch (change) {
            case HookChange.Changed _, HookChange.WithSecret _ -> SeeOther.to(said.at(url));
            case HookChange.Unknown _,
                    HookChange.Stale _,
                    HookChange.BadTarget _,
                    HookChange.LeadsInside _,
                    HookChange.TooMany _ -> throw new PageNotFound();
        };
    }
}
