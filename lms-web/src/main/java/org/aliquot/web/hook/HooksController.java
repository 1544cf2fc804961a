package org.aliquot.web.hook;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.hooks.HookChange;
import org.aliquot.hooks.HookView;
import org.aliquot.hooks.HookWish;
import org.aliquot.hooks.Hooks;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.HookUrls;
import org.aliquot.web.flash.HookFlash;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/hooks}: which systems are told what happens, and the forms for it. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class HooksController {

    private static final String ADD = "Add a webhook";

    private static final String STALE =
            "Someone changed this webhook after you opened it. What you typed is still here; save again to replace their version";

    private static final String FULL =
            "There are " + Hooks.MOST + " webhooks already. Delete one that is no longer needed";

    private final Hooks hooks;
    private final HookViews views;

    HooksController(Hooks hooks, HookViews views) {
        this.hooks = hooks;
        this.views = views;
    }

    @GetMapping(HookUrls.HOOKS)
    ModelAndView list(Visit visit) {
        return visit.at(Place.SCHOOL, "Webhooks").show("hook/list", views.list(visit.dates()));
    }

    @GetMapping(HookUrls.NEW)
    ModelAndView wish(Visit visit) {
        return show(HttpStatus.OK, added(HookForm.blank(), new Typed(), null), visit);
    }

    /** The secret is shown in this very answer, because it cannot be shown again. */
    @PostMapping(HookUrls.HOOKS)
    ModelAndView make(@ModelAttribute HookForm form, Visit visit) {
        Typed typed = new Typed();
        HookWish wish = form.read(typed);
        if (wish == null) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, added(form, typed, null), visit);
        }
        return switch (hooks.make(wish, visit.caller().id())) {
            case HookChange.WithSecret(var hook, var secret) ->
                visit.page("New webhook", null)
                        .show("hook/secret", new SecretPage(hook.name(), secret, false, HookUrls.hook(hook.id())));
            case HookChange.BadTarget(var why) -> {
                typed.wrong("target", HookWords.problem(why));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, added(form, typed, null), visit);
            }
            case HookChange.LeadsInside _ -> {
                typed.wrong("target", HookWords.LEADS_INSIDE);
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, added(form, typed, null), visit);
            }
            case HookChange.TooMany _ -> show(HttpStatus.UNPROCESSABLE_CONTENT, added(form, typed, FULL), visit);
            case HookChange.Changed _, HookChange.Stale _, HookChange.Unknown _ -> throw new PageNotFound();
        };
    }

    @GetMapping(HookUrls.HOOK)
    ModelAndView one(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long before, Visit visit) {
        HookView hook = hook(id);
        return visit.at(Place.SCHOOL, hook.name()).show("hook/page", views.page(hook, before, visit.dates()));
    }

    @GetMapping(HookUrls.SETTINGS)
    ModelAndView settings(@PathVariable UUID id, Visit visit) {
        return show(HttpStatus.OK, changed(id, HookForm.of(hook(id)), new Typed(), null), visit);
    }

    @PostMapping(HookUrls.HOOK)
    ModelAndView change(@PathVariable UUID id, @ModelAttribute HookForm form, Visit visit) {
        Typed typed = new Typed();
        HookWish wish = form.read(typed);
        if (wish == null) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, changed(id, form, typed, null), visit);
        }
        return switch (hooks.change(id, form.seen(), wish, visit.caller().id())) {
            case HookChange.Changed _, HookChange.WithSecret _ -> SeeOther.to(HookFlash.SAVED.at(HookUrls.hook(id)));
            case HookChange.BadTarget(var why) -> {
                typed.wrong("target", HookWords.problem(why));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, changed(id, form, typed, null), visit);
            }
            case HookChange.LeadsInside _ -> {
                typed.wrong("target", HookWords.LEADS_INSIDE);
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, changed(id, form, typed, null), visit);
            }
            case HookChange.Stale(var now) ->
                show(HttpStatus.CONFLICT, changed(id, form.seenAt(now.version()), typed, STALE), visit);
            case HookChange.Unknown _, HookChange.TooMany _ -> throw new PageNotFound();
        };
    }

    private HookView hook(UUID id) {
        return hooks.find(id).orElseThrow(PageNotFound::new);
    }

    private static HookFormPage added(HookForm form, Typed typed, @Nullable String trouble) {
        return new HookFormPage(ADD, HookUrls.HOOKS, HookUrls.HOOKS, form.fields(), typed.errors(), trouble);
    }

    private static HookFormPage changed(UUID id, HookForm form, Typed typed, @Nullable String trouble) {
        String url = HookUrls.hook(id);
        return new HookFormPage("Change the webhook", url, url, form.fields(), typed.errors(), trouble);
    }

    private static ModelAndView show(HttpStatus status, HookFormPage view, Visit visit) {
        return visit.at(Place.SCHOOL, view.title()).show(status, "hook/edit", view);
    }
}
