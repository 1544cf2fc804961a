package org.aliquot.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.hooks.HookDeliveries;
import org.aliquot.hooks.HookDelivery;
import org.aliquot.hooks.HookFigures;
import org.aliquot.hooks.HookView;
import org.aliquot.hooks.Hooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether webhooks arrive, and sending what did not once more. A person makes them and sees their secrets, on the pages. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1/hooks", produces = "application/json")
class HookMessagesController {

    private static final int MOST = 200;

    record HookList(List<SystemsJson.Hook> items, @Nullable String next) {}

    record MessageList(
            List<SystemsJson.Message> items, @Nullable String next) {}

    /** How many are sent once more. */
    record Repeats(int messages) {}

    private final Hooks hooks;
    private final HookDeliveries deliveries;
    private final SystemsMapper json;

    HookMessagesController(Hooks hooks, HookDeliveries deliveries, SystemsMapper json) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.json = json;
    }

    /** By name. */
    @GetMapping
    HookList list() {
        Map<UUID, HookFigures> figures = deliveries.figures();
        return new HookList(
                hooks.all().stream().map(hook -> json(hook, figures)).toList(), null);
    }

    private SystemsJson.Hook json(HookView hook, Map<UUID, HookFigures> figures) {
        return json.hook(hook, figures.getOrDefault(hook.id(), new HookFigures(0, 0, null, null)));
    }

    @GetMapping("/{id}")
    SystemsJson.Hook one(@PathVariable UUID id) {
        return json(found(id), deliveries.figures());
    }

    /** Newest first. */
    @GetMapping("/{id}/messages")
    MessageList messages(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "50") int limit) {
        found(id);
        int most = Math.clamp(limit, 1, MOST);
        List<HookDelivery> page = deliveries.page(id, after, most);
        String next = page.size() < most ? null : String.valueOf(page.getLast().place());
        return new MessageList(json.messages(page), next);
    }

    /** Sends one once more, as it was. */
    @PostMapping("/{id}/messages/{message}/repeats")
    Repeats repeat(@PathVariable UUID id, @PathVariable UUID message) {
        found(id);
        return new Repeats(deliveries.sendAgain(id, message) ? 1 : 0);
    }

    /** Sends all that were given up once more. */
    @PostMapping("/{id}/repeats")
    Repeats repeatFailed(@PathVariable UUID id) {
        found(id);
        return new Repeats(deliveries.sendFailedAgain(id));
    }

    /** Sends a message that says nothing, to see whether it arrives. */
    @PostMapping("/{id}/tests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void test(@PathVariable UUID id) {
        if (!deliveries.test(id)) {
            throw ApiProblem.notFound();
        }
    }

    private HookView found(UUID id) {
        return hooks.find(id).orElseThrow(ApiProblem::notFound);
    }
}
