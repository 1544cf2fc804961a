package org.aliquot.api;

import jakarta.validation.Valid;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemComments;
import org.aliquot.people.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What colleagues say about a question, oldest first. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/items/{slug}/comments", produces = "application/json")
class ItemCommentsController {

    private final Items items;
    private final ItemComments comments;
    private final ContentMapper json;

    ItemCommentsController(Items items, ItemComments comments, ContentMapper json) {
        this.json = json;
        this.items = items;
        this.comments = comments;
    }

    @GetMapping
    ItemJson.Comments list(@PathVariable String slug) {
        return new ItemJson.Comments(json.comments(comments.of(items.row(slug).id())), null);
    }

    /** 404 also where there is no such comment to reply to. */
    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ItemJson.Said say(
            @PathVariable String slug,
            @Valid @RequestBody ItemJson.Saying saying,
            @AuthenticationPrincipal Caller caller) {
        return comments.say(items.row(slug).id(), saying.comment(), caller.id())
                .map(ItemJson.Said::new)
                .orElseThrow(ApiProblem::notFound);
    }

    /** Resolved twice is resolved. */
    @PutMapping("/{id}/resolution")
    ItemJson.Comments resolve(
            @PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        comments.resolve(items.row(slug).id(), id, caller.id());
        return list(slug);
    }

    @DeleteMapping("/{id}/resolution")
    ItemJson.Comments reopen(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        comments.reopen(items.row(slug).id(), id, caller.id());
        return list(slug);
    }
}
