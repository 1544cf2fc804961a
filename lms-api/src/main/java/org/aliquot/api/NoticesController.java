package org.aliquot.api;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.notices.Notice;
import org.aliquot.notices.Notices;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller was told, newest first. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/me/notices", produces = "application/json")
class NoticesController {

    /** {@code path} is the page it is about; {@code readAt} is absent while it is new. */
    record NoticeJson(
            String id,
            String kind,
            String headline,
            String text,
            String path,
            String createdAt,
            @Nullable String readAt) {}

    record NoticeList(
            List<NoticeJson> items, int unread, @Nullable String next) {}

    private final Notices notices;
    private final Accounts accounts;

    NoticesController(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    @GetMapping
    NoticeList list(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            @AuthenticationPrincipal Caller caller) {
        int size = Math.clamp(limit, 1, 200);
        ZoneId zone = accounts.find(caller.id())
                .map(account -> ZoneId.of(account.timeZone()))
                .orElse(ZoneOffset.UTC);
        List<NoticeJson> items = notices.page(caller.id(), after, size, zone).stream()
                .map(NoticesController::json)
                .toList();
        return new NoticeList(
                items,
                notices.unread(caller.id()),
                items.size() < size ? null : items.getLast().id());
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        if (notices.open(caller.id(), id).isEmpty()) {
            throw ApiProblem.notFound();
        }
    }

    /** All of them. */
    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@AuthenticationPrincipal Caller caller) {
        notices.readAll(caller.id());
    }

    private static NoticeJson json(Notice notice) {
        return new NoticeJson(
                notice.id().toString(),
                notice.kind().word(),
                notice.headline(),
                notice.text(),
                notice.path(),
                notice.createdAt().toString(),
                notice.readAt() == null ? null : notice.readAt().toString());
    }
}
