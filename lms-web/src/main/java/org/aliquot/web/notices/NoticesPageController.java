package org.aliquot.web.notices;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.notices.Notice;
import org.aliquot.notices.Notices;
import org.aliquot.people.Caller;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AccountUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /notices}: what a person was told. Opening one leads to what it is about. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class NoticesPageController {

    private static final int PAGE = 30;

    private final Notices notices;

    NoticesPageController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping(AccountUrls.NOTICES)
    ModelAndView list(
            @RequestParam(required = false) @Nullable UUID before,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        List<Notice> page =
                notices.page(caller.id(), before, PAGE, visit.dates().zone());
        NoticesPage view = new NoticesPage(
                page.stream().map(notice -> line(notice, visit.dates())).toList(),
                visit.who() == null ? 0 : visit.who().unread(),
                page.size() < PAGE
                        ? null
                        : AccountUrls.notices(page.getLast().id().toString()));
        return visit.page(t("Notices"), null).show("notices/page", view);
    }

    @PostMapping(AccountUrls.NOTICE_OPENING)
    ModelAndView open(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        return SeeOther.to(notices.open(caller.id(), id).orElseThrow(PageNotFound::new));
    }

    @PostMapping(AccountUrls.NOTICES_READING)
    ModelAndView readAll(@AuthenticationPrincipal Caller caller) {
        notices.readAll(caller.id());
        return SeeOther.to(AccountUrls.NOTICES);
    }

    private static NoticesPage.Line line(Notice notice, Dates dates) {
        return new NoticesPage.Line(
                NewsWords.headline(notice),
                NewsWords.text(notice, dates),
                dates.dateTime(notice.createdAt()),
                notice.readAt() == null,
                AccountUrls.noticeOpening(notice.id().toString()));
    }
}
