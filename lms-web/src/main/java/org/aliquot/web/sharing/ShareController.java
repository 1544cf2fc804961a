package org.aliquot.web.sharing;

import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptStatus;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.sharing.ResultShare;
import org.aliquot.sharing.ResultShares;
import org.aliquot.web.Dates;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.ShareUrls;
import org.aliquot.web.flash.ExamFlash;
import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A learner's choice of who sees a result: shown, listed, taken back. */
@Bilingual
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ShareController {

    private final ResultShares shares;
    private final Attempts attempts;

    ShareController(ResultShares shares, Attempts attempts) {
        this.shares = shares;
        this.attempts = attempts;
    }

    @GetMapping(ShareUrls.SHARES)
    ModelAndView page(@PathVariable UUID id, @AuthenticationPrincipal Caller caller, Visit visit) {
        AttemptView attempt = attempts.find(caller.id(), new AttemptId(id))
                .filter(found -> found.status() == AttemptStatus.FINAL)
                .orElseThrow(PageNotFound.missing());
        return visit.page(t("Show a result"), Destination.PRACTICE)
                .show("sharing/page", view(caller.id(), attempt, visit.dates()));
    }

    @PostMapping(ShareUrls.SHARES)
    ModelAndView share(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> instructor,
            @AuthenticationPrincipal Caller caller) {
        List<AccountId> chosen = instructor == null
                ? List.of()
                : instructor.stream().limit(50).map(AccountId::new).toList();
        int fresh = shares.share(caller.id(), id, chosen);
        ExamFlash said = fresh == 0 ? ExamFlash.NOBODY_CHOSEN : ExamFlash.SHARED;
        return SeeOther.to(said.at(ShareUrls.shares(id.toString())));
    }

    @PostMapping(ShareUrls.REMOVAL)
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID share, @AuthenticationPrincipal Caller caller) {
        if (!shares.end(caller.id(), share)) {
            throw new PageNotFound();
        }
        return SeeOther.to(ExamFlash.SHARE_ENDED.at(ShareUrls.shares(id.toString())));
    }

    private SharesPage view(AccountId learner, AttemptView attempt, Dates dates) {
        String id = attempt.id().toString();
        List<ResultShare> standing = shares.of(learner, attempt.id().value());
        Set<AccountId> seeing = standing.stream().map(ResultShare::instructor).collect(Collectors.toSet());
        return new SharesPage(
                attempt.title(),
                ExamUrls.result(id),
                ShareUrls.shares(id),
                shares.teachers(learner).stream()
                        .filter(teacher -> !seeing.contains(teacher.id()))
                        .map(teacher -> new SharesPage.Teacher(
                                teacher.id().toString(), teacher.name(), Wording.list(teacher.classes())))
                        .toList(),
                standing.stream().map(share -> share(id, share, dates)).toList(),
                String.valueOf(ResultShares.DAYS));
    }

    private static SharesPage.Share share(String attempt, ResultShare share, Dates dates) {
        String seen =
                share.seenAt() == null ? t("share|not opened yet") : t("share|opened {0}", dates.day(share.seenAt()));
        return new SharesPage.Share(
                share.with(),
                dates.until(share.endsAt()) + ", " + seen,
                ShareUrls.removal(attempt, share.id().toString()));
    }
}
