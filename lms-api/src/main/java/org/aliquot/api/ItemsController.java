package org.aliquot.api;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.VersionLine;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A question of the bank on its way to learners and back: draft, versions, publication. For staff. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/items/{slug}", produces = "application/json")
class ItemsController {

    record Versions(List<Version> items, @Nullable String next) {}

    record Version(
            int number, Instant publishedAt, @Nullable UUID publishedBy) {}

    private final Items items;
    private final ItemDesk desk;

    ItemsController(Items items, ItemDesk desk) {
        this.items = items;
        this.desk = desk;
    }

    @GetMapping
    ItemJson.Item item(@PathVariable String slug) {
        return items.item(slug);
    }

    @GetMapping("/versions")
    Versions versions(@PathVariable String slug) {
        return new Versions(
                desk.history(items.row(slug).id()).stream()
                        .map(ItemsController::version)
                        .toList(),
                null);
    }

    /** Makes the draft a new version; 422 names what is missing, {@code approval-missing} says that four eyes have not seen it. */
    @Audience(Audience.Who.ITEM_AUTHORS)
    @PostMapping(path = "/versions", consumes = "application/json")
    ResponseEntity<Object> publish(
            @PathVariable String slug,
            @Valid @RequestBody ItemJson.Publication wanted,
            @AuthenticationPrincipal Caller caller) {
        return switch (desk.publish(items.row(slug).id(), wanted.version(), caller.id())) {
            case PublishResult.Published(var version) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new ItemJson.Published(version.number()));
            case PublishResult.Stale _ -> items.stale(slug);
            case PublishResult.Invalid(var problems) -> throw Items.incomplete(problems);
            case PublishResult.NotApproved() ->
                throw new ApiProblem(
                        ProblemKind.APPROVAL_MISSING,
                        "Someone other than the author of the last change has to approve this version of the draft.");
            case PublishResult.Unknown() -> throw ApiProblem.notFound();
        };
    }

    /** A retired question is given to new attempts again. */
    @Audience(Audience.Who.ITEM_AUTHORS)
    @PutMapping("/publication")
    ItemJson.Item restore(@PathVariable String slug, @AuthenticationPrincipal Caller caller) {
        desk.restore(items.row(slug).id(), caller.id());
        return items.item(slug);
    }

    /** No new attempt gets it; what was answered stays. */
    @Audience(Audience.Who.ITEM_RETIRERS)
    @DeleteMapping("/publication")
    ItemJson.Item retire(@PathVariable String slug, @AuthenticationPrincipal Caller caller) {
        desk.retire(items.row(slug).id(), caller.id());
        return items.item(slug);
    }

    private static Version version(VersionLine line) {
        return new Version(line.number(), line.publishedAt(), ItemJson.id(line.publishedBy()));
    }
}
